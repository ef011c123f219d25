using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Syntax.XRef;

/// <summary>
/// A cross-reference table in text (ISO 32000-1, 7.5.4). Entries need not have the 20 bytes that the standard asks for: they are
/// read as two numbers and a letter, whatever white space is between.
/// </summary>
internal static class ClassicXRef
{
    private const int FirstFreeGeneration = 65_535;

    /// <summary>Reads from after the word <c>xref</c>; returns the trailer, or null where none follows.</summary>
    public static PdfDictionary? Read(PdfFile file, ReadOnlySpan<byte> data, int position, XRefTable table)
    {
        var p = position;
        while (TryPair(data, ref p, out var first, out var second))
        {
            file.Budget.Step();
            if (!Subsection(file, data, ref p, first, second, table))
                table.IsDamaged = true;
        }

        p = Characters.SkipSpaceAndComments(data, p);
        if (p >= data.Length || !data[p..].StartsWith("trailer"u8))
            return null;
        var parser = new ObjectParser(file, data, p + 7);
        return parser.Parse() as PdfDictionary;
    }

    private static bool Subsection(PdfFile file, ReadOnlySpan<byte> data, ref int p, long first, long count, XRefTable table)
    {
        var shift = 0L;
        for (long i = 0; i < count; i++)
        {
            file.Budget.Step();
            var next = p;
            if (!TryPair(data, ref next, out var offset, out var generation))
                return false;
            next = Characters.SkipSpace(data, next);
            if (next >= data.Length || data[next] is not ((byte)'n' or (byte)'f'))
                return false;

            // The free entry that heads the list is object 0; a subsection that begins with it under another number is off by that.
            if (i == 0 && first > 0 && offset == 0 && generation == FirstFreeGeneration && data[next] == 'f')
                shift = first;
            var number = first + i - shift;
            if (number <= int.MaxValue)
                table.AddOlder((int)number, Entry(data[next], offset, generation));
            p = next + 1;
        }

        // A count that is too small: what would be the head of a subsection is an entry.
        while (LooksLikeEntry(data, p, out var end))
        {
            table.IsDamaged = true;
            p = end;
        }

        return true;
    }

    // An impossible offset stays: that nothing is there is told when the object is asked for, and then it is searched for.
    private static XRefEntry Entry(byte kind, long offset, long generation) =>
        kind == 'n'
            ? new XRefEntry(XRefKind.InFile, (int)Math.Min(offset, int.MaxValue), (int)Math.Min(generation, int.MaxValue))
            : new XRefEntry(XRefKind.Free, 0, 0);

    private static bool LooksLikeEntry(ReadOnlySpan<byte> data, int p, out int end)
    {
        end = p;
        if (!TryPair(data, ref end, out _, out _))
            return false;
        end = Characters.SkipSpace(data, end);
        return end < data.Length && data[end++] is (byte)'n' or (byte)'f';
    }

    private static bool TryPair(ReadOnlySpan<byte> data, ref int p, out long first, out long second)
    {
        second = 0;
        var next = Characters.SkipSpaceAndComments(data, p);
        if (!Characters.TryInteger(data, ref next, out first))
            return false;
        next = Characters.SkipSpace(data, next);
        if (!Characters.TryInteger(data, ref next, out second))
            return false;
        p = next;
        return true;
    }
}
