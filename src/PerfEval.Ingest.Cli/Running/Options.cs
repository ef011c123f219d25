using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Cli.Running;

/// <summary>The common options, understood.</summary>
internal sealed record Options(string? Profile, SchemaFiles Schemas, ReadingLimits Limits, bool Verbose, bool Colour)
{
    /// <summary>The folder of --schemas, as given.</summary>
    public string? SchemaFolder { get; init; }
}

/// <summary>The command line is understood and cannot be done as it stands: exit status 2. The message is for the user.</summary>
internal sealed class UsageException(string message, Exception? inner = null) : Exception(message, inner);
