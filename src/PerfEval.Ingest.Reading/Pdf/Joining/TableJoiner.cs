using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Joining;

/// <summary>
/// Tables of pages to tables of the document. A table that goes on over pages is one: repeated headers are dropped, halves of a row
/// that a page break cuts are put together, and a cell merged over the break stays merged. Each cell keeps its own page and box.
/// </summary>
internal static class TableJoiner
{
    /// <param name="parts">The parts that are known to be one table, in order.</param>
    /// <param name="next">A table that is the first of the next page, no text above it and none below the last part.</param>
    /// <param name="pageHeight">Of the page of the last part.</param>
    public static bool Continues(IReadOnlyList<PageTable> parts, PageTable next, float pageHeight) =>
        next.Page == parts[^1].Page + 1 && Continuation.Is(parts[0], parts[^1], next, pageHeight);

    /// <param name="parts">One table, a part a page.</param>
    /// <param name="block">0-based index of the table's block.</param>
    /// <param name="nextTable">Gives the numbers of tables (1-based): called once, and once more for each table in a cell, in reading order.</param>
    /// <exception cref="UnreadableFileException"><c>limit-table-cells</c></exception>
    public static Table Join(IReadOnlyList<TablePart> parts, int block, Func<int> nextTable, ReadingLimits limits, CancellationToken cancellation)
    {
        var cells = new PartFolder(parts, limits, cancellation).Fold();
        return TableFactory.Create(parts, cells, block, nextTable, limits, cancellation);
    }
}
