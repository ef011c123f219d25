using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Overview;

/// <summary>An evaluation in the list of a unit.</summary>
internal sealed record UnitEvaluation(EvaluationRow Row, string Path, int Findings);

/// <summary>The evaluations of a unit that count, latest year first.</summary>
internal sealed class UnitEvaluations(WarehouseDatabase warehouse)
{
    public const int PageSize = 50;

    /// <param name="unit">Null: those of which no unit is known.</param>
    /// <param name="page">From 1.</param>
    public async Task<(IReadOnlyList<UnitEvaluation> Rows, int Count)> ReadAsync(int? unit, int page, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var all = context.Evaluations.Where(e => e.IsCurrent && e.UnitId == unit);
        var count = await all.CountAsync(cancellation);
        var rows = await (
            from e in all
            join s in context.Submissions on e.SubmissionId equals s.SubmissionId
            orderby e.FiscalYear == null, e.FiscalYear descending, e.ProjectName, e.SubmissionId, e.EvaluationNo
            select new { Row = e, s.Path }).Skip((page - 1) * PageSize).Take(PageSize).ToListAsync(cancellation);
        var submissions = rows.Select(r => r.Row.SubmissionId).Distinct().ToList();
        var findings = (await context.Findings.Where(f => submissions.Contains(f.SubmissionId)).GroupBy(f => new { f.SubmissionId, f.EvaluationNo })
            .Select(g => new { g.Key.SubmissionId, g.Key.EvaluationNo, Count = g.Count() }).ToListAsync(cancellation)).ToDictionary(g => (g.SubmissionId, g.EvaluationNo), g => g.Count);
        return ([.. rows.Select(r => new UnitEvaluation(r.Row, r.Path, findings.GetValueOrDefault((r.Row.SubmissionId, (int?)r.Row.EvaluationNo))))], count);
    }
}
