namespace PerfEval.Ingest.Cli.Loading;

/// <summary>The command line of <c>perfeval load</c>, understood.</summary>
internal sealed record LoadArguments
{
    public required IReadOnlyList<string> Paths { get; init; }

    public int Jobs { get; init; } = 1;

    public string? Quarantine { get; init; }

    public bool Refresh { get; init; }

    public bool KeepSource { get; init; }

    public bool UseCopy { get; init; } = true;

    public bool InProcess { get; init; }

    public bool CrossCheck { get; init; } = true;

    public string? Units { get; init; }

    public string? Log { get; init; }

    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(10);
}
