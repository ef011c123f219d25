using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf;

/// <summary>The ground on which a page is printed.</summary>
internal static class Paper
{
    /// <summary>Of 255: what is as light is not told from white by eye.</summary>
    private const byte NearWhite = 250;

    /// <summary>Whether ink of the colour does not show where nothing lies below it.</summary>
    public static bool HasColor(PdfColor color) => color is { Red: >= NearWhite, Green: >= NearWhite, Blue: >= NearWhite };
}
