using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Exports;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Sampling;

/// <summary>An evaluation that was drawn.</summary>
public sealed record SpotCheckItem(int Number, string Path, int EvaluationNo, string? Unit, string? Project, int? Year, string? Stratum, decimal Probability);

/// <summary>A spot check as it was drawn and recorded.</summary>
public sealed record SpotCheckResult(long SampleId, long Population, IReadOnlyList<SpotCheckItem> Items);

/// <summary>Draws spot checks from the self-evaluations of a warehouse and records them with seed, method and probabilities.</summary>
public static class SpotCheck
{
    // What makes an evaluation riskier: 10 for an error, 3 for a warning, 1 for an info and 1 for being there, times 1 to 4 by money.
    private const int Error = 10;
    private const int Warning = 3;
    private static readonly decimal[] Money = [1_000_000m, 10_000_000m, 100_000_000m];

    /// <summary>From how many a spot check would be drawn.</summary>
    public static Task<long> PopulationAsync(WarehouseContext context, ExportFilter filter, CancellationToken cancellation) => Frame(context, filter).LongCountAsync(cancellation);

    /// <param name="context">Read, and written to: samples and sample_items.</param>
    /// <param name="filter">Which evaluations can be drawn.</param>
    /// <param name="method">How.</param>
    /// <param name="size">How many; all where there are fewer.</param>
    /// <param name="seed">The same seed over the same contents draws the same.</param>
    /// <param name="bound">The error bound and confidence that were asked for, recorded; null where none.</param>
    /// <param name="now">When it was drawn.</param>
    public static async Task<SpotCheckResult> DrawAsync(WarehouseContext context, ExportFilter filter, SampleMethod method, int size, long seed, (decimal Error, decimal Confidence)? bound, DateTimeOffset now, CancellationToken cancellation)
    {
        var frame = await FrameAsync(context, filter, method, cancellation);
        var drawn = SampleFrame.Draw(frame, method, size, seed);
        var sample = new SampleRow { Method = NameOf(method), Seed = seed, Size = size, Population = frame.Count, Parameters = Parameters(filter, bound), DrawnAt = now.UtcDateTime };
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        context.Samples.Add(sample);
        await context.SaveChangesAsync(cancellation);
        context.SampleItems.AddRange(drawn.Select((d, i) => new SampleItemRow
        {
            SampleId = sample.SampleId, ItemNo = i + 1, SubmissionId = d.Item.SubmissionId, EvaluationNo = d.Item.EvaluationNo, Stratum = d.Item.Stratum, Probability = d.Probability,
        }));
        await context.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new(sample.SampleId, frame.Count, await ItemsAsync(context, sample.SampleId, cancellation));
    }

    private static IQueryable<EvaluationRow> Frame(WarehouseContext context, ExportFilter filter) => filter.Evaluations(context).Where(e => e.Stage == "evaluation");

    private static async Task<IReadOnlyList<FrameItem>> FrameAsync(WarehouseContext context, ExportFilter filter, SampleMethod method, CancellationToken cancellation)
    {
        var evaluations = Frame(context, filter);
        var rows = await (
            from e in evaluations
            join s in context.Submissions on e.SubmissionId equals s.SubmissionId
            join u in context.Units on e.UnitId equals u.UnitId into units
            from u in units.DefaultIfEmpty()
            select new { s.ContentKey, e.SubmissionId, e.EvaluationNo, Unit = u == null ? e.ImplementingUnit : u.Name, e.AnnualBudget }).ToListAsync(cancellation);
        if (method is SampleMethod.Simple or SampleMethod.ByUnit)
            return [.. rows.Select(r => new FrameItem(r.ContentKey, r.SubmissionId, r.EvaluationNo, method == SampleMethod.ByUnit ? r.Unit : null, 1m))];

        // What an auditor dismissed makes nothing riskier.
        var findings = await context.Findings
            .Where(f => f.EvaluationNo != null && evaluations.Any(e => e.SubmissionId == f.SubmissionId && e.EvaluationNo == f.EvaluationNo))
            .Where(f => !context.Dispositions.Any(d => d.Fingerprint == f.Fingerprint && d.Decision == "dismissed" && !context.Dispositions.Any(l => l.Fingerprint == f.Fingerprint && l.Decision != "noted" && l.DispositionId > d.DispositionId)))
            .GroupBy(f => new { f.SubmissionId, EvaluationNo = f.EvaluationNo!.Value, f.Rule, f.Severity })
            .Select(g => new { g.Key.SubmissionId, g.Key.EvaluationNo, g.Key.Rule, g.Key.Severity, Count = g.Count() }).ToListAsync(cancellation);
        var found = findings.ToLookup(f => (f.SubmissionId, f.EvaluationNo));
        if (method == SampleMethod.Risk)
        {
            return [.. rows.Select(r => new FrameItem(
                r.ContentKey, r.SubmissionId, r.EvaluationNo, null,
                (1m + found[(r.SubmissionId, r.EvaluationNo)].Sum(f => f.Count * (f.Severity == "error" ? Error : f.Severity == "warning" ? Warning : 1))) * (1 + Money.Count(m => r.AnnualBudget >= m))))];
        }

        // An evaluation with findings of several rules stands for the one that fewest have.
        var frequency = findings.Select(f => (f.SubmissionId, f.EvaluationNo, f.Rule)).Distinct().GroupBy(f => f.Rule, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Count(), StringComparer.Ordinal);
        return [.. rows.Select(r => new FrameItem(
            r.ContentKey, r.SubmissionId, r.EvaluationNo,
            found[(r.SubmissionId, r.EvaluationNo)].Select(f => f.Rule).OrderBy(rule => frequency[rule]).ThenBy(rule => rule, StringComparer.Ordinal).FirstOrDefault(), 1m))];
    }

    private static async Task<IReadOnlyList<SpotCheckItem>> ItemsAsync(WarehouseContext context, long sample, CancellationToken cancellation) => await (
        from i in context.SampleItems.Where(i => i.SampleId == sample)
        join e in context.Evaluations on new { i.SubmissionId, i.EvaluationNo } equals new { e.SubmissionId, e.EvaluationNo }
        join s in context.Submissions on i.SubmissionId equals s.SubmissionId
        join u in context.Units on e.UnitId equals u.UnitId into units
        from u in units.DefaultIfEmpty()
        orderby i.ItemNo
        select new SpotCheckItem(i.ItemNo, s.Path, i.EvaluationNo, u == null ? e.ImplementingUnit : u.Name, e.ProjectName, e.FiscalYear, i.Stratum, i.Probability)).ToListAsync(cancellation);

    private static string NameOf(SampleMethod method) => method switch
    {
        SampleMethod.ByUnit => "by-unit",
        SampleMethod.ByRule => "by-rule",
        SampleMethod.Risk => "risk",
        _ => "simple",
    };

    private static string Parameters(ExportFilter filter, (decimal Error, decimal Confidence)? bound) => JsonSerializer.Serialize(new
    {
        unit = filter.Unit,
        region = filter.Region,
        years = filter.Years,
        layouts = filter.Layouts,
        rules = filter.Rules,
        severities = filter.Severities,
        superseded = filter.Superseded,
        error = bound?.Error,
        confidence = bound?.Confidence,
    });
}
