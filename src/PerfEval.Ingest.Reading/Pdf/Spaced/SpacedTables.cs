using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Spaced;

/// <summary>
/// Tables without rulings whose rows stand clearly further apart than the lines of their cells: lines → stacks (cells) → rows → columns.
/// Cells may be merged over columns, and blank. Where rows and lines are spaced alike there is none here.
/// </summary>
internal static class SpacedTables
{
    /// <summary>Rows of so many cells make a table; fewer are lines that stand level by chance.</summary>
    private const int LeastRows = 3;

    private const int LeastCells = 3;

    /// <summary>Lines of a table further apart than this, in em, are two tables.</summary>
    private const float Apart = 5;

    /// <summary>What sizes of one table's lines differ by, as a share.</summary>
    private const float SameSize = 0.15f;

    /// <summary>A single text as wide as this, as a share of the table, is no row of it.</summary>
    private const float WideText = 0.5f;

    /// <summary>Share of texts with a colon that shows a block for names and signatures.</summary>
    private const float Colons = 0.4f;

    /// <param name="lines">By baseline.</param>
    /// <param name="others">Tables of the page that are found already.</param>
    /// <param name="page">1-based.</param>
    /// <param name="carried">A table without rulings that the page before ends with.</param>
    /// <param name="limits">Bound on the positions of a table.</param>
    /// <exception cref="UnreadableFileException"><c>limit-table-cells</c></exception>
    public static IEnumerable<(PageTable Table, IReadOnlyList<SegmentedLine> Lines)> Find(
        IReadOnlyList<SegmentedLine> lines, IReadOnlyList<PageTable> others, int page, PageTable? carried, ReadingLimits limits)
    {
        foreach (var run in Runs(lines, others))
        {
            var isFirst = ReferenceEquals(run[0], lines[0]);

            // The last rows of a table are too few to show how far its lines stand apart.
            if ((LineSteps.WithinCells(run) ?? (isFirst ? carried?.LineStep : null)) is not { } within)
                continue;
            foreach (var rows in Parts(SpacedRows.Build(TextStacks.Build(run, within))))
            {
                var before = isFirst && carried is not null && rows[0].Top <= run[0].Box.Top + 1 ? carried : null;
                if (IsTable(rows, before) && LinesOf(rows, run) is { } own)
                    yield return (SpacedGrid.Build(rows, within, before, page, limits), own);
            }
        }
    }

    /// <summary>Lines of one size with no more than a row's room between them.</summary>
    private static IEnumerable<IReadOnlyList<SegmentedLine>> Runs(IReadOnlyList<SegmentedLine> lines, IReadOnlyList<PageTable> others)
    {
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && !IsParted(lines[end - 1], lines[end], others))
                end++;
            yield return [.. lines.Skip(start).Take(end - start)];
            start = end;
        }
    }

    private static bool IsParted(SegmentedLine above, SegmentedLine below, IReadOnlyList<PageTable> others) =>
        below.Baseline - above.Baseline > Apart * below.Line.FontSize
        || Math.Abs(above.Line.FontSize - below.Line.FontSize) > SameSize * below.Line.FontSize
        || others.Any(t => t.Box.MiddleY > above.Baseline && t.Box.MiddleY < below.Baseline);

    /// <summary>
    /// The lines that the rows hold. Null where a cell of theirs stands beside text that is in no row of this table: a line is of one table or of
    /// none, or its text would be lost or there twice.
    /// </summary>
    private static SegmentedLine[]? LinesOf(List<SpacedRow> rows, IReadOnlyList<SegmentedLine> run)
    {
        var held = new HashSet<TextLine>(rows.SelectMany(r => r.Stacks).SelectMany(s => s.Lines), ReferenceEqualityComparer.Instance);
        var own = run.Where(l => l.Segments.Any(held.Contains)).ToArray();
        return Array.TrueForAll(own, l => l.Segments.All(held.Contains)) ? own : null;
    }

    /// <summary>Rows between headings, captions and prose; lines for names and dates above and below are none.</summary>
    private static IEnumerable<List<SpacedRow>> Parts(List<SpacedRow> rows)
    {
        if (rows.Count == 0)
            yield break;
        var width = rows.Max(r => r.Box.Right) - rows.Min(r => r.Box.Left);
        var part = new List<SpacedRow>();
        foreach (var row in rows)
        {
            if (row.Cells.Count == 1 && (row.Box.Width > WideText * width || ListMarkers.Begins(row.Cells[0].Text) || Captions.Begins(row.Cells[0].Text)))
            {
                if (Trim(part).Count > 0)
                    yield return part;
                part = [];
            }
            else
            {
                part.Add(row);
            }
        }

        if (Trim(part).Count > 0)
            yield return part;
    }

    private static List<SpacedRow> Trim(List<SpacedRow> rows)
    {
        while (rows.Count > 0 && IsOutside(rows[^1]))
            rows.RemoveAt(rows.Count - 1);
        while (rows.Count > 0 && IsOutside(rows[0]))
            rows.RemoveAt(0);
        return rows;
    }

    private static bool IsOutside(SpacedRow row) => row.Cells.Count == 1 || row.Cells.All(HasColon);

    private static bool HasColon(SpacedCell cell) => Captions.HasColon(cell.Text);

    private static bool IsTable(List<SpacedRow> rows, PageTable? carried)
    {
        var cells = rows.SelectMany(r => r.Cells).ToList();
        if (cells.Count(HasColon) > Colons * cells.Count)
            return false;

        // Figures one below the other are of as many rows: these are not further apart than lines.
        if (cells.Exists(c => c.LineCount > 1 && c.Stacks.TrueForAll(s => s.Lines.TrueForAll(l => LoneFigures.Is(l.Text)))))
            return false;
        return carried is null
            ? rows.Count(r => r.Cells.Count >= LeastCells) >= LeastRows
            : rows.Exists(r => r.Cells.Count >= LeastCells) || rows.TrueForAll(r => Fits(r, carried));
    }

    /// <summary>A row of few cells, such as the total, begins where the table does and has each text in one column.</summary>
    private static bool Fits(SpacedRow row, PageTable carried) =>
        Math.Abs(row.Cells[0].Left - carried.Box.Left) < row.FontSize
        && row.Cells.All(c => !carried.ColumnEdges.Any(e => e > c.Left + c.Stacks[0].Slack && e < c.Right - c.Stacks[0].Slack));
}
