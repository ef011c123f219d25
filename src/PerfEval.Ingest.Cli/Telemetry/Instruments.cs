using System.Diagnostics;
using System.Diagnostics.Metrics;
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

    /// <summary>The event of a span under which a transaction was tried again.</summary>
    public const string Retry = "retry";

    private static readonly Meter Meter = new(Name, ProgramVersion.Text);
    private static readonly Counter<long> Documents = Meter.CreateCounter<long>("perfeval.documents", "{document}", "Files, by what became of them (perfeval.outcome)");
    private static readonly Counter<long> Retries = Meter.CreateCounter<long>("perfeval.database.retries", "{retry}", "Transactions that failed and were tried again");
    private static readonly Histogram<double> Stages = Meter.CreateHistogram(
        "perfeval.stage.duration",
        "s",
        "Time of one step of a stage (perfeval.stage): hash and recognise of up to 1024 files, read of a file, store of a batch, crosscheck of the warehouse",
        advice: new InstrumentAdvice<double> { HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300] });

    public static ActivitySource Source { get; } = new(Name, ProgramVersion.Text);

    public static Counter<long> Pages { get; } = Meter.CreateCounter<long>("perfeval.pages", "{page}", "Pages of PDF files that were loaded");

    public static Counter<long> Bytes { get; } = Meter.CreateCounter<long>("perfeval.bytes", "By", "Bytes of files that were loaded");

    public static Counter<long> Rows { get; } = Meter.CreateCounter<long>("perfeval.rows", "{row}", "Rows stored");

    public static Counter<long> WorkersLost { get; } = Meter.CreateCounter<long>("perfeval.workers.lost", "{process}", "Worker processes that died, hung or passed their memory bound");

    public static void CountDocument(string outcome) => Documents.Add(1, new KeyValuePair<string, object?>("perfeval.outcome", outcome));

    /// <summary>Measured until it is disposed.</summary>
    public static Timing Stage(string stage) => new(stage, Stages.Enabled ? Stopwatch.GetTimestamp() : 0);

    public static void RecordStage(string stage, double seconds) => Stages.Record(seconds, new KeyValuePair<string, object?>("perfeval.stage", stage));

    public static void CountRetry(StoreRetry retry)
    {
        Retries.Add(1);
        Activity.Current?.AddEvent(new(Retry, tags: new() { ["perfeval.attempt"] = retry.Attempt, ["exception.message"] = retry.Message }));
    }

    /// <summary>One step of a stage that is being measured.</summary>
    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    internal readonly struct Timing(string stage, long started) : IDisposable
    {
        public void Dispose()
        {
            if (started != 0)
                RecordStage(stage, Stopwatch.GetElapsedTime(started).TotalSeconds);
        }
    }
}
