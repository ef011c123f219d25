using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Drawing;
using PerfEval.Ingest.Review.Sources.Files;

namespace PerfEval.Ingest.Review.Sources.Pages;

/// <summary>Pages of PDF files, drawn when they are asked for and kept for a while.</summary>
internal sealed class PdfSource(DocumentCache cache, ReviewSettings settings)
{
    public Task<PdfPages> PagesAsync(SubmissionFile file, CancellationToken cancellation) =>
        cache.PageAsync(file, 0, (bytes, abandoned) => bytes.Problem is { } problem ? (new PdfPages([], problem), null) : Pages(file, bytes.Content, abandoned), cancellation);

    /// <param name="file">A PDF.</param>
    /// <param name="numbers">From 1; pages that are there.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<IReadOnlyDictionary<int, PdfPageDrawing>> DrawAsync(SubmissionFile file, IEnumerable<int> numbers, CancellationToken cancellation)
    {
        var drawn = new Dictionary<int, PdfPageDrawing>();
        foreach (var number in numbers)
            drawn[number] = await cache.PageAsync(file, number, (bytes, abandoned) => bytes.Problem is { } problem ? (new PdfPageDrawing(null, problem), null) : Draw(file, bytes.Content, number, abandoned), cancellation);
        return drawn;
    }

    private (PdfPages Value, long? Weight) Pages(SubmissionFile file, ReadOnlyMemory<byte> content, CancellationToken abandoned) => Opened<(PdfPages, long?)>(
        file,
        content,
        pdf =>
        {
            var sizes = Enumerable.Range(1, pdf.PageCount).Select(pdf.SizeOf).ToArray();
            return (new(sizes, null), 1_000 + (64L * sizes.Length));
        },
        problem => (new([], problem), 1_000),
        abandoned);

    private (PdfPageDrawing Value, long? Weight) Draw(SubmissionFile file, ReadOnlyMemory<byte> content, int number, CancellationToken abandoned) => Opened<(PdfPageDrawing, long?)>(
        file,
        content,
        pdf =>
        {
            var page = pdf.Draw(number);
            return (new(page, null), 1_000 + (2L * page.Svg.Length) + page.Text.Bytes);
        },
        problem => (new(null, problem), 1_000),
        abandoned);

    private T Opened<T>(SubmissionFile file, ReadOnlyMemory<byte> content, Func<PdfFacsimile, T> draw, Func<string, T> otherwise, CancellationToken abandoned)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(abandoned);
        time.CancelAfter(settings.Limits.MaxTime);
        try
        {
            using var pdf = PdfFacsimile.Open(content, settings.Limits, time.Token);
            return draw(pdf);
        }
        catch (Exception broken) when (abandoned.IsCancellationRequested)
        {
            // As a limit of time, perhaps: that is nothing to be kept for whoever asks next.
            throw new OperationCanceledException(broken.Message, broken, abandoned);
        }
        catch (UnreadableFileException unreadable)
        {
            return otherwise(unreadable.Message);
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested)
        {
            return otherwise("画这一页超过了时限；可以打开原件查看。");
        }
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            // Our own bug, or damage that nobody thought of: this page cannot be drawn, the rest can.
            settings.Tell($"文件 {file.Id} 画页时出错：{fault}", $"a page of file {file.Id} cannot be drawn for a fault of ours: {fault}");
            return otherwise("画这一页时出错；可以打开原件查看。");
        }
    }
}
