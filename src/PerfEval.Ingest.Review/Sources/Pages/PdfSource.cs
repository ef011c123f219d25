using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Drawing;
using PerfEval.Ingest.Review.Sources.Files;

namespace PerfEval.Ingest.Review.Sources.Pages;

/// <summary>Pages of PDF files, drawn when they are asked for and kept for a while.</summary>
internal sealed class PdfSource(DocumentCache cache, ReviewSettings settings)
{
    public async Task<PdfPages> PagesAsync(SubmissionFile file, CancellationToken cancellation)
    {
        var bytes = await cache.BytesAsync(file, cancellation);
        return bytes.Problem is { } problem ? new([], problem) : await cache.PageAsync(file, 0, content => Pages(file, content), cancellation);
    }

    /// <param name="file">A PDF.</param>
    /// <param name="numbers">From 1; pages that are there.</param>
    /// <param name="cancellation">Ends the waiting.</param>
    public async Task<IReadOnlyDictionary<int, PdfPageDrawing>> DrawAsync(SubmissionFile file, IEnumerable<int> numbers, CancellationToken cancellation)
    {
        var drawn = new Dictionary<int, PdfPageDrawing>();
        foreach (var number in numbers)
            drawn[number] = await cache.PageAsync(file, number, content => Draw(file, content, number), cancellation);
        return drawn;
    }

    private (PdfPages Value, long Weight) Pages(SubmissionFile file, ReadOnlyMemory<byte> content) => Opened<(PdfPages, long)>(
        file,
        content,
        pdf =>
        {
            var sizes = Enumerable.Range(1, pdf.PageCount).Select(pdf.SizeOf).ToArray();
            return (new(sizes, null), 1_000 + (64L * sizes.Length));
        },
        problem => (new([], problem), 1_000));

    private (PdfPageDrawing Value, long Weight) Draw(SubmissionFile file, ReadOnlyMemory<byte> content, int number) => Opened<(PdfPageDrawing, long)>(
        file,
        content,
        pdf =>
        {
            var page = pdf.Draw(number);
            return (new(page, null), 1_000 + (2L * page.Svg.Length) + page.Text.Bytes);
        },
        problem => (new(null, problem), 1_000));

    private T Opened<T>(SubmissionFile file, ReadOnlyMemory<byte> content, Func<PdfFacsimile, T> draw, Func<string, T> otherwise)
    {
        using var time = new CancellationTokenSource(settings.Limits.MaxTime);
        try
        {
            using var pdf = PdfFacsimile.Open(content, settings.Limits, time.Token);
            return draw(pdf);
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
