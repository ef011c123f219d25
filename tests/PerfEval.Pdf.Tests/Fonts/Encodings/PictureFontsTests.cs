namespace PerfEval.Pdf.Tests.Fonts.Encodings;

public sealed class PictureFontsTests
{
    [Theory]
    [InlineData("ABCDEF+Wingdings", 0xFE, "☑")]
    [InlineData("Wingdings-Regular", 0xA8, "□")]
    [InlineData("Wingdings2", 0x52, "☑")]
    [InlineData("Webdings", 0x61, "✔")]
    [InlineData("Wingdings", 0x30, "\uFFFD")]
    public void A_picture_is_never_the_letter_of_its_code(string font, int code, string expected)
    {
        var loaded = TestFont.Load($"<< /Type /Font /Subtype /TrueType /BaseFont /{font} /Encoding /WinAnsiEncoding >>");
        Assert.Equal(expected, loaded.Text((byte)code));
    }

    [Fact]
    public void A_private_character_of_ToUnicode_is_looked_up_in_the_picture_font()
    {
        var simple = TestFont.Load(b => $"<< /Type /Font /Subtype /TrueType /BaseFont /Wingdings /Encoding /WinAnsiEncoding {TestFont.ToUnicode(b, 1, "<01> <F0FC>")} >>");
        Assert.Equal("✓", simple.Text(1));
        var composite = TestFont.Load(b => $"<< /Type /Font /Subtype /Type0 /BaseFont /Wingdings /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /BaseFont /Wingdings >>] {TestFont.ToUnicode(b, 2, "<0003> <F0FE>")} >>");
        Assert.Equal("☑", composite.Text(0, 3));
    }

    [Fact]
    public void The_bullet_that_Word_takes_from_Symbol_is_a_bullet()
    {
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /Type0 /BaseFont /SymbolMT /Encoding /Identity-H /DescendantFonts [<< /Subtype /CIDFontType2 /BaseFont /SymbolMT >>] {TestFont.ToUnicode(b, 2, "<0003> <F0B7>")} >>");
        Assert.Equal("•", font.Text(0, 3));
    }

    [Fact]
    public void A_private_character_of_another_font_stays_as_it_is_and_becomes_no_letter()
    {
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /TrueType /BaseFont /Own /Encoding /WinAnsiEncoding {TestFont.ToUnicode(b, 1, "<41> <E001>")} >>");
        Assert.Equal("\uE001", font.Text("A"));
    }
}
