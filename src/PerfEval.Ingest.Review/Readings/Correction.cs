using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Words;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Readings;

/// <summary>What an auditor says that really stands there.</summary>
internal sealed record Correction(long Id, string Kind, string? Text, string? Value, string? Unit, string? Reason, string By)
{
    public string Shown(PageWords words) => Kind == CorrectionKinds.NotThere
        ? CorrectionKinds.Name(Kind, words)
        : string.Join(' ', new[] { Value ?? Text, Unit }.Where(t => !string.IsNullOrEmpty(t)));

    /// <summary>The last correction of each field of an evaluation that was not withdrawn, by field.</summary>
    public static async Task<Dictionary<string, Correction>> StandingAsync(WarehouseContext context, string sha256, int evaluation, CancellationToken cancellation)
    {
        var all = await context.Corrections.Where(c => c.Sha256 == sha256 && c.EvaluationNo == evaluation).OrderBy(c => c.CorrectionId).ToListAsync(cancellation);
        var withdrawn = all.Where(c => c.Withdraws is not null).Select(c => c.Withdraws!.Value).ToHashSet();
        var standing = new Dictionary<string, Correction>(StringComparer.Ordinal);
        foreach (var c in all.Where(c => c.Withdraws is null && !withdrawn.Contains(c.CorrectionId)))
            standing[c.Field] = new(c.CorrectionId, c.Kind, c.RightText, c.RightValue, c.RightUnit, c.Reason, c.CorrectedBy);
        return standing;
    }
}
