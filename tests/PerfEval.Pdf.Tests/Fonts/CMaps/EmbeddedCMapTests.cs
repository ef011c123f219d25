using System.Text;
using PerfEval.Pdf.Fonts.CMaps;

namespace PerfEval.Pdf.Tests.Fonts.CMaps;

public class EmbeddedCMapTests
{
    private const string Mixed = """
        /CIDInit /ProcSet findresource begin 12 dict begin begincmap
        /CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (GB1) def /Supplement 0 def end def
        /CMapName /Own-H def /WMode 0 def
        2 begincodespacerange <00> <80> <8140> <FEFE> endcodespacerange
        1 begincidrange <20> <7E> 814 endcidrange
        2 begincidchar <8140> 10072 <B0A1> 940 endcidchar
        1 begincidrange <B0A2> <B0FE> 941 endcidrange
        endcmap
        """;

    [Theory]
    [InlineData("21", 815, 1)]
    [InlineData("B0A1", 940, 2)]
    [InlineData("B0A3FF", 942, 2)]
    [InlineData("FEFE", 0, 2)]
    [InlineData("FF41", 0, 1)]
    [InlineData("B0", 0, 1)]
    public void Codes_of_one_and_two_bytes_are_cut_by_the_codespace(string bytes, int cid, int length)
    {
        Assert.Equal(cid, Parse(Mixed).Read(Convert.FromHexString(bytes), out _, out var read));
        Assert.Equal(length, read);
    }

    [Theory]
    [InlineData("/WMode 1 def", true)]
    [InlineData("/WMode 0 def", false)]
    [InlineData("", false)]
    [InlineData("/GBK-EUC-V usecmap", true)]
    [InlineData("/GBK-EUC-V usecmap /WMode 0 def", false)]
    public void The_writing_mode_is_its_own_or_that_of_the_CMap_it_uses(string text, bool vertical) =>
        Assert.Equal(vertical, Parse(text).IsVertical);

    [Fact]
    public void What_it_does_not_say_itself_the_CMap_it_uses_says()
    {
        var map = Parse("/GBK-EUC-H usecmap 1 begincidchar <B0A1> 7 endcidchar");
        Assert.Equal(7, map.Read([0xB0, 0xA1], out _, out _));
        Assert.Equal(941, map.Read([0xB0, 0xA2], out _, out _));
        Assert.Equal(941, Parse("", "GBK-EUC-H").Read([0xB0, 0xA2], out _, out _));
        Assert.Equal("目", Parse("", "UniGB-UTF16-H").TextOf(0x76EE, 2));
    }

    [Fact]
    public void A_CMap_that_uses_itself_or_one_unknown_is_read_without()
    {
        Assert.Equal(5, Parse("/CMapName /Own def /Own usecmap begincidchar <0001> 5", "Own").Read([0, 1], out _, out _));
        Assert.Equal(0, Parse("/Own usecmap", "Own").Read([0, 1], out _, out _));
    }

    [Theory]
    [InlineData("begincidrange <0001> <0005> 10", "0003", 12, 2)]
    [InlineData("begincidchar <01> 10", "01", 10, 1)]
    [InlineData("begincodespacerange <0000> <FFFF> begincidchar <0001> 10", "0001", 10, 2)]
    [InlineData("begincodespacerange <0000> begincidchar <0001> 10", "0001", 10, 2)]
    [InlineData("begincidrange <0001> <0005> 10 <0007> begincidchar <0008> 3", "0008", 3, 2)]
    [InlineData("begincodespacerange <00000000> <FFFFFFFF> endcodespacerange begincidrange <00010000> <FFFFFFFF> 1", "00010002", 3, 4)]
    public void Damage_costs_no_entry_that_can_be_understood(string text, string bytes, int cid, int length)
    {
        Assert.Equal(cid, Parse(text).Read(Convert.FromHexString(bytes), out _, out var read));
        Assert.Equal(length, read);
    }

    [Fact]
    public void Too_many_entries_are_refused()
    {
        var text = "begincidrange " + string.Concat(Enumerable.Repeat("<0000> <FFFF> 0\n", 100));
        Assert.Equal(nameof(PdfLimits.MaxCMapEntries), Assert.Throws<PdfException>(() => Parse(text)).LimitName);
    }

    [Fact]
    public void Any_bytes_are_parsed_and_then_read_to_their_end()
    {
        var random = new Random(3);
        string[] parts = ["begincidrange ", "begincidchar ", "begincodespacerange ", "<00", "> ", "<FFFF> ", "12 ", "[", "]", "/GBK-EUC-H usecmap ", "(", ")", "<<", "%\n", "bfrange", "beginbfrange ", "-1 "];
        for (var round = 0; round < 2000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(40)).Select(_ => parts[random.Next(parts.Length)]));
            var map = Parse(text);
            for (ReadOnlySpan<byte> rest = Encoding.Latin1.GetBytes(text); rest.Length > 0;)
            {
                map.Read(rest, out var code, out var length);
                Assert.InRange(length, 1, rest.Length);
                rest = rest[length..];
            }

            ToUnicodeMap.Parse(Encoding.Latin1.GetBytes(text), new PdfBudget(PdfLimits.Default, default)).Lookup(round);
        }
    }

    private static CMap Parse(string text, string? useCMap = null) =>
        EmbeddedCMap.Parse(Encoding.Latin1.GetBytes(text), useCMap is null ? null : PredefinedCMaps.Find(useCMap), new PdfBudget(PdfLimits.Default, TestContext.Current.CancellationToken));
}
