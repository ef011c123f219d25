using System.Globalization;
using PerfEval.Ingest.Cli.Sources;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli.Running;

/// <summary>Reads one file and does a command's work on it, both under its limits and within the one time limit. Whatever goes wrong is an outcome: the other files go on.</summary>
/// <param name="read">Bytes to a document.</param>
/// <param name="limits">Of each file.</param>
/// <param name="cancellation">Ends the run.</param>
internal sealed class FileWork(Func<string, ReadOnlyMemory<byte>, ReadingLimits, CancellationToken, Document> read, ReadingLimits limits, CancellationToken cancellation)
{
    public Outcome<T> Do<T>(SourceItem item, Func<Document, CancellationToken, T> work)
        where T : class =>
        DoOnBytes(item, (source, content, timed) => work(read(source.Path, content, limits, timed), timed));

    public Outcome<T> DoOnBytes<T>(SourceItem item, Func<SourceItem, ReadOnlyMemory<byte>, CancellationToken, T> work)
        where T : class
    {
        using var timed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        timed.CancelAfter(limits.MaxTime);
        try
        {
            var content = item.Load();
            if (content.IsEmpty)
                return new(null, Refusal.EmptyFile, null);
            return new(work(item, content, timed.Token), null, null);
        }
        catch (UnreadableFileException unreadable)
        {
            return new(null, Refusal.Of(unreadable), null);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException)
        {
            var seconds = limits.MaxTime.TotalSeconds.ToString(CultureInfo.InvariantCulture);
            return new(null, new("limit-time", $"处理用时超过上限 {seconds} 秒。"), null);
        }
        catch (Exception fault)
        {
            return new(null, null, fault);
        }
    }
}
