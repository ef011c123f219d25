using PerfEval.Pdf.Tests.Building;
using PerfEval.Pdf.Tests.Content;

namespace PerfEval.Pdf.Tests.Pages;

public class PageGeometryTests
{
    [Theory]
    [InlineData("/MediaBox [0 0 200 300]", 200, 300, 20, 290)]
    [InlineData("/MediaBox [200 300 0 0]", 200, 300, 20, 290)]
    [InlineData("/MediaBox [-100 -100 100 200]", 200, 300, 120, 190)]
    [InlineData("/MediaBox [0 0 200 300] /CropBox [10 5 110 105]", 100, 100, 10, 95)]
    [InlineData("/MediaBox [0 0 200 300] /CropBox [10 5 999 999]", 190, 295, 10, 290)]
    [InlineData("/MediaBox [0 0 200 300] /CropBox [900 900 999 999]", 200, 300, 20, 290)]
    [InlineData("/MediaBox [0 0 200 300] /Rotate 90", 300, 200, 10, 20)]
    [InlineData("/MediaBox [0 0 200 300] /Rotate 180", 200, 300, 180, 10)]
    [InlineData("/MediaBox [0 0 200 300] /Rotate 270", 300, 200, 290, 180)]
    [InlineData("/MediaBox [0 0 200 300] /Rotate -90", 300, 200, 290, 180)]
    [InlineData("/MediaBox [0 0 200 300] /Rotate 450", 300, 200, 10, 20)]
    [InlineData("/MediaBox [0 0 200 300] /UserUnit 2", 400, 600, 40, 580)]
    [InlineData("/MediaBox [0 0 200 300] /UserUnit -2", 200, 300, 20, 290)]
    [InlineData("/MediaBox [0 0 0 0]", 595.276, 841.89, 20, 831.89)]
    [InlineData("/MediaBox [0 0 1e30 99999999999999]", 595.276, 841.89, 20, 831.89)]
    [InlineData("/MediaBox [0 0]", 595.276, 841.89, 20, 831.89)]
    [InlineData("/MediaBox /None", 595.276, 841.89, 20, 831.89)]
    public void Positions_are_those_of_the_page_as_it_is_shown(string entries, double width, double height, double x, double y)
    {
        using var document = PdfDocument.Open(PdfBytes.OnePage("BT /F1 10 Tf 20 10 Td (A) Tj ET", "<< " + Shown.Helvetica + " >>", entries));

        var page = document.GetPage(0);
        var glyph = page.Read().Glyphs[0];

        Shown.Near(width, page.Width);
        Shown.Near(height, page.Height);
        Shown.Near(x, glyph.X);
        Shown.Near(y, glyph.Y);
    }

    [Fact]
    public void Text_on_a_turned_page_runs_as_it_is_shown() =>
        Assert.Equal(
            PdfDirection.Right,
            Shown.Of(PdfBytes.OnePage("BT /F1 10 Tf 0 1 -1 0 100 100 Tm (A) Tj ET", "<< " + Shown.Helvetica + " >>", "/Rotate 90")).Glyphs[0].Direction);
}
