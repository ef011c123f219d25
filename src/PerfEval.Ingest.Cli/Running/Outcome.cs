namespace PerfEval.Ingest.Cli.Running;

/// <summary>What became of one file: a value, a refusal with its reason, or an error of ours.</summary>
internal sealed record Outcome<T>(T? Value, Refusal? Refusal, Exception? Error)
    where T : class;

internal sealed record Refusal(string Code, string Reason);
