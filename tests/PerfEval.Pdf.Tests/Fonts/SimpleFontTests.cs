using PerfEval.Pdf.Fonts;

namespace PerfEval.Pdf.Tests.Fonts;

public sealed class SimpleFontTests
{
    [Fact]
    public void ToUnicode_is_believed_before_the_encoding()
    {
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /TrueType /BaseFont /A /Encoding /WinAnsiEncoding {TestFont.ToUnicode(b, 1, "<41> <4E2D>")} >>");
        Assert.Equal("中B", font.Text("AB"));
    }

    [Fact]
    public void A_control_character_in_ToUnicode_says_nothing_and_the_encoding_is_asked()
    {
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /Type1 /BaseFont /A /Encoding /WinAnsiEncoding {TestFont.ToUnicode(b, 1, "<41> <0000>", "<42> <FFFD>")} >>");
        Assert.Equal("AB", font.Text("AB"));
    }

    [Fact]
    public void A_ligature_stays_as_ToUnicode_has_it()
    {
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /Type1 /BaseFont /A {TestFont.ToUnicode(b, 1, "<41> <FB01>", "<42> <00660069>")} >>");
        Assert.Equal(["\uFB01", "fi"], font.Show("AB"u8.ToArray()).Select(g => g.Text));
    }

    [Fact]
    public void A_Kangxi_radical_becomes_the_ideograph_meant()
    {
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /Type1 /BaseFont /A {TestFont.ToUnicode(b, 1, "<41> <2F6C>")} >>");
        Assert.Equal("目", font.Text("A"));
    }

    [Fact]
    public void Differences_overrule_the_base_encoding()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type1 /BaseFont /A /Encoding << /BaseEncoding /WinAnsiEncoding /Differences [65 /Euro /uni4E2D 70 /fi] >> >>");
        Assert.Equal("€中C\uFB01", font.Text("ABCF"));
    }

    [Theory]
    [InlineData("/WinAnsiEncoding", 0x80, "€")]
    [InlineData("/MacRomanEncoding", 0x80, "Ä")]
    [InlineData("/PDFDocEncoding", 0x80, "•")]
    [InlineData("/StandardEncoding", 0xB7, "•")]
    [InlineData("/WinAnsiEncoding", 0xB7, "·")]
    public void A_predefined_encoding_gives_its_own_characters(string encoding, int code, string expected)
    {
        var font = TestFont.Load($"<< /Type /Font /Subtype /Type1 /BaseFont /A /Encoding {encoding} >>");
        Assert.Equal(expected, font.Text((byte)code));
    }

    [Fact]
    public void An_unembedded_font_without_encoding_has_StandardEncoding()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        Assert.Equal("A\u2019", font.Text("A'"));
    }

    [Fact]
    public void The_standard_symbol_fonts_have_encodings_of_their_own()
    {
        Assert.Equal("α∑", TestFont.Load("<< /Type /Font /Subtype /Type1 /BaseFont /Symbol >>").Text(0x61, 0xE5));
        Assert.Equal("✔■", TestFont.Load("<< /Type /Font /Subtype /Type1 /BaseFont /ZapfDingbats >>").Text(0x34, 0x6E));
    }

    [Fact]
    public void A_name_that_means_nothing_is_undecodable_and_never_the_code_as_Latin()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type1 /BaseFont /ABCDEF+X /Encoding << /Differences [65 /g17] >> >>");
        var glyph = Assert.Single(font.Show((byte)'A'));
        Assert.Equal(GlyphText.Undecodable, glyph.Text);
        Assert.True(glyph.IsUndecodable);
    }

    [Fact]
    public void Widths_count_from_FirstChar_and_MissingWidth_stands_for_the_rest()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /TrueType /BaseFont /A /FirstChar 65 /Widths [500 250] /FontDescriptor << /MissingWidth 333 >> >>");
        Assert.Equal([0.5f, 0.25f, 0.333f], font.Show("ABC"u8.ToArray()).Select(g => g.Advance));
    }

    [Theory]
    [InlineData("Helvetica", 'W', 0.944f)]
    [InlineData("Helvetica-Bold", 'a', 0.556f)]
    [InlineData("ArialMT", 'i', 0.222f)]
    [InlineData("Times-Roman", 'A', 0.722f)]
    [InlineData("Times-Italic", 'A', 0.611f)]
    [InlineData("TimesNewRoman,Bold", 'a', 0.5f)]
    [InlineData("Courier", 'i', 0.6f)]
    [InlineData("Symbol", 'a', 0.631f)]
    public void A_standard_font_without_widths_has_those_of_its_AFM(string name, char character, float expected)
    {
        var font = TestFont.Load($"<< /Type /Font /Subtype /Type1 /BaseFont /{name} >>");
        Assert.Equal(expected, Assert.Single(font.Show((byte)character)).Advance);
    }

    [Fact]
    public void Code_32_is_the_one_that_word_spacing_applies_to()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");
        Assert.Equal([false, true], font.Show("A "u8.ToArray()).Select(g => g.IsSpace));
    }

    [Fact]
    public void Extents_of_another_scale_fall_back_to_those_of_a_Latin_font()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /TrueType /BaseFont /A /FontDescriptor << /Ascent 0 /Descent 9000 /FontBBox [0 0 0 0] >> >>");
        Assert.Equal((0.75f, -0.25f), (font.Ascent, font.Descent));
    }

    [Fact]
    public void A_descent_without_its_sign_is_taken_as_below_the_line()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /TrueType /BaseFont /A /FontDescriptor << /Ascent 859 /Descent 141 >> >>");
        Assert.Equal((0.859f, -0.141f), (font.Ascent, font.Descent));
    }

    [Theory]
    [InlineData("ABCDEF+SimHei-Bold", "", true)]
    [InlineData("SimSun", "/Flags 262144", true)]
    [InlineData("SimSun", "/FontWeight 700", true)]
    [InlineData("SimSun", "/StemV 150", true)]
    [InlineData("SimSun", "/StemV 80 /FontWeight 400 /Flags 4", false)]
    public void Bold_is_told_by_name_flag_weight_or_stem(string name, string descriptor, bool expected)
    {
        var font = TestFont.Load($"<< /Type /Font /Subtype /TrueType /BaseFont /{name} /FontDescriptor << {descriptor} >> >>");
        Assert.Equal(expected, font.Info.IsBold);
    }

    [Fact]
    public void A_font_dictionary_without_anything_still_reads()
    {
        var font = TestFont.Load("<< >>");
        Assert.Equal("A", font.Text("A"));
    }
}
