using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Drawing;

/// <summary>Width and height of a page as shown, in points.</summary>
public sealed record PageSize(decimal Width, decimal Height);

/// <summary>A page drawn. <see cref="Svg"/> is what stands inside of an svg element whose view box is the page.</summary>
public sealed record FacsimilePage(string Svg, FacsimileText Text);

/// <summary>
/// Draws the pages of a PDF as a reader of the file sees them: text, straight lines, filled rectangles and images at their places.
/// Curves and shadings are left out, and fonts are those of who looks. Not thread-safe.
/// </summary>
public sealed class PdfFacsimile : IDisposable
{
    private readonly PdfDocument pdf;
    private readonly ReadingLimits limits;

    private PdfFacsimile(PdfDocument pdf, ReadingLimits limits)
    {
        this.pdf = pdf;
        this.limits = limits;
    }

    public int PageCount => Math.Min(pdf.PageCount, limits.MaxPages);

    /// <exception cref="UnreadableFileException">No PDF, or one that cannot be read; a limit was reached.</exception>
    public static PdfFacsimile Open(ReadOnlyMemory<byte> content, ReadingLimits limits, CancellationToken cancellation)
    {
        if (!PdfSignature.IsIn(content.Span))
            throw new UnreadableFileException("not-a-pdf", "这不是 PDF 文件，没有版面可画。");
        return new(Guarded(() => PdfDocument.Open(content, PdfReader.LimitsOf(limits), cancellation), limits), limits);
    }

    /// <param name="number">From 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such page.</exception>
    public PageSize SizeOf(int number) => Guarded(() => SizeOf(pdf.GetPage(number - 1)), limits);

    /// <param name="number">From 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such page.</exception>
    /// <exception cref="UnreadableFileException">A limit was reached.</exception>
    public FacsimilePage Draw(int number)
    {
        var page = Guarded(() => pdf.GetPage(number - 1), limits);
        var content = Guarded(page.Read, limits);
        return new(PageFacsimile.Draw(content), new(content.Glyphs));
    }

    public void Dispose() => pdf.Dispose();

    private static PageSize SizeOf(PdfPage page) => new(Rounded(page.Width), Rounded(page.Height));

    private static decimal Rounded(float value) => float.IsFinite(value) ? Math.Round((decimal)Math.Clamp(value, 1, 1_000_000), 2) : 1;

    private static T Guarded<T>(Func<T> read, ReadingLimits limits)
    {
        try
        {
            return read();
        }
        catch (PdfException e)
        {
            throw PdfErrors.Of(e, limits);
        }
        catch (OperationCanceledException e)
        {
            throw new UnreadableFileException("limit-time", "读取用时超过上限。", e);
        }
    }
}
