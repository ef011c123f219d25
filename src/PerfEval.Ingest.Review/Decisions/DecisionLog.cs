using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Decisions;

/// <summary>
/// Who decided what, when, with what reason: rows of dispositions, by the finding's fingerprint, only ever added to. Decisions made
/// in one go have one moment, and are taken back in one go.
/// </summary>
internal sealed class DecisionLog(WarehouseDatabase warehouse, CurrentIndex index, TimeProvider clock)
{
    public const int LongestReason = 2000;

    /// <summary>Findings of one group decision.</summary>
    public const int MostAtOnce = 1000;

    public static string Spelled(Decision decision) => decision.ToString().ToLowerInvariant();

    public static Decision? Parse(string? text) => Enum.GetValues<Decision>().Where(d => string.Equals(Spelled(d), text, StringComparison.Ordinal)).Select(d => (Decision?)d).FirstOrDefault();

    /// <summary>Stores a decision about findings; those that are there no more are left out, findings of one fingerprint are decided together.</summary>
    public async Task<DecisionOutcome> DecideAsync(IReadOnlyCollection<long> findings, Decision decision, string? reason, string by, CancellationToken cancellation)
    {
        reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        if (reason is null && decision == Decision.Dismissed)
            return new([], "判为不成立要写明理由");
        if (reason is null && decision == Decision.Noted)
            return new([], "备注不能为空");
        if (reason?.Length > LongestReason)
            return new([], $"理由太长，最多 {LongestReason} 字");
        if (findings.Count > MostAtOnce)
            return new([], $"一次最多处理 {MostAtOnce} 条");
        await using var context = warehouse.Context();
        var rows = await context.Findings.Where(f => findings.Contains(f.FindingId)).OrderBy(f => f.FindingId).ToListAsync(cancellation);
        if (rows.Count == 0)
            return new([], "问题已不存在：文件已重新读取或移除");
        var now = clock.GetUtcNow().UtcDateTime;
        context.Dispositions.AddRange(rows.DistinctBy(r => r.Fingerprint, StringComparer.Ordinal).Select(f => new DispositionRow
        {
            Fingerprint = f.Fingerprint, Decision = Spelled(decision), Reason = reason, DecidedBy = by, DecidedAt = now, Rule = f.Rule, Message = f.Message,
        }));
        await context.SaveChangesAsync(cancellation);
        await index.DecidedAsync([.. rows.Select(r => r.Fingerprint).Distinct(StringComparer.Ordinal)], cancellation);
        return new([.. rows.Select(r => r.FindingId)]);
    }

    /// <summary>
    /// Takes back what a person decided last, all of it where it was decided in one go. Where somebody else has decided about the same
    /// finding since, theirs stands and nothing is taken back.
    /// </summary>
    public async Task<DecisionOutcome> UndoAsync(string by, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var last = await context.Dispositions
            .Where(d => d.DecidedBy == by && d.Undoes == null && !context.Dispositions.Any(u => u.Fingerprint == d.Fingerprint && u.Undoes == d.DispositionId))
            .OrderByDescending(d => d.DispositionId).FirstOrDefaultAsync(cancellation);
        if (last is null)
            return new([], "没有可以撤销的决定");

        // Numbered one after the other but for those that others decided in that moment: among a million decisions no others are looked at.
        var earliest = last.DispositionId - (10 * MostAtOnce);
        var together = await context.Dispositions.Where(d => d.DispositionId > earliest && d.DecidedBy == by && d.DecidedAt == last.DecidedAt && d.Undoes == null).ToListAsync(cancellation);
        var fingerprints = together.Select(d => d.Fingerprint).ToList();
        var histories = (await context.Dispositions.Where(d => fingerprints.Contains(d.Fingerprint)).OrderBy(d => d.DispositionId).ToListAsync(cancellation)).ToLookup(d => d.Fingerprint, StringComparer.Ordinal);
        if (together.Exists(d => histories[d.Fingerprint].Any(h => h.DispositionId > d.DispositionId && h.DecidedBy != by && h.Decision != "noted")))
            return new([], "别人之后又作了决定，不能撤销");
        var now = clock.GetUtcNow().UtcDateTime;
        context.Dispositions.AddRange(together.Select(d => TakenBack(d, histories[d.Fingerprint], by, now)));
        await context.SaveChangesAsync(cancellation);
        await index.DecidedAsync(fingerprints, cancellation);
        return new(await context.Findings.Where(f => fingerprints.Contains(f.Fingerprint)).OrderBy(f => f.FindingId).Select(f => f.FindingId).ToListAsync(cancellation));
    }

    /// <summary>The number of the last decision that there is, whatever it is about; 0 where there is none.</summary>
    public async Task<long> LastAsync(CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        return await context.Dispositions.MaxAsync(d => (long?)d.DispositionId, cancellation) ?? 0;
    }

    /// <summary>Whether somebody else has decided about one of the findings after what the person saw; a remark is no decision.</summary>
    /// <param name="findings">Their numbers.</param>
    /// <param name="seen">The number of the last decision that the person may have seen.</param>
    /// <param name="by">The person.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<bool> AreDecidedByOthersSinceAsync(IReadOnlyCollection<long> findings, long seen, string by, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        return await context.Findings.Where(f => findings.Contains(f.FindingId))
            .AnyAsync(f => context.Dispositions.Any(d => d.Fingerprint == f.Fingerprint && d.DispositionId > seen && d.DecidedBy != by && d.Decision != "noted"), cancellation);
    }

    /// <summary>All decisions about a finding, oldest first.</summary>
    public async Task<IReadOnlyList<DispositionRow>> HistoryAsync(string fingerprint, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        return await context.Dispositions.Where(d => d.Fingerprint == fingerprint).OrderBy(d => d.DispositionId).ToListAsync(cancellation);
    }

    /// <summary>The row that takes another one back says what stood before, so that the last row always says what stands.</summary>
    private static DispositionRow TakenBack(DispositionRow undone, IEnumerable<DispositionRow> history, string by, DateTime now)
    {
        var all = history.ToList();
        var takenBack = all.Where(h => h.Undoes is not null).Select(h => h.Undoes!.Value).ToHashSet();
        var before = undone.Decision == "noted"
            ? undone
            : all.LastOrDefault(h => h.DispositionId < undone.DispositionId && h.Undoes is null && h.Decision != "noted" && !takenBack.Contains(h.DispositionId));
        return new()
        {
            Fingerprint = undone.Fingerprint, Decision = before?.Decision ?? "reopened", Reason = before?.Reason, DecidedBy = by, DecidedAt = now, Undoes = undone.DispositionId, Rule = undone.Rule, Message = undone.Message,
        };
    }
}
