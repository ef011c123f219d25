using PerfEval.Ingest.Forms.Labels;

namespace PerfEval.Ingest.Forms.Rows;

/// <summary>
/// Places the cells of a row under the columns of its header. In a true grid a cell's place is its column; flattened
/// text shifts cells where a merged cell ended or a page was cut, so that each cell is weighed by what its column can
/// hold, and a shift has its price. Where two placings are possible the one that arithmetic supports is taken.
/// </summary>
internal sealed class RowAligner(ColumnFit fit)
{
    private const int BeamWidth = 48;
    private const int CutBeamWidth = 32;
    private const long MostPlaces = 10_000;
    private const decimal HopelessDrop = 10m;
    private const decimal NamelessTargetCost = -2m;
    private const decimal TrueGridTrust = 1.5m;
    private const decimal LevelsAloneCost = -2m;
    private const decimal AmbiguousMargin = 0.75m;
    private const decimal FiguresMissing = -0.7m;

    /// <param name="row">The row.</param>
    /// <param name="header">Its columns.</param>
    /// <param name="usualShift">The shift of the row before: rows of one page shift alike.</param>
    /// <param name="mayMerge">Several cells may be pieces of one (blank-separated text).</param>
    public RowAlignment Align(GridRow row, Header header, int usualShift = 0, bool mayMerge = false)
    {
        var slots = row.Own.ToArray();
        if (AsItStands(row, slots, header) is { } alignment)
            return alignment;

        // Some 100 cells under as many columns: no form is so wide, and the search costs the square of it.
        if ((long)slots.Length * header.Columns.Count > MostPlaces)
            return new(header, [.. header.Columns.Select(_ => Array.Empty<Slot>())], slots, 0, false, false);
        var taken = header.Columns.Select(c => row.Slots.Any(s => s.IsContinued && !s.IsBlank && c.Overlap(s) > 0)).ToArray();
        var isTrueGrid = row.Table.HasMergedCells;
        return Search(slots, header, new(taken, isTrueGrid ? TrueGridTrust : 1m, usualShift, mayMerge || slots.Length > header.Columns.Count, IsCutAtBlanks: mayMerge));
    }

    /// <summary>How well the first 1, 2, … of some cells make one row of the header, up to where more cells cannot help: for cutting a stream of cells into rows.</summary>
    internal decimal[] Fitness(ReadOnlySpan<WeighedSlot> slots, Header header)
    {
        var fitness = new decimal[slots.Length];
        var beam = new PlacingBeam(header, new(new bool[header.Columns.Count], 1m, 0, MayMerge: true, IsCutAtBlanks: true), CutBeamWidth);
        var row = new List<WeighedSlot>(slots.Length);
        var highest = -1000m;
        foreach (var slot in slots)
        {
            row.Add(slot with { Slot = slot.Slot with { Column = row.Count } });
            beam.Add(row[^1]);
            var best = decimal.MinValue;
            foreach (var placing in beam.Placings)
            {
                var columns = placing.Columns(row.Count);
                var missing = IsLevelsAlone(columns, header) ? LevelsAloneCost : Missing(columns, row, header);
                best = Math.Max(best, placing.Score + missing + Arithmetic(columns, row, header));
            }

            fitness[row.Count - 1] = best;
            highest = Math.Max(highest, best);
            if (best < highest - HopelessDrop)
                return fitness[..row.Count];
        }

        return fitness;
    }

    /// <summary>A level under which the form names no indicator: 生态效益指标 and nothing beside it.</summary>
    private static bool IsLevelsAlone(int[] columns, Header header) =>
        Array.TrueForAll(columns, c => c >= 0 && header.Columns[c].Role is ColumnRole.Wrapper or ColumnRole.Level1 or ColumnRole.Level2)
        && Array.Exists(columns, c => header.Columns[c].Role is ColumnRole.Level1 or ColumnRole.Level2);

    internal decimal Fit(HeaderColumn column, Slot slot) => fit.Of(column, slot);

    internal WeighedSlot Weigh(Slot slot, Header header) => WeighedSlot.Of(slot, header, fit);

    /// <summary>The placing by grid position, where nothing speaks against it.</summary>
    private RowAlignment? AsItStands(GridRow row, Slot[] slots, Header header)
    {
        var byColumn = new IReadOnlyList<Slot>[header.Columns.Count];
        Array.Fill(byColumn, []);
        var last = -1;
        var isExact = IsExact(slots, header, row);
        foreach (var slot in slots)
        {
            var column = header.Under(slot);
            if (column <= last || header.Columns[column].Overlap(slot) <= 0)
                return null;
            if (!isExact && fit.Of(header.Columns[column], slot) < Least(row, header, column, byColumn))
                return null;
            byColumn[column] = [slot];
            last = column;
        }

        for (var i = 0; i < byColumn.Length; i++)
        {
            if (byColumn[i].Count == 0 && ColumnFit.Missing(header.Columns[i].Role) is var missing && ((missing <= -1m && !IsLeftBlank(row, header.Columns[i])) || (missing <= FiguresMissing && StopsBefore(row, header.Columns[i]))))
                return null;
        }

        return !row.Table.HasMergedCells && HasUnitOfNothing(byColumn, header) ? null : new(header, byColumn, [], 0, false, false);
    }

    /// <summary>Text that lost empty cells: the row ends before the column, and a cell lost on its way may be why.</summary>
    private static bool StopsBefore(GridRow row, HeaderColumn column) => !row.Table.HasMergedCells && row.Slots.All(s => column.Overlap(s) <= 0);

    /// <summary>好坏 | 好 | 5 | 5: the unit was blank and is lost, and what stands in its place is the actual.</summary>
    private static bool HasUnitOfNothing(IReadOnlyList<Slot>[] byColumn, Header header) =>
        header.Index(ColumnRole.Target) is >= 0 and var target && header.Index(ColumnRole.Unit) is var unit && unit == target + 1
        && byColumn[target] is [{ Nature: CellNature.Words }] && byColumn[unit] is [{ Nature: not CellNature.Placeholder }];

    /// <summary>
    /// Every cell has the place and the width of a column of the header, in the header's own table: whatever it holds,
    /// it was filled in there. A row cut off by a page is in another table.
    /// </summary>
    private static bool IsExact(Slot[] slots, Header header, GridRow row) => row.Table.HasMergedCells
        && header.Columns.FirstOrDefault(c => c.At is not null)?.At is { } at
        && Array.TrueForAll(slots, s => s.Cell.At.Block == at.Block && s.Cell.At.Line is null && header.Columns.Any(c => c.Start == s.Column && c.End == s.End));

    /// <summary>In a true grid a blank cell of the column's own place and width says that nothing was filled in there.</summary>
    private static bool IsLeftBlank(GridRow row, HeaderColumn column) => column.Role is ColumnRole.Target or ColumnRole.Actual && row.Table.HasMergedCells
        && row.Slots.Any(s => s is { IsBlank: true, IsContinued: false } && s.Column == column.Start && s.End == column.End);

    /// <summary>Nothing may speak against a cell's place; but beside a 二级, its own or one merged down to it, a name may read like one (服务对象满意度).</summary>
    private static decimal Least(GridRow row, Header header, int column, IReadOnlyList<Slot>[] placed) =>
        header.Columns[column].Role == ColumnRole.Name && column > 0 && header.Columns[column - 1] is { Role: ColumnRole.Level2 } level
            && (placed[column - 1].Count > 0 || row.Slots.Any(s => s is { IsContinued: true, IsBlank: false } && level.Overlap(s) > 0))
            ? ColumnFit.LevelAsName
            : 0m;

    private RowAlignment Search(Slot[] slots, Header header, PlacingTerms terms)
    {
        var beam = new PlacingBeam(header, terms, BeamWidth);
        var row = Array.ConvertAll(slots, s => Weigh(s, header));
        foreach (var slot in row)
            beam.Add(slot);
        var finished = beam.Placings
            .Select(p => (Placing: p, Columns: p.Columns(row.Length)))
            .Select(p => (p.Placing, p.Columns, Plain: p.Placing.Score + Missing(p.Columns, row, header), Proof: Arithmetic(p.Columns, row, header)))
            .OrderByDescending(p => p.Plain + p.Proof).ToArray();
        var best = finished[0];
        var second = finished.Skip(1).FirstOrDefault(p => Differs(p.Columns, best.Columns, header));
        var isAmbiguous = second.Placing is not null && best.Plain + best.Proof - second.Plain - second.Proof < AmbiguousMargin;
        var isByArithmetic = best.Proof > 0 && finished.Any(p => p.Plain > best.Plain && Differs(p.Columns, best.Columns, header));
        return Result(best.Columns, best.Placing.Shift, slots, header, isAmbiguous, isByArithmetic) with
        {
            IsByContent = true,
            ArePointsOpen = finished.Skip(1).TakeWhile(p => best.Plain + best.Proof - p.Plain - p.Proof < AmbiguousMargin).Any(p => HasOtherPoints(p.Columns, best.Columns, header)),
        };
    }

    private static bool HasOtherPoints(int[] a, int[] b, Header header)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && (IsPoints(a[i], header) || IsPoints(b[i], header)))
                return true;
        }

        return false;
    }

    private static bool IsPoints(int column, Header header) => column >= 0 && header.Columns[column].Role is ColumnRole.Weight or ColumnRole.WeightShare or ColumnRole.Score;

    private static RowAlignment Result(int[] columns, int? shift, Slot[] slots, Header header, bool isAmbiguous, bool isByArithmetic)
    {
        var byColumn = header.Columns.Select(_ => new List<Slot>()).ToArray();
        var unplaced = new List<Slot>();
        for (var i = 0; i < slots.Length; i++)
        {
            if (columns[i] < 0)
                unplaced.Add(slots[i]);
            else
                byColumn[columns[i]].Add(slots[i]);
        }

        return new(header, byColumn, unplaced, shift ?? 0, isAmbiguous, isByArithmetic);
    }

    private decimal Missing(int[] columns, IReadOnlyList<WeighedSlot> row, Header header)
    {
        var cost = 0m;
        for (var i = 0; i < header.Columns.Count; i++)
        {
            if (Array.IndexOf(columns, i) < 0 && !(header.Columns[i].Role == ColumnRole.Target && Array.IndexOf(columns, header.Index(ColumnRole.InitialTarget)) >= 0))
                cost += fit.Missing(header.Columns[i]);
        }

        // A target or points without a name beside them are hardly ever meant: the name stands where a level was read.
        if (header.Index(ColumnRole.Name) is >= 0 and var name && Array.IndexOf(columns, name) < 0
            && (IsFilled(ColumnRole.Target) || (IsFilled(ColumnRole.Weight) && IsFilled(ColumnRole.Score))))
            cost += NamelessTargetCost;
        return cost;

        bool IsFilled(ColumnRole role) => header.Index(role) is >= 0 and var column && Array.IndexOf(columns, column) is >= 0 and var slot && row[slot].Nature != CellNature.Placeholder;
    }

    /// <summary>What the cells say for a placing together: a score within its weight, a rate that is the quotient of its amounts, no unit beside 定性.</summary>
    private static decimal Arithmetic(int[] columns, IReadOnlyList<WeighedSlot> row, Header header)
    {
        WeighedSlot? In(ColumnRole role)
        {
            var column = header.Index(role);
            var slot = column < 0 ? -1 : Array.IndexOf(columns, column);
            return slot < 0 ? null : row[slot];
        }

        decimal? Number(ColumnRole role) => In(role)?.Number;

        var gain = 0m;
        if (Number(ColumnRole.Weight) is { } weight && Number(ColumnRole.Score) is { } score)
            gain += score <= weight ? 0.5m : -1.5m;
        if (Number(ColumnRole.RawScore) is { } single && Number(ColumnRole.WeightShare) is { } share && Number(ColumnRole.Score) is { } converted)
            gain += Math.Abs((single * share / 100m) - converted) < 0.01m ? 2m : 0m;
        if (Number(header.Has(ColumnRole.AnnualBudget) ? ColumnRole.AnnualBudget : ColumnRole.InitialBudget) is { } budget && budget > 0
            && Number(ColumnRole.Executed) is { } executed && Number(ColumnRole.ExecutionRate) is { } rate)
            gain += Math.Abs((executed / budget * 100m) - rate) <= 1m ? 2m : -1m;

        // 得分系数(%): 100% of 10 points are 10, and 97.8% is the actual's share of the target.
        if (Coefficient(columns, row, header) is { } coefficient)
        {
            if (Number(ColumnRole.Weight) is { } points && Number(ColumnRole.Score) is { } given)
                gain += Math.Abs((coefficient * points / 100m) - given) <= 0.01m ? 2m : -1m;
            if ((Number(ColumnRole.Target) ?? Number(ColumnRole.InitialTarget)) is > 0m and { } target && Number(ColumnRole.Actual) is > 0m and { } actual)
                gain += Math.Abs(Reached(target, actual, In(ColumnRole.Nature)?.Slot.Text) - coefficient) <= 0.1m ? 2m : -1m;
        }

        // 定性 | 优良中低差, 健全: what is not measured has no unit.
        if (In(ColumnRole.Unit) is not null and not { Nature: CellNature.Placeholder }
            && ((header.Has(ColumnRole.Target) && (In(ColumnRole.Target) ?? In(ColumnRole.InitialTarget))?.Nature is null or CellNature.Words) || In(ColumnRole.Nature)?.Slot.Text.StartsWith("定性", StringComparison.Ordinal) == true))
            gain -= 3m;
        return gain;
    }

    /// <summary>How much of a target was reached, in per cent and at most all of it.</summary>
    private static decimal Reached(decimal target, decimal actual, string? nature) =>
        Math.Min(100m, nature?.AsSpan().ContainsAny("≤≦<＜") == true ? target / actual * 100m : actual / target * 100m);

    private static decimal? Coefficient(int[] columns, IReadOnlyList<WeighedSlot> row, Header header)
    {
        for (var i = 0; i < columns.Length; i++)
        {
            if (columns[i] >= 0 && header.Columns[columns[i]] is { Role: ColumnRole.Other } column && LabelKey.Of(column.Label).EndsWith("系数", StringComparison.Ordinal))
                return row[i].Number;
        }

        return null;
    }

    private static bool Differs(int[] a, int[] b, Header header)
    {
        for (var i = 0; i < a.Length; i++)
        {
            if (a[i] != b[i] && (Matters(a[i], header) || Matters(b[i], header)) && !(IsTarget(a[i], header) && IsTarget(b[i], header)))
                return true;
        }

        return false;
    }

    /// <summary>年初指标值 or 调整指标值: the target, whichever holds it.</summary>
    private static bool IsTarget(int column, Header header) => column >= 0 && header.Columns[column].Role is ColumnRole.Target or ColumnRole.InitialTarget;

    private static bool Matters(int column, Header header) => column >= 0 && header.Columns[column].Role
        is not (ColumnRole.Wrapper or ColumnRole.Level1 or ColumnRole.Level2 or ColumnRole.Other);
}
