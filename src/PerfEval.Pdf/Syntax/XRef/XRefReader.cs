using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Syntax.XRef;

/// <summary>
/// Follows the cross-reference sections from the last <c>startxref</c> through /XRefStm (hybrid files) and /Prev, newest first
/// (ISO 32000-1, 7.5.4 to 7.5.8). What cannot be read leaves the table marked as damaged.
/// </summary>
internal sealed class XRefReader
{
    private readonly PdfFile file;
    private readonly ReadOnlyMemory<byte> content;
    private readonly int headerShift;
    private readonly XRefTable table;
    private readonly HashSet<long> visited = [];

    private XRefReader(PdfFile file, ReadOnlyMemory<byte> content, int headerShift)
    {
        this.file = file;
        this.content = content;
        this.headerShift = headerShift;
        table = new XRefTable(content.Length, file.Budget.Limits);
    }

    /// <param name="headerShift">Bytes of junk before the header, which offsets may not count.</param>
    public static XRefTable Read(PdfFile file, ReadOnlyMemory<byte> content, int headerShift)
    {
        var reader = new XRefReader(file, content, headerShift);
        reader.Sections();
        return reader.table;
    }

    private void Sections()
    {
        long? next = LastStart();
        if (next is null)
            table.IsDamaged = true;
        for (; next is { } position; next = Section(position))
        {
            file.Budget.Step();
            if (!visited.Add(position))
                break;
            if (visited.Count > file.Budget.Limits.MaxChain)
            {
                table.IsDamaged = true;
                break;
            }
        }
    }

    private long? LastStart()
    {
        var data = content.Span;
        var at = data.LastIndexOf("startxref"u8);
        if (at < 0)
            return null;
        var p = Characters.SkipSpace(data, at + 9);
        return Characters.TryInteger(data, ref p, out var position) ? position : null;
    }

    /// <summary>Reads the section and returns where the one before it is.</summary>
    private long? Section(long position)
    {
        var trailer = SectionAt(position) ?? (headerShift > 0 ? SectionAt(position + headerShift) : null);
        if (trailer is null)
        {
            table.IsDamaged = true;
            return null;
        }

        table.AddOlderTrailer(trailer);
        if (Number(trailer, "XRefStm") is { } hybrid && visited.Add(hybrid) && SectionAt(hybrid) is null && SectionAt(hybrid + headerShift) is null)
            table.IsDamaged = true;
        return Number(trailer, "Prev") is > 0 and var older ? older : null;
    }

    // Raw: a /Prev that is a reference (some programs write one) could only be followed with the table that is being read.
    private static long? Number(PdfDictionary trailer, string key) =>
        trailer.Raw.TryGetValue(key, out var value) && value is PdfNumber { Value: >= 0 } n ? n.Long : null;

    private PdfDictionary? SectionAt(long position)
    {
        if (position >= content.Length)
            return null;
        var data = content.Span;
        var start = Characters.SkipSpace(data, (int)position);
        if (data[start..].StartsWith("xref"u8))
            return ClassicXRef.Read(file, data, start + 4, table);
        if (!Reference.TryHeader(data, ref start, out var number, out var generation))
            return null;
        return IndirectObject.Parse(file, content, start, number, generation, decryption: null) is PdfStream stream
            ? XRefStream.Read(file, stream, table)
            : null;
    }
}
