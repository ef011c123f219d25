namespace PerfEval.Pdf.Syntax;

/// <summary>Names already met in a file, so that <c>/Type</c> is one object and not ten thousand. Bounded; without collision chains.</summary>
internal sealed class NameTable
{
    private const int Slots = 4096;
    private const int MaxLength = 48;

    private readonly Entry?[] entries = new Entry?[Slots];

    /// <param name="raw">The bytes after the slash, #xx not undone.</param>
    public PdfName Get(ReadOnlySpan<byte> raw)
    {
        if (raw.Length > MaxLength)
            return new PdfName(StringSyntax.Name(raw));
        var hash = 2166136261u;
        foreach (var b in raw)
            hash = (hash ^ b) * 16777619u;
        ref var entry = ref entries[(hash ^ (hash >> 15)) % Slots];
        if (entry is null || !raw.SequenceEqual(entry.Raw))
            entry = new Entry(raw.ToArray(), new PdfName(StringSyntax.Name(raw)));
        return entry.Name;
    }

    private sealed class Entry(byte[] raw, PdfName name)
    {
        public byte[] Raw { get; } = raw;
        public PdfName Name { get; } = name;
    }
}
