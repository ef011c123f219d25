namespace PerfEval.Ingest.Cli.Workers;

/// <summary>Something that befell a worker process: for the log, and counted in the summary.</summary>
/// <param name="Kind">What.</param>
/// <param name="Process">The worker's process id; null when it did not come to one.</param>
/// <param name="DisplayPath">The file that it was reading; null between files.</param>
/// <param name="Details">What is known of the cause, e.g. the end of what the worker wrote to standard error.</param>
internal sealed record WorkerIncident(WorkerIncidentKind Kind, int? Process, string? DisplayPath, string Details);

internal enum WorkerIncidentKind
{
    /// <summary>It ended in the midst of a file, or answered what is no answer.</summary>
    Died,

    /// <summary>It went past the time limit of a file and was ended.</summary>
    Hung,

    /// <summary>It passed its memory bound.</summary>
    OutOfMemory,

    /// <summary>An attempt to start one failed; another follows after a while.</summary>
    StartFailed,

    /// <summary>It was replaced between files, for it had grown.</summary>
    Recycled,
}
