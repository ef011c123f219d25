namespace PerfEval.Ingest.Cli;

/// <summary>What the process tells its caller. Where several hold, the first in this order counts: 1, 2, 4, 3.</summary>
public enum ExitStatus
{
    /// <summary>Done; for <c>check</c>, nothing at or above the fail level.</summary>
    Done = 0,

    /// <summary>A fault of the program, or results that could not be written.</summary>
    InternalError = 1,

    /// <summary>Wrong usage, or an argument that does not exist.</summary>
    WrongUsage = 2,

    /// <summary>Findings at or above the fail level; for <c>evaluate</c>, something differs from gold.</summary>
    Findings = 3,

    /// <summary>Finished, but some files were refused, or an argument holds nothing to read.</summary>
    Refused = 4,

    /// <summary>Stopped by the user (128 + SIGINT, as shells have it).</summary>
    Interrupted = 130,
}
