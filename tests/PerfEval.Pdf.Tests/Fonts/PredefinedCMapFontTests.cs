using System.Text;

namespace PerfEval.Pdf.Tests.Fonts;

public sealed class PredefinedCMapFontTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Theory]
    [InlineData("GB-EUC-H", "GB18030")]
    [InlineData("GBK-EUC-H", "GB18030")]
    [InlineData("GBKp-EUC-H", "GB18030")]
    [InlineData("GBK2K-H", "GB18030")]
    [InlineData("UniGB-UCS2-H", "utf-16BE")]
    [InlineData("UniGB-UTF16-H", "utf-16BE")]
    [InlineData("UniGB-UTF8-H", "utf-8")]
    [InlineData("GBK-EUC-V", "GB18030")]
    [InlineData("UniGB-UCS2-V", "utf-16BE")]
    public void An_unembedded_font_with_a_predefined_CMap_reads_as_what_was_written(string cmap, string encoding)
    {
        var font = TestFont.Load($"<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /{cmap} /DescendantFonts [<< /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>] >>");
        var bytes = (encoding == "GB18030" ? Gb18030 : Encoding.GetEncoding(encoding)).GetBytes("项目绩效，完成率（）");
        Assert.Equal("项目绩效，完成率（）", font.Text(bytes));
        Assert.Equal(cmap.EndsWith('V'), font.Info.IsVertical);
        Assert.False(font.Info.IsEmbedded);
    }

    [Fact]
    public void An_identity_font_of_the_collection_GB1_reads_its_codes_as_CIDs()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType0 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> >>] >>");
        Assert.Equal("A", font.Text(0, 34));
    }
}
