using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review.Queue;

/// <summary>Which rows of an index hold a text, or belong to a spot check; remembered for the pages that follow.</summary>
internal sealed class TextMatches(WarehouseDatabase warehouse)
{
    private const int Remembered = 16;
    private readonly Lock gate = new();

    /// <summary>Of every index in use; they go with it.</summary>
    private readonly ConditionalWeakTable<FindingIndex, Task<FindingTexts>> texts = [];
    private ImmutableList<(FindingIndex Index, string? Text, long? Sample, bool[] Rows)> known = [];

    /// <summary>Reads the texts of an index, so that the first who looks for one need not wait; it is begun once, however often it is asked for.</summary>
    public Task PrepareAsync(FindingIndex index, CancellationToken stopping) => TextsOf(index, stopping);

    /// <returns>A flag for every row of the index; null where the filter has no text and no spot check.</returns>
    public async Task<bool[]?> AmongAsync(FindingIndex index, QueueFilter filter, CancellationToken cancellation)
    {
        if (filter is { Text: null, Sample: null })
            return null;
        if (known.Find(k => ReferenceEquals(k.Index, index) && k.Text == filter.Text && k.Sample == filter.Sample).Rows is { } remembered)
            return remembered;
        var rows = filter.Sample is { } sample ? await OfSampleAsync(index, sample, cancellation) : null;
        if (filter.Text is { } text)
        {
            // Others wait for the same texts: one who goes away must not stop their being read.
            var holding = (await TextsOf(index, CancellationToken.None).WaitAsync(cancellation)).Holding(text);
            for (var row = 0; rows is not null && row < holding.Length; row++)
                holding[row] &= rows[row];
            rows = holding;
        }

        lock (gate)
            known = [.. known.Where(k => ReferenceEquals(k.Index, index)).TakeLast(Remembered - 1), (index, filter.Text, filter.Sample, rows!)];
        return rows;
    }

    private Task<FindingTexts> TextsOf(FindingIndex index, CancellationToken stopping)
    {
        lock (gate)
        {
            if (texts.TryGetValue(index, out var reading) && !reading.IsFaulted && !reading.IsCanceled)
                return reading;
            reading = Task.Run(() => FindingTexts.ReadAsync(warehouse, index, stopping), stopping);
            texts.AddOrUpdate(index, reading);
            return reading;
        }
    }

    /// <summary>The findings about the evaluations drawn, and about the files that these are in.</summary>
    private async Task<bool[]> OfSampleAsync(FindingIndex index, long sample, CancellationToken cancellation)
    {
        await using var context = warehouse.Context();
        var items = await context.SampleItems.Where(i => i.SampleId == sample).Select(i => new { i.SubmissionId, i.EvaluationNo }).ToListAsync(cancellation);
        var drawn = items.ToLookup(i => (long?)i.SubmissionId, i => i.EvaluationNo);
        var rows = new bool[index.Count];
        for (var row = 0; row < rows.Length; row++)
        {
            var (submission, number) = index.EvaluationAt(row);
            rows[row] = drawn.Contains(submission) && (number == 0 || drawn[submission].Contains(number));
        }

        return rows;
    }
}
