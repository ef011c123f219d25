using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>Indicators that their own report's findings doubt already: one fault, one finding.</summary>
internal sealed class DoubtedFigures
{
    private readonly HashSet<(EvaluationId Evaluation, string Indicator)> known = [];

    public bool Contains(EvaluationId evaluation, string indicator) => known.Contains((evaluation, indicator));

    /// <param name="warehouse">The warehouse.</param>
    /// <param name="evaluations">Whose; the caller keeps pieces small.</param>
    /// <param name="rules">Ids of rules whose subject is an indicator.</param>
    /// <param name="cancellation">Breaks off.</param>
    public static async Task<DoubtedFigures> LoadAsync(WarehouseContext warehouse, IEnumerable<EvaluationId> evaluations, string[] rules, CancellationToken cancellation)
    {
        long[] submissions = [.. evaluations.Select(e => e.SubmissionId).Distinct()];
        var doubted = new DoubtedFigures();
        var query = warehouse.Findings.Where(f => submissions.Contains(f.SubmissionId) && rules.Contains(f.Rule) && f.EvaluationNo != null && f.Subject != null)
            .Select(f => new { f.SubmissionId, EvaluationNo = f.EvaluationNo!.Value, Subject = f.Subject! });
        foreach (var row in await query.ToListAsync(cancellation))
            doubted.known.Add((new(row.SubmissionId, row.EvaluationNo), row.Subject));
        return doubted;
    }
}
