using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf;

/// <summary>Places of the page as the document model tells them: points to two digits.</summary>
internal static class Places
{
    /// <summary>No page is larger; positions beyond it come from damaged numbers.</summary>
    private const float Largest = 1_000_000;

    public static Box BoxOf(PdfRectangle box) => new(Round(box.Left), Round(box.Top), Round(box.Right), Round(box.Bottom));

    private static decimal Round(float value) => float.IsNaN(value) ? 0 : Math.Round((decimal)Math.Clamp(value, -Largest, Largest), 2);
}
