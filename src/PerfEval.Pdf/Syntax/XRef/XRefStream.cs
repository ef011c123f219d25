using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Syntax.XRef;

/// <summary>A cross-reference stream (ISO 32000-1, 7.5.8).</summary>
internal static class XRefStream
{
    /// <summary>Reads the entries and returns the stream's dictionary, which is the trailer; null where it is no such stream.</summary>
    public static PdfDictionary? Read(PdfFile file, PdfStream stream, XRefTable table)
    {
        var dictionary = stream.Dictionary;
        if (dictionary.Array("W") is not { Count: >= 3 } widths)
            return null;
        var type = Width(widths, 0);
        var second = Width(widths, 1);
        var third = Width(widths, 2);
        var length = type + second + third;
        if (length == 0)
            return null;

        using var decoded = file.Decode(stream);
        var data = decoded.Span;
        var index = dictionary.Array("Index");
        var sections = index is { Count: >= 2 } ? index.Count / 2 : 1;
        for (var s = 0; s < sections; s++)
        {
            file.Budget.Step();
            var first = index is { Count: >= 2 } ? (long)index.Number(s * 2) : 0;
            var count = index is { Count: >= 2 } ? (long)index.Number((s * 2) + 1) : (long)dictionary.Number("Size");
            for (long i = 0; i < count; i++)
            {
                if (data.Length < length)
                {
                    // A /Size above the entries that there are is common; data cut off in the middle of its /Index is not.
                    table.IsDamaged |= index is not null;
                    return dictionary;
                }

                file.Budget.Step();
                var number = first + i;
                if (number is >= 0 and <= int.MaxValue)
                {
                    var kind = type == 0 ? 1 : Field(data, type);
                    table.AddOlder((int)number, Entry(kind, Field(data[type..], second), Field(data[(type + second)..], third)));
                }

                data = data[length..];
            }
        }

        return dictionary;
    }

    private static int Width(PdfArray widths, int index) => (int)Math.Clamp(widths.Number(index), 0, 16);

    private static long Field(ReadOnlySpan<byte> data, int width)
    {
        long value = 0;
        for (var i = 0; i < width; i++)
            value = value > long.MaxValue >> 9 ? long.MaxValue >> 1 : (value << 8) | data[i];
        return value;
    }

    private static XRefEntry Entry(long kind, long second, long third) => kind switch
    {
        1 => new XRefEntry(XRefKind.InFile, Clamp(second), Clamp(third)),
        2 => new XRefEntry(XRefKind.InStream, Clamp(second), Clamp(third)),
        _ => new XRefEntry(XRefKind.Free, 0, 0),
    };

    private static int Clamp(long value) => (int)Math.Min(value, int.MaxValue);
}
