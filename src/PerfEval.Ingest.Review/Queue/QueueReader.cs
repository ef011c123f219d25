using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>A finding as a line of the queue.</summary>
internal sealed record QueueItem(FindingRow Finding, FindingState State, int Risk)
{
    public string RuleTitle => AuditWords.RuleTitle(Finding.Rule) ?? Finding.Rule;
    public int? UnitId { get; init; }
    public string? Unit { get; init; }
    public string? Region { get; init; }
    public string? Project { get; init; }
    public int? Year { get; init; }
    public decimal? Budget { get; init; }
    public string Path { get; init; } = "";
    public string? Format { get; init; }

    /// <summary>Without folders and the archive it came in.</summary>
    public string FileName => Path[(Path.LastIndexOfAny(['/', '\\', '!']) + 1)..];
}

/// <summary>What the pages show of findings whose numbers the index gave.</summary>
internal static class QueueReader
{
    /// <summary>In the order of the ids; those that are there no more are left out.</summary>
    public static async Task<IReadOnlyList<QueueItem>> ReadAsync(WarehouseContext context, FindingIndex index, IReadOnlyList<long> ids, CancellationToken cancellation)
    {
        var rows = await (
            from f in context.Findings.Where(f => ids.Contains(f.FindingId))
            join s in context.Submissions on f.SubmissionId equals s.SubmissionId
            join e in context.Evaluations on new { f.SubmissionId, EvaluationNo = f.EvaluationNo ?? 0 } equals new { e.SubmissionId, e.EvaluationNo } into evaluations
            from e in evaluations.DefaultIfEmpty()
            join u in context.Units on e.UnitId equals u.UnitId into units
            from u in units.DefaultIfEmpty()
            join r in context.Regions on u.RegionId equals r.RegionId into regions
            from r in regions.DefaultIfEmpty()
            select new
            {
                Finding = f, s.Path, s.Format, UnitId = e == null ? null : e.UnitId, Unit = u != null ? u.Name : e != null ? e.ImplementingUnit : null, Region = r != null ? r.RegionKey : e != null ? e.Region : null,
                Project = e == null ? null : e.ProjectName ?? e.Title, Year = e == null ? null : e.FiscalYear, Budget = e == null ? null : e.AnnualBudget,
            }).ToDictionaryAsync(r => r.Finding.FindingId, cancellation);
        return
        [
            .. ids.Where(rows.ContainsKey).Select(id => rows[id]).Select(r => new QueueItem(r.Finding, index.StateOf(r.Finding.FindingId), index.RiskOf(r.Finding.FindingId))
            {
                UnitId = r.UnitId, Unit = r.Unit, Region = r.Region, Project = r.Project, Year = r.Year, Budget = r.Budget, Path = r.Path, Format = r.Format,
            }),
        ];
    }
}
