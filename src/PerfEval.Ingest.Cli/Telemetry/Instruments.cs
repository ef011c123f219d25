using System.Diagnostics;
using System.Diagnostics.Metrics;
using PerfEval.Ingest.Cli.Loading;
using PerfEval.Ingest.Cli.Workers;
using PerfEval.Ingest.Warehouse.Loading;

namespace PerfEval.Ingest.Cli.Telemetry;

/// <summary>
/// What a load tells of itself under the name <c>PerfEval.Ingest</c>: spans load, read (a file), store (a batch) and crosscheck,
/// and counts. Where nobody listens, next to nothing happens; see <see cref="TelemetryExport"/>.
/// </summary>
internal static class Instruments
{
    public const string Name = "PerfEval.Ingest";
    public const string Loaded = "loaded";
    public const string AlreadyLoaded = "already-loaded";
    public const string Refused = "refused";

    private static readonly Meter Meter = new(Name, ProgramVersion.Text);
    private static readonly Counter<long> Documents = Meter.CreateCounter<long>("perfeval.documents", "{document}", "Files, by what became of them (perfeval.outcome)");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("perfeval.database.retries", "{retry}", "Transactions that failed and were tried again");
    private static readonly Histogram<double> Stages = Meter.CreateHistogram(
        "perfeval.stage.duration",
        "s",
        "Time of one step of a stage (perfeval.stage): hash and recognise of up to 256 files, read of a file, store of a batch, crosscheck of the warehouse",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300] });

    public static ActivitySource Source { get; } = new(Name, ProgramVersion.Text);

    public static Counter<long> Pages { get; } = Meter.CreateCounter<long>("perfeval.pages", "{page}", "Pages of PDF files that were loaded");

    public static Counter<long> Bytes { get; } = Meter.CreateCounter<long>("perfeval.bytes", "By", "Bytes of files that were loaded");

    public static Counter<long> Rows { get; } = Meter.CreateCounter<long>("perfeval.rows", "{row}", "Rows stored");

    public static Counter<long> WorkersLost { get; } = Meter.CreateCounter<long>("perfeval.workers.lost", "{process}", "Worker processes that died, hung or passed their memory bound");

    public static void CountDocument(string outcome) => Documents.Add(1, new KeyValuePair<string, object?>("perfeval.outcome", outcome));

    /// <summary>Measured until it is disposed.</summary>
    public static Timing Stage(string stage) => new(stage, Stages.Enabled ? Stopwatch.GetTimestamp() : 0);

    public static void CountRetry(StoreRetry retry)
    {
        Retries.Add(1);
        Activity.Current?.AddEvent(new("retry", tags: new() { ["perfeval.attempt"] = retry.Attempt, ["exception.message"] = retry.Message }));
    }

    public static void Describe(Activity? span, ReadFile read)
    {
        if (read.ToStore.ReadMilliseconds > 0)
            Stages.Record(read.ToStore.ReadMilliseconds / 1000d, new KeyValuePair<string, object?>("perfeval.stage", "read"));
        if (span is null)
            return;
        span.SetTag("perfeval.path", read.Found.Item.Path)
            .SetTag("perfeval.format", read.ToStore.Rows?.Submission.Format)
            .SetTag("perfeval.outcome", read.Refusal is null ? "read" : Refused)
            .SetTag("perfeval.attempts", read.ToStore.Attempts);
        if (read.Refusal is not { } refusal)
            return;
        span.SetTag("perfeval.reason", refusal.Code);
        if (refusal.Code == WorkResult.InternalError)
            span.SetStatus(ActivityStatusCode.Error, refusal.Reason);
    }

    public static void DescribeBatch(Activity? span, IReadOnlyList<ReadFile> batch) => span?
        .SetTag("perfeval.documents", batch.Count)
        .SetTag("perfeval.rows", batch.Sum(b => b.ToStore.Rows is { } rows ? (long)rows.Count + 1 : 1))
        .SetTag("perfeval.retries", span.Events.Count(e => e.Name == "retry"));

    public static void Describe(Activity? span, LoadTally tally) => span?
        .SetTag("perfeval.found", tally.Found)
        .SetTag("perfeval.loaded", tally.Loaded)
        .SetTag("perfeval.already_loaded", tally.AlreadyLoaded)
        .SetTag("perfeval.refused", tally.Refused)
        .SetTag("perfeval.retries", tally.Retries)
        .SetTag("perfeval.workers_lost", tally.WorkersLost);

    /// <summary>One step of a stage that is being measured.</summary>
    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    internal readonly struct Timing(string stage, long started) : IDisposable
    {
        public void Dispose()
        {
            if (started != 0)
                Stages.Record(Stopwatch.GetElapsedTime(started).TotalSeconds, new KeyValuePair<string, object?>("perfeval.stage", stage));
        }
    }
}
