using System.Runtime.InteropServices;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading;

namespace PerfEval.Ingest.Review.Sources.Files;

/// <summary>A document as read, or why it cannot be (Chinese).</summary>
internal sealed record ReadDocument(Document? Document, string? Problem);

/// <summary>
/// Source files and what was made of them, by content: the last ones are kept. Of one file one reading runs at a time, of all files
/// some few; whoever asks for the same waits for it. What nobody waits for any more, because the browser has gone on, is broken off.
/// </summary>
internal sealed class DocumentCache(SourceStore store, ReviewSettings settings) : IDisposable
{
    private const long MostBytes = 256L * 1024 * 1024;
    private const int MostEntries = 2_000;

    /// <summary>Of objects in memory, by what they hold: about that of a paragraph or cell beside its text.</summary>
    private const int BlockWeight = 200;

    private readonly BoundedCache<Key> cache = new(MostBytes, MostEntries);

    /// <summary>By the labels that the files were loaded by, or places would not be theirs.</summary>
    private readonly ReaderCatalog readers = ReaderCatalog.Of(settings.Schemas);

    /// <summary>Readings at once: reading takes a processor, and memory of several times the file.</summary>
    private readonly SemaphoreSlim readings = new(Math.Clamp(Environment.ProcessorCount / 2, 1, 4));

    /// <summary>Pages drawn at once. They do not wait behind a reading, which may take as long as its limit.</summary>
    private readonly SemaphoreSlim drawings = new(Math.Clamp(Environment.ProcessorCount, 2, 8));

    /// <summary>Archives and large files are held in memory while they are looked through.</summary>
    private readonly SemaphoreSlim files = new(2);

    public Task<SourceBytes> BytesAsync(SubmissionFile file, CancellationToken cancellation) => cache.GetAsync(
        new(Kind.Bytes, file.Sha256 ?? file.Path, 0),
        async abandoned =>
        {
            await files.WaitAsync(abandoned);
            try
            {
                using var time = CancellationTokenSource.CreateLinkedTokenSource(abandoned);
                time.CancelAfter(settings.Limits.MaxTime);
                var found = await store.ReadAsync(file, time.Token);

                // A file that is not there may be put back: it is looked for again.
                return (found, found.Problem is null ? found.Content.Length : (long?)null);
            }
            catch (OperationCanceledException) when (!abandoned.IsCancellationRequested)
            {
                return (SourceBytes.Missing("在时限内没有找到原件。"), null);
            }
            finally
            {
                files.Release();
            }
        },
        cancellation);

    public Task<ReadDocument> DocumentAsync(SubmissionFile file, CancellationToken cancellation) => cache.GetAsync(
        new(Kind.Document, file.Sha256 ?? file.Path, 0),
        async abandoned =>
        {
            var bytes = await BytesAsync(file, abandoned);
            return bytes.Problem is { } problem
                ? (new(null, problem), null)
                : await InTurnAsync(readings, () => Read(file, bytes.Content, abandoned), abandoned);
        },
        cancellation);

    /// <summary>What is made of a file page by page.</summary>
    /// <param name="file">Of it.</param>
    /// <param name="page">0 for what concerns the whole.</param>
    /// <param name="make">
    /// From the file's bytes, or why there are none, to the value and the memory that it takes (null: it is not kept); its token is
    /// cancelled when nobody waits for it any more.
    /// </param>
    /// <param name="cancellation">Ends the waiting.</param>
    public Task<T> PageAsync<T>(SubmissionFile file, int page, Func<SourceBytes, CancellationToken, (T Value, long? Weight)> make, CancellationToken cancellation)
        where T : class => cache.GetAsync(
        new(page == 0 ? Kind.Pages : Kind.Page, file.Sha256 ?? file.Path, page),
        async abandoned =>
        {
            var bytes = await BytesAsync(file, abandoned);
            return await InTurnAsync(drawings, () => make(bytes, abandoned), abandoned);
        },
        cancellation);

    public void Dispose()
    {
        readings.Dispose();
        drawings.Dispose();
        files.Dispose();
    }

    private static async Task<(T Value, long? Weight)> InTurnAsync<T>(SemaphoreSlim turns, Func<(T Value, long? Weight)> make, CancellationToken abandoned)
    {
        await turns.WaitAsync(abandoned);
        try
        {
            return make();
        }
        finally
        {
            turns.Release();
        }
    }

    private (ReadDocument Value, long? Weight) Read(SubmissionFile file, ReadOnlyMemory<byte> content, CancellationToken abandoned)
    {
        try
        {
            var document = readers.Read(file.Path, content, settings.Limits, abandoned);
            return (new(document, null), Weight(document.Blocks));
        }
        catch (UnreadableFileException unreadable)
        {
            return (new(null, unreadable.Message), 1_000);
        }
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            // A reader's own bug: this file cannot be drawn, all others can.
            settings.Tell($"文件 {file.Id} 读取时出错，原件画不出来：{fault}", $"file {file.Id} cannot be drawn for a fault of the reader: {fault}");
            return (new(null, "读取时出错，原件画不出来；可以下载原件查看。"), 1_000);
        }
    }

    private static long Weight(IReadOnlyList<Block> blocks)
    {
        var weight = 0L;
        foreach (var block in blocks)
        {
            weight += BlockWeight;
            if (block is Paragraph paragraph)
                weight += 2L * paragraph.Text.Length;
            else if (block is Table table)
                weight += (8L * table.RowCount * table.ColumnCount) + table.Cells.Sum(c => BlockWeight + Weight(c.Blocks));
        }

        return weight;
    }

    private enum Kind
    {
        Bytes,
        Document,
        Pages,
        Page,
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Key(Kind Kind, string Sha256, int Page);
}
