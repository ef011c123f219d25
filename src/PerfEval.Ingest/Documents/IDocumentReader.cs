namespace PerfEval.Ingest.Documents;

/// <summary>
/// Reads one file format. A reader takes bytes that are already in memory and never opens anything else: nothing a
/// document points at is fetched.
/// </summary>
public interface IDocumentReader
{
    /// <summary>Whether the bytes look like this format; told by content, never by the file's name.</summary>
    bool Recognises(ReadOnlySpan<byte> head);

    /// <exception cref="UnreadableFileException">The file as a whole cannot be read, or a limit was reached.</exception>
    Document Read(string path, ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancellation);
}

/// <summary>
/// A file that cannot be read as a whole: the one thing that stops a file, and only that file. The message is one
/// Chinese sentence without the path; <see cref="Code"/> is kebab-case.
/// </summary>
public sealed class UnreadableFileException : Exception
{
    public UnreadableFileException(string code, string message, Exception? inner = null)
        : base(message, inner) => Code = code;

    public string Code { get; }
}
