using PerfEval.Pdf.Filters;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Pages;

/// <summary>
/// The content of a page: one stream, or several put together with a blank between them, since a token ends at the end of its
/// stream (ISO 32000-1, 7.8.2). Streams that are missing are passed over.
/// </summary>
internal sealed class PageContents : IDisposable
{
    private readonly PdfBudget budget;
    private DecodedStream? single;
    private byte[] rented = [];
    private int length;

    private PageContents(PdfBudget budget) => this.budget = budget;

    public ReadOnlySpan<byte> Span => single is { } stream ? stream.Span : rented.AsSpan(0, length);

    /// <summary>Content streams that are named but not there.</summary>
    public int Missing { get; private set; }

    public static PageContents Read(PdfDictionary page, PdfFile file)
    {
        var contents = new PageContents(file.Budget);
        try
        {
            contents.Load(page["Contents"], file);
        }
        catch
        {
            contents.Dispose();
            throw;
        }

        return contents;
    }

    public void Dispose()
    {
        single?.Dispose();
        single = null;
        BufferPool.Return(rented, budget);
        rented = [];
        length = 0;
    }

    private void Load(PdfObject value, PdfFile file)
    {
        switch (value)
        {
            case PdfStream stream:
                single = file.Decode(stream);
                break;
            case PdfArray { Count: 1 } array when array[0] is PdfStream stream:
                single = file.Decode(stream);
                break;
            case PdfArray array:
                for (var i = 0; i < array.Count; i++)
                {
                    file.Budget.Step();
                    if (array[i] is PdfStream part)
                        Append(file, part);
                    else
                        Missing++;
                }

                break;
        }
    }

    private void Append(PdfFile file, PdfStream part)
    {
        using var decoded = file.Decode(part);
        var bytes = decoded.Span;
        var needed = (long)length + bytes.Length + 1;
        if (needed > budget.Limits.MaxStreamBytes)
            throw PdfBudget.Exceeded(nameof(PdfLimits.MaxStreamBytes), budget.Limits.MaxStreamBytes);
        if (needed > rented.Length)
        {
            var larger = BufferPool.Rent((int)Math.Max(needed, Math.Min(2L * rented.Length, budget.Limits.MaxStreamBytes)), budget);
            rented.AsSpan(0, length).CopyTo(larger);
            BufferPool.Return(rented, budget);
            rented = larger;
        }

        bytes.CopyTo(rented.AsSpan(length));
        length += bytes.Length;
        rented[length++] = (byte)' ';
    }
}
