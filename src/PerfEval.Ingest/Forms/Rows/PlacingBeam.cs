using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Forms.Rows;

/// <summary>A cell with what placing it needs to know, worked out once: its nature, its number, how it suits each column.</summary>
internal sealed record WeighedSlot(Slot Slot, CellNature Nature, decimal? Number, decimal[] Fits)
{
    public static WeighedSlot Of(Slot slot, Header header, ColumnFit fit) =>
        new(slot, slot.Nature, PlainNumbers.Read(slot.Text), [.. header.Columns.Select(c => fit.Of(c, slot))]);
}

/// <summary>The columns of a row's first cells; -1 where a cell is in none.</summary>
internal sealed record Placing(Placing? Before, int Column, int Last, int? Shift, decimal Score)
{
    public static Placing Empty { get; } = new(null, -1, -1, null, 0m);

    public int[] Columns(int count)
    {
        var columns = new int[count];
        for (var (placing, i) = (this, count - 1); i >= 0; (placing, i) = (placing.Before!, i - 1))
            columns[i] = placing.Column;
        return columns;
    }
}

/// <summary>How the cells of a row are placed: columns that a merged cell above fills, the price of a shift, the shift of the row before.</summary>
internal sealed record PlacingTerms(bool[] Taken, decimal Trust, int UsualShift, bool MayMerge, bool IsCutAtBlanks = false);

/// <summary>
/// The best placings of a row's cells under the columns of its header, left to right, grown cell by cell; of all
/// that are possible only so many are kept, so that the work for a cell is bounded by the number of columns.
/// </summary>
internal sealed class PlacingBeam(Header header, PlacingTerms terms, int width)
{
    private const decimal UnplacedCost = -4m;
    private const decimal UnknownLevelCost = -1.5m;
    private const decimal UnitOfNothingCost = -3m;
    private WeighedSlot? beforePrevious;
    private WeighedSlot? previous;

    public List<Placing> Placings { get; private set; } = [Placing.Empty];

    public void Add(WeighedSlot weighed)
    {
        var columns = header.Columns.Count;
        var under = header.Under(weighed.Slot);
        var merge = previous is null ? null : header.Columns.Select(c => MergeCost(c.Role, previous, weighed)).ToArray();
        var next = new List<(int Before, int Column, decimal Score)>(Placings.Count * (columns + 1));
        for (var p = 0; p < Placings.Count; p++)
        {
            var placing = Placings[p];
            next.Add((p, -1, placing.Score + UnplacedCost));
            for (var column = Math.Max(0, placing.Last); column < columns; column++)
            {
                var gain = column == placing.Last
                    ? placing.Column == column ? merge![column] : UnplacedCost
                    : weighed.Fits[column] - (terms.Trust * ShiftCost(placing.Shift, column - under, terms.UsualShift));
                if (terms.IsCutAtBlanks && column != placing.Last && weighed.Fits[column] < 0 && header.Columns[column].Role is ColumnRole.Level1 or ColumnRole.Level2)
                    gain += UnknownLevelCost;
                if (column > 0 && header.Columns[column].Role == ColumnRole.Unit && IsUnitOfNothing(weighed, placing, column))
                    gain += UnitOfNothingCost;
                if (terms.Taken[column])
                    gain -= 2m;
                next.Add((p, column, placing.Score + gain));
            }
        }

        next.Sort(static (a, b) => a.Score != b.Score ? b.Score.CompareTo(a.Score) : a.Before != b.Before ? a.Before.CompareTo(b.Before) : a.Column.CompareTo(b.Column));
        Placings = [.. next.Take(width).Select(n => Grown(Placings[n.Before], n.Column, under, n.Score))];
        (beforePrevious, previous) = (previous, weighed);
    }

    private static Placing Grown(Placing before, int column, int under, decimal score) => column < 0
        ? new(before, -1, before.Last, before.Shift, score)
        : new(before, column, column, column == before.Last ? before.Shift : column - under, score);

    private static decimal ShiftCost(int? before, int shift, int usual) => before is { } last
        ? Math.Min(3, Math.Abs(shift - last))
        : 0.5m * Math.Min(3, Math.Min(Math.Abs(shift), Math.Abs(shift - usual)));

    /// <summary>好坏 | 好: a word beside a target that is words itself, or beside none, is no unit of it.</summary>
    private bool IsUnitOfNothing(WeighedSlot weighed, Placing placing, int column) => header.Columns[column - 1].Role == ColumnRole.Target && weighed.Nature != CellNature.Placeholder
        && (placing.Last != column - 1 || previous?.Nature == CellNature.Words);

    /// <summary>约, 不低于 in front of a figure; behind a figure so short a word is its unit.</summary>
    private bool BeginsValue(WeighedSlot slot) => slot.Nature == CellNature.Words && slot.Slot.Text.Trim().Length <= 3
        && beforePrevious?.Nature is not (CellNature.Number or CellNature.Value);

    /// <summary>Pieces of one cell: ≥218 and 万人; in text cut at blanks also the words of a name. Two figures are never one.</summary>
    private decimal MergeCost(ColumnRole role, WeighedSlot first, WeighedSlot second) => role switch
    {
        // A percentage is whole: words behind it (完成) are of the next column.
        ColumnRole.Target or ColumnRole.Actual when first.Nature == CellNature.Percent => -3m,
        ColumnRole.Target or ColumnRole.Actual when first.Nature is CellNature.Value or CellNature.Number or CellNature.Percent =>
            second.Nature == CellNature.Words && second.Slot.Text.Trim().Length <= 4 ? 0.3m : -3m,
        ColumnRole.Target or ColumnRole.Actual => BeginsValue(first) && second.Nature != CellNature.Words ? 0.3m : -1.5m,
        ColumnRole.Name or ColumnRole.Reason or ColumnRole.Criteria when terms.MayMerge && second.Nature is CellNature.Words or CellNature.Prose => -0.6m,
        _ => -4m,
    };
}
