using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Running;

/// <summary>What became of one file: a value, a refusal with its reason, or an error of ours.</summary>
internal sealed record Outcome<T>(T? Value, Refusal? Refusal, Exception? Error)
    where T : class;

internal sealed record Refusal(string Code, string Reason)
{
    public static Refusal EmptyFile { get; } = new("empty-file", "文件是空的（0 字节）");

    public static Refusal Of(UnreadableFileException unreadable) => new(unreadable.Code, unreadable.Message);
}
