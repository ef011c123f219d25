using System.Text;
using PerfEval.Pdf.Fonts;

namespace PerfEval.Pdf.Tests.Fonts;

public sealed class CompositeFontTests
{
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    [Fact]
    public void Identity_H_with_ToUnicode_reads_two_bytes_a_code()
    {
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /Type0 /BaseFont /ABCDEF+A /Encoding /Identity-H /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /ABCDEF+A /DW 500 /W [3 [250 600] 10 12 300] >>] {TestFont.ToUnicode(b, 2, "<0003> <7EE9>", "<0004> <6548>", "<000B> <D842DFB7>")} >>");
        var glyphs = font.Show(0, 3, 0, 4, 0, 11, 0, 99);
        Assert.Equal(["绩", "效", "\U00020BB7", GlyphText.Undecodable], glyphs.Select(g => g.Text));
        Assert.Equal([0.25f, 0.6f, 0.3f, 0.5f], glyphs.Select(g => g.Advance));
        Assert.All(glyphs, g => Assert.Equal(2, g.Length));
        Assert.True(font.Info.HasUndecodable);
        Assert.Equal("A", font.Info.Name);
    }

    [Fact]
    public void The_width_is_one_em_where_the_file_states_none()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 >>] >>");
        Assert.Equal(1f, Assert.Single(font.Show(0, 1)).Advance);
    }

    [Fact]
    public void A_vertical_font_goes_down_one_em_from_the_top_middle()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-V /DescendantFonts [<< /Subtype /CIDFontType0 /W [1 [500]] >>] >>");
        var glyph = Assert.Single(font.Show(0, 1));
        Assert.True(font.Info.IsVertical);
        Assert.Equal((-1f, 0.25f, 0.88f), (glyph.Advance, glyph.OriginX, glyph.OriginY));
    }

    [Fact]
    public void Vertical_metrics_of_the_file_are_used_in_both_notations()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-V /DescendantFonts [<< /Subtype /CIDFontType0 /DW2 [900 -900] /W2 [1 [-500 250 700] 5 7 -400 300 600] >>] >>");
        var glyphs = font.Show(0, 1, 0, 6, 0, 9);
        Assert.Equal([(-0.5f, 0.25f, 0.7f), (-0.4f, 0.3f, 0.6f), (-0.9f, 0.5f, 0.9f)], glyphs.Select(g => (g.Advance, g.OriginX, g.OriginY)));
    }

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

    [Fact]
    public void Half_a_code_at_the_end_of_a_string_is_a_code_of_its_own()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type0 /BaseFont /A /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 >>] >>");
        Assert.Equal([2, 1], font.Show(0, 65, 0).Select(g => (int)g.Length));
    }

    [Fact]
    public void A_composite_font_without_descendants_still_cuts_codes()
    {
        Assert.Equal("\uFFFD", TestFont.Load("<< /Type /Font /Subtype /Type0 /BaseFont /A >>").Text(1, 2));
    }
}
