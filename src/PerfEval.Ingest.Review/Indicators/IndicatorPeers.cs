using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Indicators;

/// <summary>A canonical indicator and how many read ones are it.</summary>
internal sealed record UsedIndicator(CanonicalIndicatorRow Row, int Times);

/// <summary>Values that can be compared: of one year and unit of measure.</summary>
internal sealed record PeerGroup(int? Year, string? Measure, int Count);

/// <summary>One value with what it is of.</summary>
internal sealed record Peer(long SubmissionId, int EvaluationNo, int IndicatorNo, string Name, int? UnitId, string? Unit, string? Project, string? Target, decimal Value, string? Printed, decimal? Score, decimal? Weight);

/// <summary>The values that evaluations give for a canonical indicator: numbers of evaluations that count, as the view indicator_peers has them.</summary>
internal sealed class IndicatorPeers(WarehouseDatabase warehouse)
{
    public const int PageSize = 50;

    /// <summary>Different values of one group that are looked at.</summary>
    private const int MostValues = 200_000;

    private const int MostOwn = 50;

    /// <summary>Those used most first.</summary>
    public async Task<IReadOnlyList<UsedIndicator>> ListAsync(CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var times = await context.Indicators.Where(i => i.CanonicalId != null).GroupBy(i => i.CanonicalId!).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellation);
        var known = await context.CanonicalIndicators.ToListAsync(cancellation);
        return [.. known.Select(c => new UsedIndicator(c, times.GetValueOrDefault(c.CanonicalId))).Where(u => u.Times > 0).OrderByDescending(u => u.Times).ThenBy(u => u.Row.CanonicalId, StringComparer.Ordinal)];
    }

    /// <summary>Null where there is none of that id.</summary>
    public async Task<CanonicalIndicatorRow?> FindAsync(string canonical, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        return await context.CanonicalIndicators.FirstOrDefaultAsync(c => c.CanonicalId == canonical, cancellation);
    }

    /// <summary>The largest first.</summary>
    public async Task<IReadOnlyList<PeerGroup>> GroupsAsync(string canonical, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        return [.. (await Valued(context, canonical).GroupBy(v => new { v.Evaluation.FiscalYear, v.Indicator.ActualUnit })
            .Select(g => new { g.Key.FiscalYear, g.Key.ActualUnit, Count = g.Count() }).ToListAsync(cancellation))
            .Select(g => new PeerGroup(g.FiscalYear, g.ActualUnit, g.Count)).OrderByDescending(g => g.Count).ThenByDescending(g => g.Year).ThenBy(g => g.Measure, StringComparer.Ordinal)];
    }

    /// <summary>Null where the group is empty.</summary>
    public async Task<PeerValues?> ValuesAsync(string canonical, PeerGroup group, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var values = await Of(context, canonical, group).GroupBy(v => v.Indicator.ActualValue!.Value).Select(g => new { g.Key, Count = g.Count() })
            .OrderBy(g => g.Key).Take(MostValues).ToListAsync(cancellation);
        return values.Count == 0 ? null : new([.. values.Select(v => new ValueTimes(v.Key, v.Count))]);
    }

    /// <param name="canonical">Which indicator.</param>
    /// <param name="group">Which year and unit of measure.</param>
    /// <param name="page">From 1, in the order of values; largest first where <paramref name="falling"/>.</param>
    /// <param name="falling">Largest first.</param>
    public async Task<IReadOnlyList<Peer>> PageAsync(string canonical, PeerGroup group, int page, bool falling, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var all = Of(context, canonical, group);
        var ordered = falling ? all.OrderByDescending(v => v.Indicator.ActualValue) : all.OrderBy(v => v.Indicator.ActualValue);
        return await Peers(context, ordered.ThenBy(v => v.Indicator.SubmissionId).ThenBy(v => v.Indicator.EvaluationNo).ThenBy(v => v.Indicator.IndicatorNo).Skip((page - 1) * PageSize).Take(PageSize), falling, cancellation);
    }

    /// <summary>Those of one unit.</summary>
    public async Task<IReadOnlyList<Peer>> OwnAsync(string canonical, PeerGroup group, int unit, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        return await Peers(context, Of(context, canonical, group).Where(v => v.Evaluation.UnitId == unit).OrderBy(v => v.Indicator.ActualValue).Take(MostOwn), falling: false, cancellation);
    }

    private static IQueryable<Value> Valued(WarehouseContext context, string canonical) =>
        from i in context.Indicators.Where(i => i.CanonicalId == canonical && i.ActualValue != null && i.ActualKind == "number")
        join e in context.Evaluations.Where(e => e.IsCurrent) on new { i.SubmissionId, i.EvaluationNo } equals new { e.SubmissionId, e.EvaluationNo }
        select new Value { Indicator = i, Evaluation = e };

    private static IQueryable<Value> Of(WarehouseContext context, string canonical, PeerGroup group) =>
        Valued(context, canonical).Where(v => v.Evaluation.FiscalYear == group.Year && v.Indicator.ActualUnit == group.Measure);

    private static async Task<IReadOnlyList<Peer>> Peers(WarehouseContext context, IQueryable<Value> values, bool falling, CancellationToken cancellation)
    {
        var rows = await (
            from v in values
            join u in context.Units on v.Evaluation.UnitId equals u.UnitId into units
            from u in units.DefaultIfEmpty()
            select new
            {
                v.Indicator.SubmissionId, v.Indicator.EvaluationNo, v.Indicator.IndicatorNo, v.Indicator.Name, v.Evaluation.UnitId, Unit = u == null ? v.Evaluation.ImplementingUnit : u.Name, v.Evaluation.ProjectName,
                v.Indicator.TargetText, Value = v.Indicator.ActualValue!.Value, v.Indicator.ActualText, v.Indicator.Score, v.Indicator.Weight,
            }).ToListAsync(cancellation);
        var peers = rows.Select(r => new Peer(r.SubmissionId, r.EvaluationNo, r.IndicatorNo, r.Name, r.UnitId, r.Unit, r.ProjectName, r.TargetText, r.Value, r.ActualText, r.Score, r.Weight));
        return [.. (falling ? peers.OrderByDescending(p => p.Value) : peers.OrderBy(p => p.Value)).ThenBy(p => p.SubmissionId).ThenBy(p => p.EvaluationNo).ThenBy(p => p.IndicatorNo)];
    }

    private sealed class Value
    {
        public required IndicatorRow Indicator { get; init; }

        public required EvaluationRow Evaluation { get; init; }
    }
}
