using System.Collections.Immutable;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>Which rows of an index hold a text, or belong to a spot check: asked of the database, and remembered for the pages that follow.</summary>
internal sealed class TextMatches(WarehouseDatabase warehouse)
{
    private const int Remembered = 16;
    private readonly Lock gate = new();
    private ImmutableList<(FindingIndex Index, string? Text, long? Sample, bool[] Rows)> known = [];

    /// <returns>A flag for every row of the index; null where the filter has no text and no spot check.</returns>
    public async Task<bool[]?> AmongAsync(FindingIndex index, QueueFilter filter, CancellationToken cancellation)
    {
        if (filter is { Text: null, Sample: null })
            return null;
        if (known.Find(k => ReferenceEquals(k.Index, index) && k.Text == filter.Text && k.Sample == filter.Sample).Rows is { } remembered)
            return remembered;
        await using var context = warehouse.Context();
        var rows = new bool[index.Count];
        await foreach (var id in Found(context, filter).AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (index.RowOf(id) is >= 0 and var row)
                rows[row] = true;
        }

        lock (gate)
            known = [.. known.Where(k => ReferenceEquals(k.Index, index)).TakeLast(Remembered - 1), (index, filter.Text, filter.Sample, rows)];
        return rows;
    }

    private static IQueryable<long> Found(WarehouseContext context, QueueFilter filter)
    {
        IQueryable<FindingRow> findings = context.Findings;
        if (filter.Text is { } text)
        {
            var like = $"%{text.Replace(@"\", @"\\", StringComparison.Ordinal).Replace("%", @"\%", StringComparison.Ordinal).Replace("_", @"\_", StringComparison.Ordinal)}%";
            findings = findings.Where(f => EF.Functions.Like(f.Message, like, @"\")
                || (f.Subject != null && EF.Functions.Like(f.Subject, like, @"\"))
                || context.Submissions.Any(s => s.SubmissionId == f.SubmissionId && EF.Functions.Like(s.Path, like, @"\"))
                || context.Evaluations.Any(e => e.SubmissionId == f.SubmissionId && e.EvaluationNo == f.EvaluationNo
                    && ((e.ProjectName != null && EF.Functions.Like(e.ProjectName, like, @"\")) || (e.ImplementingUnit != null && EF.Functions.Like(e.ImplementingUnit, like, @"\"))
                        || context.Units.Any(u => u.UnitId == e.UnitId && EF.Functions.Like(u.Name, like, @"\")))));
        }

        if (filter.Sample is { } sample)
            findings = findings.Where(f => context.SampleItems.Any(i => i.SampleId == sample && i.SubmissionId == f.SubmissionId && (f.EvaluationNo == null || i.EvaluationNo == f.EvaluationNo)));
        return findings.Select(f => f.FindingId);
    }
}
