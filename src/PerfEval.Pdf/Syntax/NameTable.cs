using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Syntax;

/// <summary>
/// Names already met in a file, so that <c>/Type</c> is one object and not ten thousand. Bounded; without collision chains. Names longer than
/// any that means something are cut: a thousand fonts may share one of a megabyte, and each keeps what it makes of it.
/// </summary>
internal sealed class NameTable
{
    private const int Slots = 4096;
    private const int MaxShared = 48;

    /// <summary>ISO 32000-1 allows 127 bytes, each of which may be written as #xx, by some programs twice over.</summary>
    private const int MaxLength = 1024;

    private readonly Entry?[] entries = new Entry?[Slots];

    /// <param name="raw">The bytes after the slash, #xx not undone.</param>
    public PdfName Get(ReadOnlySpan<byte> raw)
    {
        if (raw.Length > MaxShared)
            return new PdfName(StringSyntax.Name(raw[..Math.Min(raw.Length, MaxLength)]));
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
