using System.Text;
using PerfEval.Pdf.Fonts.CMaps;

namespace PerfEval.Pdf.Tests.Fonts.CMaps;

public class PredefinedCMapsTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    public static TheoryData<string> AllNames { get; } = [.. PredefinedCMaps.Gb1.Entries.Where(e => e.Content == CMapContent.Codes).Select(e => e.Name)];

    [Theory]
    [InlineData("GB-EUC")]
    [InlineData("GBpc-EUC")]
    [InlineData("GBK-EUC")]
    [InlineData("GBKp-EUC")]
    [InlineData("GBK2K")]
    [InlineData("UniGB-UCS2")]
    [InlineData("UniGB-UTF8")]
    [InlineData("UniGB-UTF16")]
    [InlineData("UniGB-UTF32")]
    [InlineData("Identity")]
    public void Each_CMap_of_the_standard_is_there_for_both_directions(string name)
    {
        Assert.False(PredefinedCMaps.Find(name + "-H")!.IsVertical);
        Assert.True(PredefinedCMaps.Find(name + "-V")!.IsVertical);
    }

    [Theory]
    [InlineData("NoSuch-H")]
    [InlineData("points-H")]
    [InlineData("Adobe-GB1")]
    [InlineData("")]
    public void An_unknown_name_finds_nothing(string name) => Assert.Null(PredefinedCMaps.Find(name));

    [Fact]
    public void The_identity_CMaps_of_the_collection_are_Identity() =>
        Assert.Same(PredefinedCMaps.Find("Identity-H"), PredefinedCMaps.Find("Adobe-GB1-5"));

    [Fact]
    public void A_CMap_is_loaded_once() => Assert.Same(PredefinedCMaps.Find("GBK-EUC-H"), PredefinedCMaps.Find("GBK-EUC-H"));

    [Theory]
    [InlineData("GB-EUC-H", 0xA1, 0xA1)]
    [InlineData("GBK-EUC-H", 0x81, 0x40)]
    [InlineData("GBKp-EUC-H", 0x81, 0x40)]
    [InlineData("GBK2K-H", 0x81, 0x40)]
    public void Every_ideograph_of_the_code_page_comes_out_as_the_code_page_has_it(string name, int firstLead, int firstTrail)
    {
        var cmap = PredefinedCMaps.Find(name)!;
        var checkedCodes = 0;
        for (var lead = firstLead; lead <= 0xFE; lead++)
        {
            for (var trail = firstTrail; trail <= 0xFE; trail++)
            {
                byte[] bytes = [(byte)lead, (byte)trail];
                if (Gb18030.GetString(bytes) is not [>= '\u4E00' and <= '\u9FA5'] expected)
                    continue;
                Assert.True(expected[0] == Text(cmap, bytes)?[0], $"{name} {lead:X2}{trail:X2}: {expected}, not {Text(cmap, bytes)}");
                checkedCodes++;
            }
        }

        Assert.Equal(firstLead == 0xA1 ? 6763 : 20902, checkedCodes);
    }

    [Fact]
    public void Every_ideograph_of_four_bytes_that_the_collection_has_comes_out_right()
    {
        var cmap = PredefinedCMaps.Find("GBK2K-H")!;
        var found = 0;
        for (var c = 0x3400; c <= 0x4DB5; c++)
        {
            var bytes = Gb18030.GetBytes(((char)c).ToString());
            if (bytes.Length != 4 || Text(cmap, bytes) is not { } text)
                continue;
            Assert.Equal((char)c, Assert.Single(text));
            found++;
        }

        Assert.InRange(found, 6400, 6582);
    }

    [Theory]
    [InlineData("UniGB-UTF8-H")]
    [InlineData("UniGB-UTF16-H")]
    [InlineData("UniGB-UTF32-H")]
    [InlineData("UniGB-UCS2-H")]
    public void A_string_of_Unicode_is_read_back_by_code_and_by_CID(string name)
    {
        const string Expected = "项目支出绩效自评表（２０２５年度）ABC：98.5%";
        Assert.Equal(Expected, string.Concat(Codes(name, Expected).Select(c => c.ByCode)));
        Assert.Equal(Expected, string.Concat(Codes(name, Expected).Select(c => c.ByCid)));
    }

    [Theory]
    [InlineData("UniGB-UTF8-H")]
    [InlineData("UniGB-UTF16-H")]
    [InlineData("UniGB-UTF32-H")]
    public void Characters_beyond_the_first_plane_are_read(string name) =>
        Assert.Equal(["𠂇", "目"], Codes(name, "𠂇目").Select(c => c.ByCode));

    [Fact]
    public void All_encodings_of_Unicode_give_the_same_CIDs()
    {
        const string Text = "、。《》一丁龥㐀𠂇";
        var expected = Codes("UniGB-UTF32-H", Text).Select(c => c.Cid).ToList();
        Assert.Equal(expected, Codes("UniGB-UTF16-H", Text).Select(c => c.Cid));
        Assert.Equal(expected, Codes("UniGB-UTF8-H", Text).Select(c => c.Cid));
    }

    [Theory]
    [InlineData("UniGB-UTF16-V")]
    [InlineData("UniGB-UCS2-V")]
    public void Vertical_forms_have_CIDs_of_their_own_and_the_same_text(string name)
    {
        const string Text = "（项目）《》【】，。";
        var vertical = Codes(name, Text);
        var horizontal = Codes(name.Replace("-V", "-H", StringComparison.Ordinal), Text);
        Assert.NotEqual(horizontal[0].Cid, vertical[0].Cid);
        Assert.Equal(horizontal[1].Cid, vertical[1].Cid);
        Assert.Equal(Text, string.Concat(vertical.Select(c => c.ByCid)));
        Assert.Equal(Text, string.Concat(vertical.Select(c => c.ByCode)));
    }

    [Theory]
    [InlineData("GBK-EUC-V")]
    [InlineData("GB-EUC-V")]
    [InlineData("GBK2K-V")]
    public void Vertical_punctuation_of_the_code_page_is_plain_punctuation(string name)
    {
        var text = "（）《》〈〉「」『』【】〔〕，。、：；！？…—";
        var cmap = PredefinedCMaps.Find(name)!;
        Assert.Equal(text, string.Concat(text.Select(c => Text(cmap, Gb18030.GetBytes(c.ToString())))));
    }

    [Theory]
    [InlineData("GBK-EUC-H", "A中1", new[] { 1, 2, 1 })]
    [InlineData("GBK2K-H", "A中㐀1", new[] { 1, 2, 4, 1 })]
    [InlineData("GB-EUC-H", "中A国", new[] { 2, 1, 2 })]
    public void Codes_of_different_lengths_are_told_apart(string name, string text, int[] lengths)
    {
        var codes = Codes(name, text);
        Assert.Equal(lengths, codes.Select(c => c.Length));
        Assert.Equal(text, string.Concat(codes.Select(c => c.ByCid)));
    }

    [Theory]
    [InlineData("UniJIS-UTF16-H", true)]
    [InlineData("UniJIS2004-UTF32-V", true)]
    [InlineData("UniJISPro-UCS2-HW-V", true)]
    [InlineData("UniCNS-UTF16-H", true)]
    [InlineData("UniKS-UCS2-V", true)]
    [InlineData("UniJISanything-UTF16-H", false)]
    [InlineData("UniCNS-any-UTF16-H", false)]
    [InlineData("UniUTF16-H", false)]
    [InlineData("Uni-H", false)]
    public void Of_the_other_collections_only_names_that_there_are_are_known(string name, bool isKnown) =>
        Assert.Equal(isKnown, PredefinedCMaps.Find(name) is not null);

    [Fact]
    public void A_code_longer_than_those_of_its_code_page_means_nothing()
    {
        var cmap = PredefinedCMaps.Find("90ms-RKSJ-H")!;

        Assert.Equal("あ", cmap.TextOf(0x82A0, 2));
        Assert.Null(cmap.TextOf(0x0182A0, 3));
    }

    [Theory]
    [MemberData(nameof(AllNames))]
    public void Any_bytes_are_read_to_their_end(string name)
    {
        var cmap = PredefinedCMaps.Find(name)!;
        var random = new Random(7);
        var bytes = new byte[4096];
        random.NextBytes(bytes);
        for (var at = 0; at < bytes.Length;)
        {
            var cid = cmap.Read(bytes.AsSpan(at), out var code, out var length);
            Assert.InRange(length, 1, Math.Min(4, bytes.Length - at));
            Assert.InRange(cid, 0, 0xFFFF);
            Assert.Equal(cid, cmap.Lookup(code, length));
            at += length;
        }
    }

    private static string? Text(CMap cmap, byte[] bytes)
    {
        var cid = cmap.Read(bytes, out _, out var length);
        return length == bytes.Length && cid != 0 ? AdobeGb1.ToUnicode(cid) : null;
    }

    private static List<(int Cid, int Length, string? ByCode, string? ByCid)> Codes(string name, string text)
    {
        var encoding = name switch
        {
            _ when name.Contains("UTF8", StringComparison.Ordinal) => Encoding.UTF8,
            _ when name.Contains("UTF32", StringComparison.Ordinal) => new UTF32Encoding(bigEndian: true, byteOrderMark: false),
            _ when name.StartsWith("Uni", StringComparison.Ordinal) => Encoding.BigEndianUnicode,
            _ => Gb18030,
        };
        var cmap = PredefinedCMaps.Find(name)!;
        var codes = new List<(int, int, string?, string?)>();
        for (ReadOnlySpan<byte> rest = encoding.GetBytes(text); rest.Length > 0;)
        {
            var cid = cmap.Read(rest, out var code, out var length);
            codes.Add((cid, length, cmap.TextOf(code, length), AdobeGb1.ToUnicode(cid)));
            rest = rest[length..];
        }

        return codes;
    }
}
