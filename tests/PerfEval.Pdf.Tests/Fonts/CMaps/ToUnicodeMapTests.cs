using System.Text;
using PerfEval.Pdf.Fonts.CMaps;

namespace PerfEval.Pdf.Tests.Fonts.CMaps;

public class ToUnicodeMapTests
{
    [Theory]
    [InlineData("1 beginbfchar <0003> <76EE> endbfchar", 3, "目")]
    [InlineData("1 beginbfchar <03><76EE> endbfchar", 3, "目")]
    [InlineData("2 beginbfchar <0001> <0041>\n<0002> <006600660069> endbfchar", 2, "ffi")]
    [InlineData("1 beginbfchar <0002> <D842DFB7> endbfchar", 2, "𠮷")]
    [InlineData("1 beginbfrange <0010> <0012> <4E00> endbfrange", 0x12, "\u4E02")]
    [InlineData("1 beginbfrange <0010> <0012> [<4E00> <0041 0042> <D842 DFB7>] endbfrange", 0x11, "AB")]
    [InlineData("1 beginbfrange <0010> <0012> [<4E00> <00410042> <D842DFB7>] endbfrange", 0x12, "𠮷")]
    [InlineData("1 beginbfrange <0010> <0012> <D842DFB7> endbfrange", 0x11, "𠮸")]
    [InlineData("1 beginbfrange <0010> <0012> <00410030> endbfrange", 0x12, "A2")]
    [InlineData("1 beginbfrange <0000> <FFFF> <0000> endbfrange", 0x76EE, "目")]
    [InlineData("1 beginbfchar <8EA1A1A1> <76EE> endbfchar", unchecked((int)0x8EA1A1A1), "目")]
    [InlineData("1 beginbfrange <00010000> <00010005> <76EE> endbfrange", 0x10001, "\u76EF")]
    public void A_code_has_the_text_that_the_map_gives_it(string map, int code, string text) =>
        Assert.Equal(text, Parse(map).Lookup(code));

    [Theory]
    [InlineData("99 beginbfchar <01> <0041> <02> <0042> endbfchar", 2, "B")]
    [InlineData("1 beginbfchar <01> <0041> <02> <0042> endbfchar", 2, "B")]
    [InlineData("1 beginbfchar <01> <0041> 1 beginbfrange <02> <03> <0042> endbfrange", 3, "C")]
    [InlineData("1 beginbfchar <01> <0041> beginbfrange <02> <03> <0042>", 3, "C")]
    [InlineData("1 beginbfrange <01> <02> [<0041> <0042> beginbfchar <03> <0043> endbfchar", 3, "C")]
    [InlineData("1 beginbfchar <01 <0041> endbfchar", 1, "A")]
    [InlineData("1 beginbfchar <01> <41> endbfchar", 1, "A")]
    [InlineData("1 beginbfchar <1> <0041> endbfchar", 1, "A")]
    [InlineData("1 beginbfchar <01> <0 0\n41> endbfchar", 1, "A")]
    [InlineData("1 beginbfchar <01> <FEFF0041> endbfchar", 1, "A")]
    [InlineData("1 beginbfchar <01> <00000041> endbfchar", 1, "A")]
    [InlineData("1 beginbfchar <01> <00020BB7> endbfchar", 1, "𠮷")]
    [InlineData("1 beginbfchar <01> <20BB7> endbfchar", 1, "𠮷")]
    [InlineData("1 beginbfchar <01> 65 endbfchar", 1, "A")]
    [InlineData("1 beginbfrange <02> <01> <0041> endbfrange", 2, "A")]
    [InlineData("/CIDSystemInfo << /Registry (Adobe ) def >> 1 beginbfchar <01> <0041> endbfchar", 1, "A")]
    [InlineData("/CIDSystemInfo << /Registry (Adobe def >> 1 beginbfchar <01> <0041> endbfchar", 1, "A")]
    [InlineData("%beginbfchar <01> <0042>\r1 beginbfchar <01> <0041> endbfchar", 1, "A")]
    [InlineData("1 begincidrange <01> <05> <0041> endcidrange", 2, "B")]
    public void Damage_costs_no_entry_that_can_be_understood(string map, int code, string text) =>
        Assert.Equal(text, Parse(map).Lookup(code));

    [Theory]
    [InlineData("1 beginbfchar <01> <D842> endbfchar")]
    [InlineData("1 beginbfchar <01> <DFB7> endbfchar")]
    [InlineData("1 beginbfchar <01> <0041D842> endbfchar")]
    [InlineData("1 beginbfchar <01> <DFB7D842> endbfchar")]
    [InlineData("1 beginbfchar <01> <> endbfchar")]
    [InlineData("1 beginbfchar <01> <0000> endbfchar")]
    [InlineData("1 beginbfchar <01> <FFFD> endbfchar")]
    [InlineData("1 beginbfchar <01> <FFFF> endbfchar")]
    [InlineData("1 beginbfchar <01>")]
    [InlineData("1 beginbfchar <01")]
    [InlineData("beginbfrange <00> <01> endbfrange")]
    [InlineData("begincidrange <0000> <FFFF> 64 endcidrange")]
    [InlineData("begincidchar <0001> 65 endcidchar")]
    [InlineData("beginbfrange <00> <01> <FFFC> endbfrange")]
    [InlineData("beginbfrange <00> <01> [")]
    [InlineData("")]
    public void What_is_no_text_is_none(string map) => Assert.Null(Parse(map).Lookup(1));

    [Fact]
    public void A_map_without_any_text_is_empty()
    {
        Assert.True(Parse("1 beginbfchar <01> <0000> endbfchar").IsEmpty);
        Assert.False(Parse("1 beginbfchar <01> <0041> endbfchar").IsEmpty);
    }

    [Fact]
    public void The_text_of_a_glyph_is_the_same_instance_each_time_and_in_each_map()
    {
        var one = Parse("beginbfchar <01> <76EE> <02> <00660069>");
        Assert.Same(one.Lookup(1), Parse("beginbfchar <0007> <76EE>").Lookup(7));
        Assert.Same(one.Lookup(2), one.Lookup(2));
    }

    [Fact]
    public void Kangxi_radicals_and_compatibility_ideographs_come_out_as_the_ideograph_meant()
    {
        var map = Parse("beginbfchar <01> <2F6C> <02> <2F6C2F6C> <03> <D87EDC00>");
        Assert.Equal(("目", "目目", "丽"), (map.Lookup(1), map.Lookup(2), map.Lookup(3)));
    }

    [Fact]
    public void A_map_that_claims_too_many_entries_is_refused()
    {
        var text = string.Concat(Enumerable.Repeat("<0000> <FFFF> <0000>\n", 100));
        var thrown = Assert.Throws<PdfException>(() => Parse("100 beginbfrange " + text));
        Assert.Equal((PdfFault.Limit, nameof(PdfLimits.MaxCMapEntries)), (thrown.Fault, thrown.LimitName));
    }

    [Fact]
    public void A_range_over_all_codes_of_four_bytes_costs_no_more_than_any_other()
    {
        var map = Parse("beginbfrange <00010000> <FFFFFFFF> <4E00> endbfrange");
        Assert.Equal("\u4E01", map.Lookup(0x10001));
        Assert.Null(map.Lookup(unchecked((int)0xFFFFFFFF)));
    }

    [Fact]
    public void Brackets_that_never_close_are_sought_once()
    {
        var map = Parse(new string('(', 1_000_000) + " beginbfchar <01> <0041>");
        Assert.Equal("A", map.Lookup(1));
    }

    private static ToUnicodeMap Parse(string text) =>
        ToUnicodeMap.Parse(Encoding.Latin1.GetBytes(text), new PdfBudget(PdfLimits.Default, TestContext.Current.CancellationToken));
}
