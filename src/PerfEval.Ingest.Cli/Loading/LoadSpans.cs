using System.Diagnostics;
using PerfEval.Ingest.Cli.Telemetry;
using PerfEval.Ingest.Cli.Workers;

namespace PerfEval.Ingest.Cli.Loading;

/// <summary>What the spans of a load say of it, of a file that was read, and of a batch that was stored.</summary>
internal static class LoadSpans
{
    public static void Describe(Activity? span, ReadFile read)
    {
        if (read.ToStore.ReadMilliseconds > 0)
            Instruments.RecordStage("read", read.ToStore.ReadMilliseconds / 1000d);
        if (span is null)
            return;
        span.SetTag("perfeval.path", read.Found.Item.Path)
            .SetTag("perfeval.format", read.ToStore.Rows?.Submission.Format)
            .SetTag("perfeval.outcome", read.Refusal is null ? "read" : Instruments.Refused)
            .SetTag("perfeval.attempts", read.ToStore.Attempts);
        if (read.Refusal is not { } refusal)
            return;
        span.SetTag("perfeval.reason", refusal.Code);
        if (refusal.Code == WorkResult.InternalError)
            span.SetStatus(ActivityStatusCode.Error, refusal.Reason);
    }

    public static void Describe(Activity? span, IReadOnlyList<ReadFile> batch) => span?
        .SetTag("perfeval.documents", batch.Count)
        .SetTag("perfeval.rows", batch.Sum(b => b.ToStore.Rows is { } rows ? (long)rows.Count + 1 : 1))
        .SetTag("perfeval.retries", span.Events.Count(e => e.Name == Instruments.Retry));

    public static void Describe(Activity? span, LoadTally tally) => span?
        .SetTag("perfeval.found", tally.Found)
        .SetTag("perfeval.loaded", tally.Loaded)
        .SetTag("perfeval.already_loaded", tally.AlreadyLoaded)
        .SetTag("perfeval.refused", tally.Refused)
        .SetTag("perfeval.retries", tally.Retries)
        .SetTag("perfeval.workers_lost", tally.WorkersLost);
}
