using System.Text;

namespace PerfEval.Pdf.Tests.Fonts;

public sealed class GbkFontTests
{
    private static readonly Encoding Gbk = CodePagesEncodingProvider.Instance.GetEncoding(936)!;

    [Fact]
    public void An_unembedded_font_whose_name_is_GBK_reads_its_strings_as_GBK()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /TrueType /BaseFont /#b7#c2#cb#ce_GB2312 /Encoding /WinAnsiEncoding /FirstChar 32 /Widths [500] >>");
        Assert.Equal("目录 A", font.Text(Gbk.GetBytes("目录 A")));
        Assert.Equal("仿宋_GB2312", font.Info.Name);
        Assert.Equal([1f, 1f, 0.5f, 0.5f], font.Show(Gbk.GetBytes("目录 A")).Select(g => g.Advance));
    }

    [Fact]
    public void A_Latin_name_keeps_its_Latin_encoding()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /TrueType /BaseFont /Arial /Encoding /WinAnsiEncoding >>");
        Assert.Equal("Ä¿", font.Text(Gbk.GetBytes("目")));
    }

    [Fact]
    public void A_font_with_a_program_or_ToUnicode_or_differences_says_itself_what_its_codes_mean()
    {
        Assert.Equal("中", TestFont.Load(b => $"<< /Type /Font /Subtype /TrueType /BaseFont /#cb#ce#cc#e5 {TestFont.ToUnicode(b, 1, "<C4> <4E2D>")} >>").Text(0xC4));
        Assert.Equal("A", TestFont.Load("<< /Type /Font /Subtype /TrueType /BaseFont /#cb#ce#cc#e5 /Encoding << /Differences [196 /A] >> >>").Text(0xC4));
        Assert.Equal("Ä¿", TestFont.Load(b => $"<< /Type /Font /Subtype /TrueType /BaseFont /#cb#ce#cc#e5 /Encoding /WinAnsiEncoding {TestFont.Descriptor(b, "x"u8.ToArray(), "FontFile2")} >>").Text(0xC4, 0xBF));
    }

    [Fact]
    public void Half_a_character_is_undecodable()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /TrueType /BaseFont /#cb#ce#cc#e5 /Encoding /WinAnsiEncoding >>");
        Assert.Equal("\uFFFD", font.Text(0xC4));
    }

    [Theory]
    [InlineData("SimSun")]
    [InlineData("KaiTi_GB2312")]
    [InlineData("FangSong_GB2312,Bold")]
    [InlineData("STZhongsong")]
    [InlineData("FZXBSJW--GB1-0")]
    public void Under_the_English_name_of_a_Chinese_font_strings_of_GBK_are_read_as_such(string name)
    {
        var font = TestFont.Load($"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /Encoding /WinAnsiEncoding /FirstChar 32 /Widths [500] >>");
        Assert.Equal("项目 A≥98.5％（镕）", font.Text(Gbk.GetBytes("项目 A≥98.5％（镕）")));
        Assert.Equal(1f, font.Show(Gbk.GetBytes("项"))[0].Advance);
    }

    [Theory]
    [InlineData("déjà vu, naïve résumé")]
    [InlineData("25°C ±5 × 3 · §2")]
    [InlineData("Plain text")]
    public void Latin_stays_Latin_under_the_English_name_of_a_Chinese_font(string text)
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /TrueType /BaseFont /SimSun /Encoding /WinAnsiEncoding >>");
        Assert.Equal(text, font.Text(text));
    }
}
