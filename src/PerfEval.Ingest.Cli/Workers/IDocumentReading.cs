namespace PerfEval.Ingest.Cli.Workers;

/// <summary>
/// Files to the payloads that are stored, as many at once as it was made for: a call waits for its turn. A bad file is
/// a refusal, never an exception.
/// </summary>
internal interface IDocumentReading : IAsyncDisposable
{
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    /// <exception cref="WorkersUnavailableException">There is nothing to read with: no file can be read any more.</exception>
    Task<WorkResult> ReadAsync(WorkItem item, CancellationToken cancellation);
}

/// <param name="DisplayPath">What the file is called towards people, e.g. with the archive that it came from.</param>
/// <param name="File">Where its bytes are on disk.</param>
internal sealed record WorkItem(string DisplayPath, string File);

/// <summary>No worker process can be started. The message is one Chinese sentence for the user.</summary>
internal sealed class WorkersUnavailableException(string message, Exception? inner = null) : Exception(message, inner);
