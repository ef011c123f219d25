namespace PerfEval.Pdf.Tests.Content.Glyphs;

public class DuplicateGlyphsTests
{
    [Theory]
    [InlineData("(AB) Tj 0.3 0 Td (AB) Tj", "AB")]
    [InlineData("(AB) Tj 0 0 Td (AB) Tj 0 0.2 Td (AB) Tj", "AB")]
    [InlineData("(AB) Tj 2 0 Td (AB) Tj", "ABAB")]
    [InlineData("(A) Tj 0.3 0 Td (B) Tj", "AB")]
    [InlineData("[(1) 550 (1)] TJ", "11")]
    [InlineData("-5.56 Tc (1) Tj (1) Tj", "11")]
    [InlineData("(A) Tj 3 Tr 0 0 Td (A) Tj", "AA")]
    public void Bold_type_made_by_printing_a_string_twice_counts_once(string show, string expected) =>
        Assert.Equal(expected, Shown.Text(Shown.Of("BT /F1 10 Tf 100 700 Td " + show + " ET")));

    [Fact]
    public void Equal_digits_of_one_string_are_kept_even_where_the_font_gives_them_no_width() =>
        Assert.Equal(
            "1000",
            Shown.Text(Shown.Of(Building.PdfBytes.OnePage(
                "BT /F1 10 Tf 100 700 Td (1000) Tj ET",
                "<< /Font << /F1 << /Type /Font /Subtype /TrueType /BaseFont /Odd /FirstChar 48 /LastChar 49 /Widths [0 0] /Encoding /WinAnsiEncoding >> >> >>"))));
}
