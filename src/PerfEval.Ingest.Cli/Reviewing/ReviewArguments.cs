namespace PerfEval.Ingest.Cli.Reviewing;

/// <summary>What the command line says of the review page.</summary>
internal sealed record ReviewArguments
{
    public required IReadOnlyList<string> Urls { get; init; }
    public bool Accounts { get; init; }
    public bool FourEyes { get; init; }
    public IReadOnlyList<string> Hosts { get; init; } = [];
    public string? Certificate { get; init; }
    public string? KeysFolder { get; init; }
    public string? CertificateKey { get; init; }
    public string? CertificatePassword { get; init; }
}
