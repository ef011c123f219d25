using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Forms.Indicators;

/// <summary>
/// Columns whose labels nobody knows, recognised by what their cells hold: words like 产出 are levels, figures that add
/// up to the printed total are points, comparators make a target. A column is taken only where one reading alone is
/// possible and the figures confirm it; any other stays as raw text.
/// </summary>
internal sealed class ContentColumns(LabelCatalog labels, RowAligner aligner)
{
    private const decimal MostRows = 0.8m;

    /// <param name="header">As its labels state it.</param>
    /// <param name="body">The rows below.</param>
    /// <param name="totals">What the points must add up to.</param>
    /// <returns>The header with the columns that content settles; the same one where it settles none.</returns>
    public Header Complete(Header header, IReadOnlyList<GridRow> body, PointsTotals totals)
    {
        header = WithLevel(WithoutDenied(header, body), body);
        if (body.Count == 0 || !header.Columns.Any(c => IsOpen(c) && !labels.IsOfOthers(c.Label)))
            return header;
        var rows = body.Select(r => aligner.Align(r, header)).Where(r => r.ByColumn.Count(c => c.Count > 0) > 1).ToArray();
        var columns = Enumerable.Range(0, header.Columns.Count).Select(c => new ColumnContent(header.Columns[c], c, [.. rows.Select(r => r.ByColumn[c] is [var only] ? only : null)], labels)).ToArray();
        TakeLevels(columns);
        TakeNature(columns);
        new PointsColumns(columns, totals).Take();
        TakeName(columns);
        new ValueColumns(columns, labels).Take();
        TakeReason(columns);
        return Array.Exists(columns, c => c.Taken is not null)
            ? new([.. columns.Select(c => c.Taken is { } role ? c.Column with { Role = role, IsByContent = true } : c.Column)])
            : header;
    }

    /// <summary>
    /// Where spans were lost: a label over figures (指标分值) that no full row bears out, because every one has words in
    /// its place, is not that of the column. The full rows have as many cells as the header, and all others suit.
    /// </summary>
    private Header WithoutDenied(Header header, IReadOnlyList<GridRow> body)
    {
        var columns = header.Columns.Where(c => c.Role != ColumnRole.Wrapper).ToArray();
        var full = body.Where(r => !r.Table.HasMergedCells && r.Own.Count() == columns.Length).Select(r => r.Own.ToArray()).ToArray();
        if (full.Length < 2)
            return header;
        var denied = Enumerable.Range(0, columns.Length).Where(c => Array.TrueForAll(full, r => aligner.Fit(columns[c], r[c]) <= ColumnFit.Impossible)).ToArray();
        return denied is [var only] && Array.TrueForAll(full, r => !columns.Where((c, i) => i != only && aligner.Fit(c, r[i]) < ColumnFit.LevelAsName).Any())
            ? new([.. header.Columns.Select(c => ReferenceEquals(c, columns[only]) ? c with { Role = ColumnRole.Other, IsUnknown = true } : c)])
            : header;
    }

    /// <summary>绩效指标 over 产出指标, 效益指标: the block's label heads the levels where no column of its own does.</summary>
    private Header WithLevel(Header header, IReadOnlyList<GridRow> body)
    {
        if (header.Has(ColumnRole.Level1) || header.Columns.FirstOrDefault(c => c.Role == ColumnRole.Wrapper && c.Label.Trim().Length > 0) is not { } wrapper)
            return header;
        var under = body.SelectMany(r => r.Own).Where(s => s.Column >= wrapper.Start && s.End <= wrapper.End).ToArray();
        return under.Length > 0 && Array.TrueForAll(under, s => labels.Level1(s.Text).Found) && Array.Exists(under, s => labels.Level1(s.Text).Dimension is not null)
            ? new([.. header.Columns.Select(c => ReferenceEquals(c, wrapper) ? c with { Role = ColumnRole.Level1 } : c)])
            : header;
    }

    internal static bool IsOpen(HeaderColumn column) => column is { Role: ColumnRole.Other, IsUnknown: true };

    private static void TakeLevels(ColumnContent[] columns)
    {
        TakeOnly(columns, ColumnRole.Level1, c => c.Filled > 0 && c.All(c.IsLevel1));
        TakeOnly(columns, ColumnRole.Level2, c => c.Filled > 0 && c.All(c.IsLevel2));
    }

    private static void TakeNature(ColumnContent[] columns) =>
        TakeOnly(columns, ColumnRole.Nature, c => c.Filled * 2 >= c.Rows && c.All(s => ColumnFit.IsNature(s.Text)));

    /// <summary>Words that differ from row to row, left of all figures.</summary>
    private static void TakeName(ColumnContent[] columns)
    {
        var firstValue = Array.FindIndex(columns, c => c.Role is ColumnRole.Target or ColumnRole.Actual or ColumnRole.Weight or ColumnRole.Score or ColumnRole.Nature || c.HasFigures);
        TakeOnly(columns, ColumnRole.Name, c => (firstValue < 0 || c.Index < firstValue) && c.Filled == c.Rows && c.All(s => s.Nature is CellNature.Words or CellNature.Prose)
            && !c.All(c.IsLevel1) && !c.All(c.IsLevel2) && c.Different >= MostRows * c.Rows);
    }

    /// <summary>Sentences right of the score, in rows that lost points and in no other.</summary>
    private static void TakeReason(ColumnContent[] columns)
    {
        if (Of(columns, ColumnRole.Weight) is not { } weight || Of(columns, ColumnRole.Score) is not { } score)
            return;
        TakeOnly(columns, ColumnRole.Reason, c => c.Index > score.Index && c.Spoken.Any() && c.Spoken.All(row =>
            c.Cells[row]!.Nature is CellNature.Words or CellNature.Prose && score.Number(row) is { } got && weight.Number(row) is { } full && got < full));
    }

    internal static ColumnContent? Of(ColumnContent[] columns, ColumnRole role) => Array.Find(columns, c => c.Role == role);

    /// <summary>Takes the only open column that can be it, where the header names none.</summary>
    internal static void TakeOnly(ColumnContent[] columns, ColumnRole role, Predicate<ColumnContent> can)
    {
        if (Of(columns, role) is null && Array.FindAll(columns, c => c.IsOpen && can(c)) is [var only])
            only.Taken = role;
    }
}

/// <summary>The cells under one column, row by row; null where blank, merged down or not a single cell.</summary>
internal sealed class ColumnContent(HeaderColumn column, int index, IReadOnlyList<Slot?> cells, LabelCatalog labels)
{
    public HeaderColumn Column { get; } = column;
    public int Index { get; } = index;
    public IReadOnlyList<Slot?> Cells { get; } = cells;
    public ColumnRole? Taken { get; set; }
    public ColumnRole Role => Taken ?? Column.Role;
    public bool IsOpen => Taken is null && ContentColumns.IsOpen(Column) && !labels.IsOfOthers(Column.Label);
    public int Rows => Cells.Count;
    public int Filled => Cells.Count(c => c is { IsBlank: false });
    public int Different => Cells.OfType<Slot>().Select(c => c.Text).Distinct(StringComparer.Ordinal).Count();

    /// <summary>Rows whose cell holds text that is no placeholder.</summary>
    public IEnumerable<int> Spoken => Enumerable.Range(0, Rows).Where(r => Cells[r] is { IsBlank: false, Nature: not CellNature.Placeholder });

    /// <summary>Mostly numbers, percentages or values.</summary>
    public bool HasFigures => Filled > 0 && Cells.Count(c => c?.Nature is CellNature.Number or CellNature.Percent or CellNature.Value) * 2 > Filled;

    public bool All(Predicate<Slot> can) => Cells.All(c => c is null || c.IsBlank || can(c));

    public decimal? Number(int row) => Cells[row] is { IsBlank: false } cell ? Values.PlainNumbers.Read(cell.Text) : null;

    public bool IsLevel1(Slot slot) => labels.Level1(slot.Text) is { Found: true };

    public bool IsLevel2(Slot slot) => labels.Level2(slot.Text) is not null;
}
