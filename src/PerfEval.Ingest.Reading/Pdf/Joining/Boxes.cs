using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Joining;

internal static class Boxes
{
    /// <summary>No page is larger; positions beyond it come from damaged numbers.</summary>
    private const float Largest = 1_000_000;

    /// <summary>To a tenth of a point.</summary>
    public static Box Of(PdfRectangle box) => new(Round(box.Left), Round(box.Top), Round(box.Right), Round(box.Bottom));

    private static decimal Round(float value) => float.IsNaN(value) ? 0 : Math.Round((decimal)Math.Clamp(value, -Largest, Largest), 1);
}
