using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Corpus.Tests.Metamorphic;

/// <summary>A document whose first grid of indicators is cut where its second 一级指标 begins, the header repeated.</summary>
internal static class PageCut
{
    /// <summary>Null where no table has such a place.</summary>
    public static Document? Of(Document document)
    {
        var done = false;
        var cut = document.With(block =>
        {
            if (done || block is not Table table || Place(table) is not var (header, row))
                return [block];
            done = true;
            return table.Cut(header, row);
        });
        return done ? cut : null;
    }

    private static (int Header, int Row)? Place(Table table)
    {
        var header = Enumerable.Range(0, table.RowCount).FirstOrDefault(r => table.Row(r).Any(c => Flat(c) == "三级指标") && table.Row(r).Any(c => Flat(c) == "一级指标"), -1);
        if (header < 0 || table.Row(header).Any(c => c.RowSpan > 1 && c.Column > 0))
            return null;
        var level1 = table.Row(header).First(c => Flat(c) == "一级指标").Column;
        var starts = Enumerable.Range(header + 1, table.RowCount - header - 1)
            .Where(r => table[r, level1] is { } cell && cell.Row == r && cell.Column == level1 && Flat(cell).Contains("指标", StringComparison.Ordinal))
            .ToList();
        return starts.Count > 1 ? (header, starts[1]) : null;
    }

    private static string Flat(Cell cell) => cell.Text.Replace("\n", "", StringComparison.Ordinal);
}
