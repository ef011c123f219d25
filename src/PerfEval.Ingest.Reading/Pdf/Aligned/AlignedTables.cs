using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>Tables without a grid of rulings, found by the alignment of their text.</summary>
internal static class AlignedTables
{
    public static (IReadOnlyList<PageTable> Tables, IReadOnlySet<TextLine> Lines) Find(
        IReadOnlyList<TextLine> lines, IReadOnlyList<PdfRuling> rulings, IReadOnlyList<PageTable> ruled, int page)
    {
        _ = (lines, rulings, ruled, page);
        return ([], new HashSet<TextLine>(ReferenceEqualityComparer.Instance));
    }
}
