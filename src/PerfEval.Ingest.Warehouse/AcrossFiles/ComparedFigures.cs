using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>An evaluation with its funds and indicators.</summary>
internal sealed record ComparedFigures(ComparedEvaluation Of, IReadOnlyList<FundRow> Funds, IReadOnlyList<IndicatorRow> Indicators)
{
    /// <summary>The evaluations of a piece; the caller keeps pieces small.</summary>
    public static async Task<List<ComparedFigures>> LoadAsync(WarehouseContext warehouse, IReadOnlyCollection<EvaluationId> ids, CancellationToken cancellation)
    {
        var evaluations = await ComparedEvaluation.LoadAsync(warehouse, ids, cancellation);
        long[] submissions = [.. ids.Select(i => i.SubmissionId).Distinct()];
        var funds = (await warehouse.Funds.AsNoTracking().Where(f => EF.Parameter(submissions).Contains(f.SubmissionId)).OrderBy(f => f.FundNo).ToListAsync(cancellation))
            .ToLookup(f => new EvaluationId(f.SubmissionId, f.EvaluationNo));
        var indicators = (await warehouse.Indicators.AsNoTracking().Where(i => EF.Parameter(submissions).Contains(i.SubmissionId)).OrderBy(i => i.IndicatorNo).ToListAsync(cancellation))
            .ToLookup(i => new EvaluationId(i.SubmissionId, i.EvaluationNo));
        return [.. evaluations.OrderBy(e => e.Key.SubmissionId).ThenBy(e => e.Key.EvaluationNo).Select(e => new ComparedFigures(e.Value, [.. funds[e.Key]], [.. indicators[e.Key]]))];
    }
}
