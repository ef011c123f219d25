using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Exports.Issues;

/// <summary>A decision as a line of the history.</summary>
/// <param name="Row">As stored.</param>
/// <param name="TakenBack">A later decision takes it back.</param>
/// <param name="Path">A file with the finding; null where it is there no more.</param>
internal sealed record DecisionLine(DispositionRow Row, bool TakenBack, string? Path)
{
    /// <summary>What was done, in Chinese.</summary>
    public string Action => Row.Undoes is not null ? "撤销" : Row.Decision == "noted" ? "备注" : AuditWords.Decision(Row.Decision);

    /// <summary>Whether it stands, in Chinese.</summary>
    public string Standing => Row.Undoes is { } undone
        ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"撤销第 {undone} 号，回到“{AuditWords.Decision(Row.Decision)}”")
        : TakenBack ? "已被撤销" : "";
}

/// <summary>Who decided what, when and why, with what was taken back: in the order in which it happened.</summary>
internal static class DecisionHistory
{
    /// <summary>Of findings by fingerprint.</summary>
    internal static async Task<IReadOnlyList<DecisionLine>> ReadAsync(WarehouseContext context, IEnumerable<string> fingerprints, CancellationToken cancellation)
    {
        var lines = new List<DecisionLine>();
        foreach (var some in fingerprints.Distinct(StringComparer.Ordinal).Chunk(1_000))
            lines.AddRange(await Lines(context, context.Dispositions.Where(d => EF.Parameter(some).Contains(d.Fingerprint))).ToListAsync(cancellation));
        return [.. lines.OrderBy(l => l.Row.DispositionId)];
    }

    /// <summary>All that was ever decided, also about findings that are there no more; never all at once in memory.</summary>
    internal static async IAsyncEnumerable<DecisionLine> AllAsync(WarehouseContext context, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var line in Lines(context, context.Dispositions.OrderBy(d => d.DispositionId)).AsAsyncEnumerable().WithCancellation(cancellation))
            yield return line;
    }

    private static IQueryable<DecisionLine> Lines(WarehouseContext context, IQueryable<DispositionRow> rows) => rows.Select(d => new DecisionLine(
        d,
        context.Dispositions.Any(u => u.Fingerprint == d.Fingerprint && u.Undoes == d.DispositionId),
        context.Findings.Where(f => f.Fingerprint == d.Fingerprint).OrderByDescending(f => f.SubmissionId).Select(f => context.Submissions.Where(s => s.SubmissionId == f.SubmissionId).Select(s => s.Path).FirstOrDefault()).FirstOrDefault()));
}
