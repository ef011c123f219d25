namespace PerfEval.Pdf.Tests.Fonts;

public sealed class Type3FontTests
{
    [Fact]
    public void Widths_go_through_the_font_matrix()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type3 /CharProcs << >> /FontMatrix [0.01 0 0 -0.01 0 0] /FontBBox [0 -80 100 20] /FirstChar 65 /Widths [50] /Encoding << /Differences [65 /A] >> >>");
        var glyph = Assert.Single(font.Show((byte)'A'));
        Assert.Equal("A", glyph.Text);
        Assert.Equal(0.5f, glyph.Advance, 5);
        Assert.Equal(0.8f, font.Ascent, 5);
        Assert.Equal(-0.2f, font.Descent, 5);
    }

    [Fact]
    public void ToUnicode_names_the_drawings()
    {
        var font = TestFont.Load(b => $"<< /Type /Font /Subtype /Type3 /CharProcs << >> /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 1 /Widths [1000] /Encoding << /Differences [1 /g1] >> {TestFont.ToUnicode(b, 1, "<01> <9879>")} >>");
        Assert.Equal("项", font.Text(1));
    }

    [Fact]
    public void A_drawing_without_a_telling_name_is_undecodable()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type3 /CharProcs << >> /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65 /Widths [1000] /Encoding << /Differences [65 /g1] >> >>");
        Assert.Equal("\uFFFD\uFFFD", font.Text("AB"));
    }

    [Fact]
    public void A_name_of_ZapfDingbats_says_nothing_in_another_font()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type3 /CharProcs << >> /FontMatrix [0.001 0 0 0.001 0 0] /FirstChar 65 /Widths [1000] /Encoding << /Differences [65 /a71] >> >>");
        Assert.Equal("\uFFFD", font.Text("A"));
    }

    [Fact]
    public void A_box_of_zeros_does_not_make_a_font_without_height()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type3 /CharProcs << >> /FontMatrix [0.001 0 0 0.001 0 0] /FontBBox [0 0 0 0] >>");
        Assert.Equal((0.88f, -0.12f), (font.Ascent, font.Descent));
    }

    [Fact]
    public void A_font_matrix_of_zeros_counts_as_thousandths()
    {
        var font = TestFont.Load("<< /Type /Font /Subtype /Type3 /CharProcs << >> /FontMatrix [0 0 0 0 0 0] /FirstChar 65 /Widths [500] >>");
        Assert.Equal(0.5f, Assert.Single(font.Show((byte)'A')).Advance, 5);
    }

    [Fact]
    public void Drawings_with_names_that_say_nothing_keep_ASCII_codes_where_their_widths_are_those_of_the_letters()
    {
        var roman = Numbered("42 46 37 46 37 25 42 46 23 25 44 23");
        Assert.Equal("able", roman.Text("able"));
        var shuffled = Numbered("23 44 25 23 46 42 25 37 46 37 46 42");
        Assert.Equal("\uFFFD\uFFFD", shuffled.Text("ab"));

        static PerfEval.Pdf.Fonts.PdfFont Numbered(string widths) => TestFont.Load(
            "<< /Type /Font /Subtype /Type3 /CharProcs << >> /FontMatrix [0.012 0 0 0.012 0 0] /FirstChar 97 /Widths [" + widths
            + "] /Encoding << /Differences [97 /a97 /a98 /a99 /a100 /a101 /a102 /a103 /a104 /a105 /a106 /a107 /a108] >> >>");
    }
}
