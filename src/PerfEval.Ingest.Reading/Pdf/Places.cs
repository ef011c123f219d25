using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf;

/// <summary>Places of the page as the document model tells them, in points.</summary>
internal static class Places
{
    /// <summary>No page is larger; positions beyond it come from damaged numbers.</summary>
    private const float Largest = 1_000_000;

    /// <summary>Of text: to a hundredth.</summary>
    public static Box BoxOf(PdfRectangle box) => BoxOf(box, 2);

    /// <summary>Of tables and cells: to a tenth, as their sides stand in the middle of rulings that are half a point wide.</summary>
    public static Box CellBoxOf(PdfRectangle box) => BoxOf(box, 1);

    private static Box BoxOf(PdfRectangle box, int digits) =>
        new(Round(box.Left, digits), Round(box.Top, digits), Round(box.Right, digits), Round(box.Bottom, digits));

    private static decimal Round(float value, int digits) => float.IsNaN(value) ? 0 : Math.Round((decimal)Math.Clamp(value, -Largest, Largest), digits);
}
