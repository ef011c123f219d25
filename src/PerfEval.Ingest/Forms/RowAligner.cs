using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Forms;

/// <summary>
/// Places the cells of a row under the columns of its header. In a true grid a cell's place is its column; flattened
/// text shifts cells where a merged cell ended or a page was cut, so that each cell is weighed by what its column can
/// hold, and a shift has its price. Where two placings are possible the one that arithmetic supports is taken.
/// </summary>
public sealed class RowAligner(ColumnFit fit)
{
    private const int BeamWidth = 48;
    private const decimal UnplacedCost = -4m;
    private const decimal NamelessTargetCost = -2m;
    private const decimal TrueGridTrust = 1.5m;
    private const decimal AmbiguousMargin = 0.75m;

    /// <param name="row">The row.</param>
    /// <param name="header">Its columns.</param>
    /// <param name="usualShift">The shift of the row before: rows of one page shift alike.</param>
    /// <param name="mayMerge">Several cells may be pieces of one (blank-separated text).</param>
    public RowAlignment Align(GridRow row, Header header, int usualShift = 0, bool mayMerge = false)
    {
        var slots = row.Own.ToArray();
        if (AsItStands(slots, header) is { } alignment)
            return alignment;
        var taken = header.Columns.Select(c => row.Slots.Any(s => s.IsContinued && !s.IsBlank && c.Overlap(s) > 0)).ToArray();
        var isTrueGrid = row.Table.HasMergedCells;
        return Search(slots, header, taken, isTrueGrid ? TrueGridTrust : 1m, usualShift, mayMerge || slots.Length > header.Columns.Count).Alignment;
    }

    /// <summary>How well a run of cells makes one row of the header: for cutting a stream of cells into rows.</summary>
    public decimal Fitness(Slot[] slots, Header header) => Search(slots, header, new bool[header.Columns.Count], 1m, 0, mayMerge: true).Score;

    /// <summary>The placing by grid position, where nothing speaks against it.</summary>
    private RowAlignment? AsItStands(Slot[] slots, Header header)
    {
        var byColumn = new IReadOnlyList<Slot>[header.Columns.Count];
        Array.Fill(byColumn, []);
        var last = -1;
        foreach (var slot in slots)
        {
            var column = header.Under(slot);
            if (column <= last || header.Columns[column].Overlap(slot) <= 0 || fit.Of(header.Columns[column].Role, slot) < 0)
                return null;
            byColumn[column] = [slot];
            last = column;
        }

        for (var i = 0; i < byColumn.Length; i++)
        {
            if (byColumn[i].Count == 0 && ColumnFit.Missing(header.Columns[i].Role) <= -1m)
                return null;
        }

        return new(header, byColumn, [], 0, false, false);
    }

    private (RowAlignment Alignment, decimal Score) Search(Slot[] slots, Header header, bool[] taken, decimal trust, int usualShift, bool mayMerge)
    {
        var beam = new List<Placing> { new([], -1, null, 0m) };
        foreach (var slot in slots)
        {
            var under = header.Under(slot);
            var fits = header.Columns.Select(c => fit.Of(c.Role, slot)).ToArray();
            var next = new List<Placing>();
            foreach (var placing in beam)
            {
                next.Add(placing.Add(-1, placing.Last, placing.Shift, UnplacedCost));
                for (var column = Math.Max(0, placing.Last); column < header.Columns.Count; column++)
                {
                    var shift = column - under;
                    var gain = fits[column] - (trust * ShiftCost(placing.Shift, shift, usualShift));
                    if (column == placing.Last)
                        gain = placing.Columns[^1] == column ? MergeCost(header.Columns[column].Role, slots[placing.Columns.Length - 1], slot, mayMerge) : UnplacedCost;
                    if (taken[column])
                        gain -= 2m;
                    next.Add(placing.Add(column, column, column == placing.Last ? placing.Shift : shift, gain));
                }
            }

            next.Sort(static (a, b) => b.Score.CompareTo(a.Score));
            beam = next.Count > BeamWidth ? next[..BeamWidth] : next;
        }

        var finished = beam.Select(p => (Placing: p, Plain: p.Score + Missing(p, slots, header), Proof: Arithmetic(p, slots, header)))
            .OrderByDescending(p => p.Plain + p.Proof).ToArray();
        var best = finished[0];
        var second = finished.Skip(1).FirstOrDefault(p => Differs(p.Placing, best.Placing, header));
        var isAmbiguous = second.Placing is not null && best.Plain + best.Proof - second.Plain - second.Proof < AmbiguousMargin;
        var isByArithmetic = best.Proof > 0 && finished.Any(p => p.Plain > best.Plain && Differs(p.Placing, best.Placing, header));
        return (Result(best.Placing, slots, header, isAmbiguous, isByArithmetic), best.Plain + best.Proof);
    }

    private static RowAlignment Result(Placing placing, Slot[] slots, Header header, bool isAmbiguous, bool isByArithmetic)
    {
        var byColumn = header.Columns.Select(_ => new List<Slot>()).ToArray();
        var unplaced = new List<Slot>();
        for (var i = 0; i < slots.Length; i++)
        {
            if (placing.Columns[i] < 0)
                unplaced.Add(slots[i]);
            else
                byColumn[placing.Columns[i]].Add(slots[i]);
        }

        return new(header, byColumn, unplaced, placing.Shift ?? 0, isAmbiguous, isByArithmetic);
    }

    private static decimal ShiftCost(int? before, int shift, int usual) => before is { } previous
        ? Math.Min(3, Math.Abs(shift - previous))
        : 0.5m * Math.Min(3, Math.Min(Math.Abs(shift), Math.Abs(shift - usual)));

    /// <summary>Pieces of one cell: ≥218 and 万人; in text cut at blanks also the words of a name. Two figures are never one.</summary>
    private static decimal MergeCost(ColumnRole role, Slot before, Slot slot, bool mayMerge)
    {
        var first = before.Nature;
        var second = slot.Nature;
        return role switch
        {
            ColumnRole.Target or ColumnRole.Actual when first is CellNature.Value or CellNature.Number or CellNature.Percent =>
                second == CellNature.Words && slot.Text.Trim().Length <= 4 ? 0.3m : -3m,
            ColumnRole.Target or ColumnRole.Actual => first == CellNature.Words && before.Text.Trim().Length <= 3 && second != CellNature.Words ? 0.3m : -1.5m,
            ColumnRole.Name or ColumnRole.Reason or ColumnRole.Criteria when mayMerge && second is CellNature.Words or CellNature.Prose => -0.6m,
            _ => -4m,
        };
    }

    private static decimal Missing(Placing placing, Slot[] slots, Header header)
    {
        var cost = 0m;
        for (var i = 0; i < header.Columns.Count; i++)
        {
            if (Array.IndexOf(placing.Columns, i) < 0)
                cost += ColumnFit.Missing(header.Columns[i].Role);
        }

        // A target without a name beside it is hardly ever meant: the name stands where a level was read.
        var (name, target) = (header.Index(ColumnRole.Name), header.Index(ColumnRole.Target));
        if (name >= 0 && target >= 0 && Array.IndexOf(placing.Columns, name) < 0 && Array.IndexOf(placing.Columns, target) is var slot and >= 0
            && slots[slot].Nature != CellNature.Placeholder)
            cost += NamelessTargetCost;
        return cost;
    }

    /// <summary>What the figures say for a placing: a score within its weight, a rate that is the quotient of its amounts.</summary>
    private static decimal Arithmetic(Placing placing, Slot[] slots, Header header)
    {
        decimal? Number(ColumnRole role)
        {
            var column = header.Index(role);
            var slot = column < 0 ? -1 : Array.IndexOf(placing.Columns, column);
            return slot < 0 ? null : PlainNumbers.Read(slots[slot].Text);
        }

        var gain = 0m;
        if (Number(ColumnRole.Weight) is { } weight && Number(ColumnRole.Score) is { } score)
            gain += score <= weight ? 0.5m : -1.5m;
        if ((Number(ColumnRole.AnnualBudget) ?? Number(ColumnRole.InitialBudget)) is { } budget && budget > 0
            && Number(ColumnRole.Executed) is { } executed && Number(ColumnRole.ExecutionRate) is { } rate)
            gain += Math.Abs((executed / budget * 100m) - rate) <= 1m ? 2m : -1m;
        return gain;
    }

    private static bool Differs(Placing a, Placing b, Header header)
    {
        for (var i = 0; i < a.Columns.Length; i++)
        {
            if (a.Columns[i] != b.Columns[i] && (Matters(a.Columns[i], header) || Matters(b.Columns[i], header)))
                return true;
        }

        return false;
    }

    private static bool Matters(int column, Header header) => column >= 0 && header.Columns[column].Role
        is not (ColumnRole.Wrapper or ColumnRole.Level1 or ColumnRole.Level2 or ColumnRole.Other);

    private sealed record Placing(int[] Columns, int Last, int? Shift, decimal Score)
    {
        public Placing Add(int column, int last, int? shift, decimal gain) => new([.. Columns, column], last, shift, Score + gain);
    }
}
