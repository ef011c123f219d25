using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Indicators;

/// <summary>A canonical indicator and how many read ones are it.</summary>
internal sealed record UsedIndicator(CanonicalIndicatorRow Row, int Times);

/// <summary>One value with what it is of.</summary>
internal sealed record Peer(long SubmissionId, int EvaluationNo, string Name, int? UnitId, string? Unit, string? Project, string? Target, decimal Value, string? Printed, decimal? Score, decimal? Weight);

/// <summary>
/// The values that evaluations give for a canonical indicator: numbers of evaluations that count, as the view indicator_peers has them.
/// Those of the indicators looked at last are remembered until something is loaded.
/// </summary>
internal sealed class IndicatorPeers(WarehouseDatabase warehouse, CurrentIndex indexes)
{
    public const int PageSize = 50;

    /// <summary>Values of one indicator that are looked at.</summary>
    private const int MostValues = 500_000;

    /// <summary>Values that are remembered, of all indicators together.</summary>
    private const int Remembered = 1_000_000;

    private const int MostOwn = 50;

    private readonly Lock gate = new();
    private ImmutableList<(FindingIndex Of, string Canonical, PeerTable Table)> known = [];

    /// <summary>Those used most first.</summary>
    public async Task<IReadOnlyList<UsedIndicator>> ListAsync(CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var times = await context.Indicators.Where(i => i.CanonicalId != null).GroupBy(i => i.CanonicalId!).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, StringComparer.Ordinal, cancellation);
        var all = await context.CanonicalIndicators.ToListAsync(cancellation);
        return [.. all.Select(c => new UsedIndicator(c, times.GetValueOrDefault(c.CanonicalId))).Where(u => u.Times > 0).OrderByDescending(u => u.Times).ThenBy(u => u.Row.CanonicalId, StringComparer.Ordinal)];
    }

    /// <summary>Null where there is none of that id.</summary>
    public async Task<CanonicalIndicatorRow?> FindAsync(string canonical, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        return await context.CanonicalIndicators.FirstOrDefaultAsync(c => c.CanonicalId == canonical, cancellation);
    }

    /// <summary>All values of an indicator, by year and unit of measure.</summary>
    public async Task<PeerTable> ValuesAsync(string canonical, CancellationToken cancellation)
    {
        var index = await indexes.GetAsync(cancellation);
        if (known.Find(k => ReferenceEquals(k.Of, index) && k.Canonical == canonical).Table is { } remembered)
            return remembered;
        await using var context = warehouse.Context();
        var rows = await (
            from i in context.Indicators.Where(i => i.CanonicalId == canonical && i.ActualValue != null && i.ActualKind == "number")
            join e in context.Evaluations.Where(e => e.IsCurrent) on new { i.SubmissionId, i.EvaluationNo } equals new { e.SubmissionId, e.EvaluationNo }
            select new PeerRow(i.SubmissionId, i.EvaluationNo, i.IndicatorNo, e.FiscalYear, i.ActualUnit, e.UnitId, i.ActualValue!.Value)).Take(MostValues).ToListAsync(cancellation);
        var table = new PeerTable(rows);
        lock (gate)
        {
            known = [.. known.Where(k => ReferenceEquals(k.Of, index) && k.Canonical != canonical), (index, canonical, table)];
            while (known.Count > 1 && known.Sum(k => k.Table.Count) > Remembered)
                known = known.RemoveAt(0);
        }

        return table;
    }

    /// <summary>With units, projects and the texts as printed; in the order given.</summary>
    public async Task<IReadOnlyList<Peer>> ReadAsync(IReadOnlyList<PeerRow> rows, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();

        // By number too: a file can hold very many indicators, of which one is asked for.
        var submissions = rows.Select(r => r.SubmissionId).Distinct().ToList();
        var evaluations = rows.Select(r => r.EvaluationNo).Distinct().ToList();
        var numbers = rows.Select(r => r.IndicatorNo).Distinct().ToList();
        var read = await (
            from i in context.Indicators.Where(i => submissions.Contains(i.SubmissionId) && evaluations.Contains(i.EvaluationNo) && numbers.Contains(i.IndicatorNo))
            join e in context.Evaluations on new { i.SubmissionId, i.EvaluationNo } equals new { e.SubmissionId, e.EvaluationNo }
            join u in context.Units on e.UnitId equals u.UnitId into units
            from u in units.DefaultIfEmpty()
            select new { i.SubmissionId, i.EvaluationNo, i.IndicatorNo, i.Name, e.UnitId, Unit = u == null ? e.ImplementingUnit : u.Name, e.ProjectName, i.TargetText, i.ActualText, i.Score, i.Weight })
            .ToDictionaryAsync(r => (r.SubmissionId, r.EvaluationNo, r.IndicatorNo), cancellation);
        return
        [
            .. rows.Select(r => (r.Value, Read: read.GetValueOrDefault((r.SubmissionId, r.EvaluationNo, r.IndicatorNo)))).Where(p => p.Read is not null)
                .Select(p => new Peer(p.Read!.SubmissionId, p.Read.EvaluationNo, p.Read.Name, p.Read.UnitId, p.Read.Unit, p.Read.ProjectName, p.Read.TargetText, p.Value, p.Read.ActualText, p.Read.Score, p.Read.Weight)),
        ];
    }

    /// <summary>Those of one unit.</summary>
    public Task<IReadOnlyList<Peer>> OwnAsync(PeerTable table, PeerGroup group, int unit, CancellationToken cancellation) =>
        ReadAsync([.. table.Of(group).Where(r => r.UnitId == unit).Take(MostOwn)], cancellation);

    /// <param name="table">Of the indicator.</param>
    /// <param name="group">Which year and unit of measure.</param>
    /// <param name="page">From 1, in the order of values.</param>
    /// <param name="falling">Largest first.</param>
    public Task<IReadOnlyList<Peer>> PageAsync(PeerTable table, PeerGroup group, int page, bool falling, CancellationToken cancellation)
    {
        var rows = table.Of(group);
        return ReadAsync([.. (falling ? rows.Reverse() : rows).Skip((page - 1) * PageSize).Take(PageSize)], cancellation);
    }
}
