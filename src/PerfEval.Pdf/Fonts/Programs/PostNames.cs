using System.Text;
using PerfEval.Pdf.Fonts.Encodings;
using PerfEval.Pdf.Fonts.Unicode;

namespace PerfEval.Pdf.Fonts.Programs;

/// <summary>The glyph names of a post table, formats 1 and 2.</summary>
internal static class PostNames
{
    private static readonly Lazy<string[]> MacOrder = new(() => [.. EncodingTables.Lines("MacGlyphOrder")]);

    public static string?[] Parse(FontBytes table)
    {
        switch (table.U32(0))
        {
            case 0x00010000:
                return MacOrder.Value;
            case 0x00020000:
                return ReadNames(table);
            default:
                return [];
        }
    }

    private static string?[] ReadNames(FontBytes table)
    {
        var count = Math.Min(table.U16(32), (table.Length - 34) / 2);
        if (count <= 0)
            return [];
        List<string> own = [];
        for (long at = 34 + (2 * count); at < table.Length && own.Count < 0x10000;)
        {
            var length = table.U8(at);
            own.Add(length <= AdobeGlyphList.MaxName ? Encoding.Latin1.GetString(table.Slice(at + 1, length).Span) : "");
            at += 1 + length;
        }

        var names = new string?[count];
        var mac = MacOrder.Value;
        for (var i = 0; i < count; i++)
        {
            var index = table.U16(34 + (2 * i));
            names[i] = index < mac.Length ? mac[index] : index - mac.Length < own.Count ? own[index - mac.Length] : null;
        }

        return names;
    }
}
