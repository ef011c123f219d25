using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Samples;

/// <summary>How far a spot check has got.</summary>
/// <param name="Row">As it was drawn.</param>
/// <param name="Drawn">Evaluations in it.</param>
/// <param name="Right">Judged to be right.</param>
/// <param name="Wrong">Judged to be wrong.</param>
internal sealed record SampleProgress(SampleRow Row, int Drawn, int Right, int Wrong)
{
    private const decimal Usual = 0.95m;

    public int Judged => Right + Wrong;

    /// <summary>As it was asked for when it was drawn; 0.95 where it was not.</summary>
    public decimal Confidence => ParameterOf("confidence") is { ValueKind: JsonValueKind.Number } number && number.TryGetDecimal(out var asked) && asked is > 0m and < 1m ? asked : Usual;

    private JsonElement? ParameterOf(string name)
    {
        try
        {
            using var parsed = JsonDocument.Parse(Row.Parameters);
            return parsed.RootElement.ValueKind == JsonValueKind.Object && parsed.RootElement.TryGetProperty(name, out var value) ? value.Clone() : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>An evaluation of a spot check, as it stands.</summary>
/// <param name="Row">As drawn.</param>
/// <param name="Evaluation">Null once its file was read again or removed.</param>
/// <param name="Unit">The unit's name.</param>
/// <param name="Path">Its file.</param>
/// <param name="Findings">About it.</param>
/// <param name="Judgement">The last one; null where none was given.</param>
internal sealed record SampleEntry(SampleItemRow Row, EvaluationRow? Evaluation, string? Unit, string? Path, int Findings, SampleJudgementRow? Judgement)
{
    public string Verdict => Judgement?.Verdict ?? SampleBook.Open;
}

/// <summary>The spot checks of a warehouse and what auditors found; judgements are only ever added to, and the last counts.</summary>
internal sealed class SampleBook(WarehouseDatabase warehouse, TimeProvider clock)
{
    public const string Right = "right";
    public const string Wrong = "wrong";
    public const string Open = "open";
    public const int LongestReason = 2000;
    public const int PageSize = 100;

    public async Task<int> CountAsync(CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        return await context.Samples.CountAsync(cancellation);
    }

    /// <summary>Newest first.</summary>
    /// <param name="most">That are listed; null for all.</param>
    public async Task<IReadOnlyList<SampleProgress>> ListAsync(int? most, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var samples = await context.Samples.OrderByDescending(s => s.SampleId).Take(most ?? int.MaxValue).ToListAsync(cancellation);
        var drawn = await context.SampleItems.GroupBy(i => i.SampleId).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        var judged = await Last(context).GroupBy(j => new { j.SampleId, j.Verdict }).Select(g => new { g.Key.SampleId, g.Key.Verdict, Count = g.Count() }).ToListAsync(cancellation);
        var counts = judged.ToDictionary(j => (j.SampleId, j.Verdict), j => j.Count);
        return [.. samples.Select(s => new SampleProgress(s, drawn.GetValueOrDefault(s.SampleId), counts.GetValueOrDefault((s.SampleId, Right)), counts.GetValueOrDefault((s.SampleId, Wrong))))];
    }

    /// <summary>Null where there is no such spot check.</summary>
    public async Task<SampleProgress?> FindAsync(long sample, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        if (await context.Samples.FirstOrDefaultAsync(s => s.SampleId == sample, cancellation) is not { } row)
            return null;
        var drawn = await context.SampleItems.CountAsync(i => i.SampleId == sample, cancellation);
        var verdicts = await Last(context).Where(j => j.SampleId == sample).GroupBy(j => j.Verdict).Select(g => new { g.Key, Count = g.Count() }).ToDictionaryAsync(g => g.Key, g => g.Count, cancellation);
        return new(row, drawn, verdicts.GetValueOrDefault(Right), verdicts.GetValueOrDefault(Wrong));
    }

    /// <summary>What the judged ones tell; null where none is.</summary>
    public async Task<ErrorRate?> RateAsync(SampleProgress sample, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var judged = await (
            from j in Last(context).Where(j => j.SampleId == sample.Row.SampleId && j.Verdict != Open)
            join i in context.SampleItems on new { j.SampleId, j.ItemNo } equals new { i.SampleId, i.ItemNo }
            select new { i.Probability, j.Verdict }).ToListAsync(cancellation);
        return ErrorRate.Of([.. judged.Select(j => new Judged(j.Probability is > 0m and <= 1m ? j.Probability : 1m, j.Verdict == Wrong))], sample.Drawn, sample.Row.Population, sample.Confidence);
    }

    /// <param name="sample">Which.</param>
    /// <param name="verdict">right, wrong, open; null for all.</param>
    /// <param name="page">From 1; <see cref="PageSize"/> on each.</param>
    public async Task<IReadOnlyList<SampleEntry>> ItemsAsync(long sample, string? verdict, int page, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var items = context.SampleItems.Where(i => i.SampleId == sample);
        var last = Last(context).Where(j => j.SampleId == sample);
        if (verdict == Open)
            items = items.Where(i => !last.Any(j => j.ItemNo == i.ItemNo && j.Verdict != Open));
        else if (verdict is not null)
            items = items.Where(i => last.Any(j => j.ItemNo == i.ItemNo && j.Verdict == verdict));
        return await EntriesAsync(context, items.OrderBy(i => i.ItemNo).Skip((page - 1) * PageSize).Take(PageSize), cancellation);
    }

    /// <summary>Null where there is no such item.</summary>
    public async Task<SampleEntry?> ItemAsync(long sample, int item, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        return (await EntriesAsync(context, context.SampleItems.Where(i => i.SampleId == sample && i.ItemNo == item), cancellation)).FirstOrDefault();
    }

    /// <summary>The first item behind this one, else of all, that is still open; null once all are judged.</summary>
    public async Task<SampleItemRow?> NextOpenAsync(long sample, int after, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var last = Last(context).Where(j => j.SampleId == sample && j.Verdict != Open);
        return await context.SampleItems.Where(i => i.SampleId == sample && i.ItemNo != after && !last.Any(j => j.ItemNo == i.ItemNo))
            .OrderBy(i => i.ItemNo > after ? 0 : 1).ThenBy(i => i.ItemNo).FirstOrDefaultAsync(cancellation);
    }

    /// <summary>All judgements of an item, oldest first.</summary>
    public async Task<IReadOnlyList<SampleJudgementRow>> HistoryAsync(long sample, int item, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        return await context.SampleJudgements.Where(j => j.SampleId == sample && j.ItemNo == item).OrderBy(j => j.JudgementId).ToListAsync(cancellation);
    }

    /// <returns>Why not (Chinese); null where it is stored.</returns>
    public async Task<string?> JudgeAsync(long sample, int item, string verdict, string? reason, string by, CancellationToken cancellation)
    {
        reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
        if (verdict is not (Right or Wrong or Open))
            return "结论只能是无误、有误或待定";
        if (verdict == Wrong && reason is null)
            return "判为有误要写明错在哪里";
        if (reason?.Length > LongestReason)
            return $"说明太长，最多 {LongestReason} 字";
        await using var context = warehouse.Context();
        if (!await context.SampleItems.AnyAsync(i => i.SampleId == sample && i.ItemNo == item, cancellation))
            return "样本中没有这一份";
        context.SampleJudgements.Add(new() { SampleId = sample, ItemNo = item, Verdict = verdict, Reason = reason, JudgedBy = by, JudgedAt = clock.GetUtcNow().UtcDateTime });
        await context.SaveChangesAsync(cancellation);
        return null;
    }

    private static IQueryable<SampleJudgementRow> Last(WarehouseContext context) =>
        context.SampleJudgements.Where(j => !context.SampleJudgements.Any(l => l.SampleId == j.SampleId && l.ItemNo == j.ItemNo && l.JudgementId > j.JudgementId));

    private static async Task<IReadOnlyList<SampleEntry>> EntriesAsync(WarehouseContext context, IQueryable<SampleItemRow> items, CancellationToken cancellation)
    {
        var rows = await (
            from i in items
            join e in context.Evaluations on new { i.SubmissionId, i.EvaluationNo } equals new { e.SubmissionId, e.EvaluationNo } into evaluations
            from e in evaluations.DefaultIfEmpty()
            join s in context.Submissions on i.SubmissionId equals s.SubmissionId into submissions
            from s in submissions.DefaultIfEmpty()
            join u in context.Units on e.UnitId equals u.UnitId into units
            from u in units.DefaultIfEmpty()
            select new
            {
                Item = i, Evaluation = e, Unit = u == null ? e.ImplementingUnit : u.Name, Path = s == null ? null : s.Path,
                Findings = context.Findings.Count(f => f.SubmissionId == i.SubmissionId && (f.EvaluationNo == null || f.EvaluationNo == i.EvaluationNo)),
                Judgement = Last(context).FirstOrDefault(j => j.SampleId == i.SampleId && j.ItemNo == i.ItemNo),
            }).ToListAsync(cancellation);
        return [.. rows.OrderBy(r => r.Item.ItemNo).Select(r => new SampleEntry(r.Item, r.Evaluation, r.Unit, r.Path, r.Findings, r.Judgement))];
    }
}
