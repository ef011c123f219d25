using PerfEval.Ingest.Cli.Running;

namespace PerfEval.Ingest.Cli.Workers;

/// <summary>What became of one file: either a payload or a refusal.</summary>
internal sealed record WorkResult
{
    /// <summary>Code of a refusal that is a fault of the program; its <see cref="Details"/> are the stack trace.</summary>
    public const string InternalError = "internal-error";

    private WorkResult(byte[]? payload, Refusal? refusal, string? sha256)
    {
        Payload = payload;
        Refusal = refusal;
        Sha256 = sha256;
    }

    /// <summary>What is stored, as the engine's <see cref="Engine.Payload"/> made it.</summary>
    public byte[]? Payload { get; }

    public Refusal? Refusal { get; }

    /// <summary>Of the bytes that were read, in lower-case hexadecimal; null when they could not be had.</summary>
    public string? Sha256 { get; }

    /// <summary>More of a refusal than people want to see at first.</summary>
    public string? Details { get; init; }

    /// <summary>All attempts together, without waiting for a turn.</summary>
    public TimeSpan Elapsed { get; init; }

    public int Attempts { get; init; } = 1;

    public static WorkResult Read(byte[] payload, string sha256) => new(payload, null, sha256);

    public static WorkResult Refused(Refusal refusal, string? sha256) => new(null, refusal, sha256);
}
