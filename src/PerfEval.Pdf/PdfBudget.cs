namespace PerfEval.Pdf;

/// <summary>What one file has used up of its <see cref="PdfLimits"/>; the token is asked on the way.</summary>
internal sealed class PdfBudget(PdfLimits limits, CancellationToken cancellation)
{
    /// <summary>Letters of text that take as much as a font's entry.</summary>
    public const int LettersOfEntry = 48;

    private long decoded;
    private long parsed;
    private long held;
    private long fontEntries;
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

    /// <summary>
    /// Bytes that the object parser went over. A file whose every entry leads into one long array would be parsed again and
    /// again: the same bound as for decoded bytes ends that.
    /// </summary>
    /// <exception cref="PdfException"><see cref="PdfLimits.MaxDecodedBytes"/></exception>
    public void AddParsed(long bytes)
    {
        parsed += bytes;
        if (parsed > Limits.MaxDecodedBytes)
            throw Exceeded(nameof(PdfLimits.MaxDecodedBytes), Limits.MaxDecodedBytes);
    }

    /// <summary>A buffer of so many bytes is taken; <see cref="Release"/> when it is given back.</summary>
    /// <exception cref="PdfException"><see cref="PdfLimits.MaxHeldBytes"/>; nothing is then taken.</exception>
    public void Hold(long bytes)
    {
        if (held + bytes > Limits.MaxHeldBytes)
            throw Exceeded(nameof(PdfLimits.MaxHeldBytes), Limits.MaxHeldBytes);
        held += bytes;
    }

    public void Release(long bytes) => held -= bytes;

    /// <summary>What the tables of a font take, until <see cref="ForgetFonts"/>.</summary>
    /// <exception cref="PdfException"><see cref="PdfLimits.MaxFontEntries"/></exception>
    public void AddFontEntries(long count)
    {
        fontEntries += count;
        if (fontEntries > Limits.MaxFontEntries)
            throw Exceeded(nameof(PdfLimits.MaxFontEntries), Limits.MaxFontEntries);
    }

    /// <summary>The fonts read so far take so much that the next page should start without them.</summary>
    public bool HasManyFontEntries => fontEntries > Limits.MaxFontEntries / 2;

    public void ForgetFonts() => fontEntries = 0;

    /// <summary>Cheap enough for an inner loop: asks the token every 4096 steps.</summary>
    public void Step()
    {
        if ((++steps & 0xFFF) == 0)
            Cancellation.ThrowIfCancellationRequested();
    }

    public static PdfException Exceeded(string limit, long value) =>
        new(PdfFault.Limit, FormattableString.Invariant($"{limit} ({value}) was reached.")) { LimitName = limit };
}
