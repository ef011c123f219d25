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

    [Theory]
    [InlineData("UniJIS-UTF16-H", "utf-16BE", "Japan1")]
    [InlineData("UniJIS-UCS2-HW-V", "utf-16BE", "Japan1")]
    [InlineData("UniCNS-UTF8-H", "utf-8", "CNS1")]
    [InlineData("UniKS-UCS2-H", "utf-16BE", "Korea1")]
    [InlineData("90ms-RKSJ-H", "shift_jis", "Japan1")]
    [InlineData("EUC-V", "euc-jp", "Japan1")]
    [InlineData("ETen-B5-H", "big5", "CNS1")]
    [InlineData("KSCms-UHC-H", "ks_c_5601-1987", "Korea1")]
    public void The_CMaps_of_other_collections_tell_the_text_by_their_codes(string cmap, string encoding, string ordering)
    {
        var font = TestFont.Load($"<< /Type /Font /Subtype /Type0 /BaseFont /X /Encoding /{cmap} /DescendantFonts [<< /Subtype /CIDFontType0 /BaseFont /X /CIDSystemInfo << /Registry (Adobe) /Ordering ({ordering}) >> /W [34 [667] 264 [500] 13681 [500] 8127 [500]] >>] >>");
        var bytes = (CodePagesEncodingProvider.Instance.GetEncoding(encoding) ?? Encoding.GetEncoding(encoding)).GetBytes("A年度。");
        Assert.Equal("A年度。", font.Text(bytes));
        Assert.Equal(cmap.EndsWith('V'), font.Info.IsVertical);
        if (!cmap.EndsWith('V'))
            Assert.True(font.Show(bytes)[0].Advance < 1);
    }
}
