using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Pdf.Tests.Content;

/// <summary>What a page of 612 × 792 points with a given content shows.</summary>
internal static class Shown
{
    public const string Helvetica = "/Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >>";

    public static PdfPageContent Of(string content, string resources = "", PdfLimits? limits = null) =>
        Of(PdfBytes.OnePage(content, "<< " + Helvetica + " " + resources + " >>"), limits);

    public static PdfPageContent Of(byte[] file, PdfLimits? limits = null)
    {
        using var document = PdfDocument.Open(file, limits);
        return document.GetPage(0).Read();
    }

    public static string Text(PdfPageContent content) => string.Concat(content.Glyphs.Select(g => g.Text));

    public static void Near(double expected, double actual) => Assert.Equal(expected, actual, 0.05);
}
