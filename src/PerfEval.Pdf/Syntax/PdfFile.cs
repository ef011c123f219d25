namespace PerfEval.Pdf.Syntax;

/// <summary>
/// The file layer: finds and parses objects when they are asked for, decrypts them, decodes their streams. Knows nothing of pages.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private readonly List<PdfNotice> notices = [];

    public IReadOnlyList<PdfNotice> Notices => notices;

    public PdfBudget Budget => throw new NotSupportedException("Not yet read.");

    public PdfDictionary Trailer => throw new NotSupportedException("Not yet read.");

    /// <summary>The document catalogue; where the trailer names none, the one found by scanning.</summary>
    public PdfDictionary Catalog => throw new NotSupportedException("Not yet read.");

    /// <exception cref="PdfException"/>
    public static PdfFile Open(ReadOnlyMemory<byte> content, PdfLimits limits, CancellationToken cancellation) => throw new NotSupportedException("Not yet read.");

    /// <summary>
    /// The object itself, or what a reference leads to (a chain of references to its end). Damaged, missing, and circular ones are
    /// <see cref="PdfObject.Null"/>. Parsed objects are kept (weakly or in a bounded cache), so that the same reference gives the same instance while in use.
    /// </summary>
    public PdfObject Resolve(PdfObject value) => throw new NotSupportedException("Not yet read.");

    /// <summary>Decrypts and runs the filters up to an image codec. Damaged data gives what could be decoded, with a notice.</summary>
    /// <exception cref="PdfException">A limit was reached.</exception>
    public DecodedStream Decode(PdfStream stream) => throw new NotSupportedException("Not yet read.");

    public void AddNotice(PdfNotice notice)
    {
        if (notices.Count < 1000)
            notices.Add(notice);
    }

    /// <summary>
    /// Numbers of all objects that the file (or the repair's scan) lists, for a search for lost pages. May be long: walk it with the budget in hand.
    /// </summary>
    public IEnumerable<int> ObjectNumbers() => throw new NotSupportedException("Not yet read.");

    public void Dispose()
    {
    }
}

/// <summary>Decoded bytes in a rented buffer; dispose to give it back. <see cref="Codec"/>: the image filter that remains, or null.</summary>
internal sealed class DecodedStream : IDisposable
{
    public ReadOnlyMemory<byte> Memory => throw new NotSupportedException("Not yet read.");
    public ReadOnlySpan<byte> Span => Memory.Span;
    public string? Codec => throw new NotSupportedException("Not yet read.");

    public void Dispose()
    {
    }
}

/// <summary>What one file has used up of its <see cref="PdfLimits"/>; the token is asked on the way.</summary>
internal sealed class PdfBudget(PdfLimits limits, CancellationToken cancellation)
{
    private long decoded;
    private int steps;

    public PdfLimits Limits { get; } = limits;
    public CancellationToken Cancellation { get; } = cancellation;

    /// <exception cref="PdfException"><see cref="PdfLimits.MaxDecodedBytes"/></exception>
    public void AddDecoded(long bytes)
    {
        decoded += bytes;
        if (decoded > Limits.MaxDecodedBytes)
            throw Exceeded(nameof(PdfLimits.MaxDecodedBytes), Limits.MaxDecodedBytes);
        Cancellation.ThrowIfCancellationRequested();
    }

    /// <summary>Cheap enough for an inner loop: asks the token every 4096 steps.</summary>
    public void Step()
    {
        if ((++steps & 0xFFF) == 0)
            Cancellation.ThrowIfCancellationRequested();
    }

    public static PdfException Exceeded(string limit, long value) =>
        new(PdfFault.Limit, FormattableString.Invariant($"{limit} ({value}) was reached.")) { LimitName = limit };
}
