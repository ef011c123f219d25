using System.Runtime.InteropServices;
using PerfEval.Pdf.Fonts.Unicode;

namespace PerfEval.Pdf.Fonts.CMaps;

/// <summary>
/// The text that a font's /ToUnicode gives to its codes (ISO 32000-1, 9.10.3). Codes go by their value alone: that a producer writes a code of one
/// byte with two, or the other way round, does not matter.
/// </summary>
internal sealed class ToUnicodeMap
{
    /// <summary>In a page: the text is longer than one UTF-16 unit and stands in <see cref="texts"/>. No character itself.</summary>
    private const char Elsewhere = '\uFFFF';

    /// <summary>Codes up to 00FF: all that a simple or Type 3 font has, so that such a map is one small array.</summary>
    private readonly char[] first = new char[256];

    private char[]?[]? pages;
    private Dictionary<int, string>? texts;
    private List<LongRange>? ranges;

    /// <summary>No code has a text.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <param name="data">The decoded stream.</param>
    /// <param name="budget">The file's.</param>
    /// <exception cref="PdfException"><see cref="PdfLimits.MaxCMapEntries"/></exception>
    public static ToUnicodeMap Parse(ReadOnlySpan<byte> data, PdfBudget budget)
    {
        var map = new ToUnicodeMap();
        new ToUnicodeParser(data, stackalloc char[ToUnicodeParser.MaxText], map, budget).Parse();
        map.ranges?.Sort(static (a, b) => a.Low.CompareTo(b.Low));
        return map;
    }

    /// <summary>The text of a code; null where the map has none, or one that is no text. The same instance each time.</summary>
    public string? Lookup(int code)
    {
        if ((uint)code > 0xFFFF)
            return LookupLong((uint)code);
        var page = code <= 0xFF ? first : pages?[code >> 8];
        if (page is null)
            return null;
        var c = page[code & 0xFF];
        return c == 0 ? null : c == Elsewhere ? texts![code] : CharacterStrings.Of(c);
    }

    /// <summary>One code. A text that is none (unpaired surrogates, nothing) leaves the code without one.</summary>
    internal void Add(uint code, ReadOnlySpan<char> text)
    {
        if (code > 0xFFFF)
        {
            AddLong(code, code, text);
            return;
        }

        if (text.Length == 1)
        {
            Set(code, text[0]);
        }
        else if (IsText(text))
        {
            (texts ??= [])[(int)code] = HanFolding.Fold(text.ToString());
            Page(code)[code & 0xFF] = Elsewhere;
        }
    }

    /// <summary>Codes in a row whose texts differ in the last character, which goes up by one each time.</summary>
    internal void AddRange(uint low, uint high, ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return;
        if (high > 0xFFFF)
        {
            AddLong(low, high, text);
            return;
        }

        for (var code = low; code <= high; code++)
        {
            if (text.Length == 1)
                Set(code, (char)Math.Min(text[0] + (code - low), 0xFFFE));
            else if (Advanced(text, code - low) is { } advanced)
                Add(code, advanced);
        }
    }

    private void Set(uint code, char c)
    {
        if (c is not '\0' and < '\uFFFD' && !char.IsSurrogate(c))
            Page(code)[code & 0xFF] = c;
    }

    private char[] Page(uint code)
    {
        IsEmpty = false;
        return code <= 0xFF ? first : (pages ??= new char[256][])[code >> 8] ??= new char[256];
    }

    private void AddLong(uint low, uint high, ReadOnlySpan<char> text)
    {
        if (!IsText(text))
            return;
        IsEmpty = false;
        (ranges ??= []).Add(new(low, high, text.ToString()));
    }

    private string? LookupLong(uint code)
    {
        var (from, to) = (0, (ranges?.Count ?? 0) - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var range = ranges![middle];
            if (code < range.Low)
                to = middle - 1;
            else if (code > range.High)
                from = middle + 1;
            else
                return Advanced(range.Text, code - range.Low) is { } text && IsText(text) ? HanFolding.Fold(text) : null;
        }

        return null;
    }

    private static string? Advanced(ReadOnlySpan<char> text, uint by)
    {
        if (text.Length >= 2 && char.IsSurrogatePair(text[^2], text[^1]))
        {
            var point = char.ConvertToUtf32(text[^2], text[^1]) + (long)by;
            return point <= 0x10FFFF ? string.Concat(text[..^2], char.ConvertFromUtf32((int)point)) : null;
        }

        return text.Length > 0 && text[^1] + (long)by <= 0xFFFC ? string.Concat(text[..^1], [(char)(text[^1] + by)]) : null;
    }

    private static bool IsText(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
                i++;
            else if (char.IsSurrogate(text[i]) || text[i] is '\0' or >= '\uFFFD')
                return false;
        }

        return text.Length > 0;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct LongRange(uint Low, uint High, string Text);
}
