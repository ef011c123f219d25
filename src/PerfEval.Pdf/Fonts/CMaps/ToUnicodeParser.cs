using PerfEval.Pdf.Fonts.Unicode;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Fonts.CMaps;

/// <summary>Fills a <see cref="ToUnicodeMap"/>. Tolerant as <see cref="EmbeddedCMap"/>: sections end where their entries do.</summary>
internal ref struct ToUnicodeParser(ReadOnlySpan<byte> data, Span<char> buffer, ToUnicodeMap map, PdfBudget budget)
{
    /// <summary>UTF-16 units of one text, the size of the buffer that it takes; ISO 32000 allows 256. What is longer is cut.</summary>
    public const int MaxText = 256;

    private readonly Span<char> buffer = buffer;
    private readonly ToUnicodeMap map = map;
    private readonly PdfBudget budget = budget;
    private CMapScanner scanner = new(data);
    private long entries;
    private bool numbersAreCids;

    public void Parse()
    {
        while (scanner.Next() is var token and not CMapToken.End)
        {
            for (var goOn = token == CMapToken.Word; goOn;)
            {
                goOn = scanner.Token switch
                {
                    var w when w.SequenceEqual("beginbfchar"u8) => ReadCharacters(),
                    var w when w.SequenceEqual("beginbfrange"u8) => ReadRanges(),
                    var w when w.SequenceEqual("begincidchar"u8) => ReadCidSection(isRange: false),
                    var w when w.SequenceEqual("begincidrange"u8) => ReadCidSection(isRange: true),
                    _ => false,
                };
            }
        }
    }

    /// <summary>
    /// Some producers write the sections of the other kind of CMap, and mean UTF-16 where they write strings. Numbers are CIDs: a CMap to CIDs
    /// in the wrong place, which says nothing of Unicode.
    /// </summary>
    private bool ReadCidSection(bool isRange)
    {
        numbersAreCids = true;
        var goOn = isRange ? ReadRanges() : ReadCharacters();
        numbersAreCids = false;
        return goOn;
    }

    /// <summary>True where the section ended in a word, which may begin the next.</summary>
    private bool ReadCharacters()
    {
        while (scanner.Next() is var token)
        {
            if (token != CMapToken.Hex)
                return token == CMapToken.Word;
            var known = scanner.TryCode(out var code, out _);
            var next = scanner.Next();
            if (!TryText(next, out var text))
                return next == CMapToken.Word;
            Count(1, text);
            if (known)
                map.Add(code, text);
        }

        return false;
    }

    private bool ReadRanges()
    {
        while (scanner.Next() is var token)
        {
            if (token != CMapToken.Hex)
                return token == CMapToken.Word;
            var known = scanner.TryCode(out var low, out _);
            if (scanner.Next() is var second and not CMapToken.Hex)
                return second == CMapToken.Word;
            known &= scanner.TryCode(out var high, out _);
            high = Math.Max(low, high);
            var third = scanner.Next();
            if (third == CMapToken.ArrayStart)
            {
                if (!ReadArray(low, high, known))
                    return true;
                continue;
            }

            if (!TryText(third, out var text))
                return third == CMapToken.Word;
            Count(high <= 0xFFFF ? 1L + high - low : 1, text);
            if (known)
                map.AddRange(low, high, text);
        }

        return false;
    }

    /// <summary>False where a word ended it instead of its bracket.</summary>
    private bool ReadArray(uint low, uint high, bool known)
    {
        for (var code = (ulong)low; ; code++)
        {
            var token = scanner.Next();
            if (!TryText(token, out var text))
                return token != CMapToken.Word;
            Count(1, text);
            if (known && code <= high)
                map.Add((uint)code, text);
        }
    }

    /// <summary>The token just read as text: a string of UTF-16, the name of a glyph, or the number of a character.</summary>
    private readonly bool TryText(CMapToken token, out ReadOnlySpan<char> text)
    {
        text = [];
        switch (token)
        {
            case CMapToken.Hex:
                text = buffer[..Utf16(scanner.Token)];
                return true;
            case CMapToken.Name:
                text = scanner.Token.Length <= 64 ? AdobeGlyphList.Lookup(System.Text.Encoding.Latin1.GetString(scanner.Token)) : [];
                return true;
            case CMapToken.Number:
                text = numbersAreCids ? [] : CharacterStrings.Of(scanner.Integer());
                return true;
            default:
                return false;
        }
    }

    /// <summary>
    /// Big-endian UTF-16 as the specification has it, and what is met instead: fewer than four digits are one number,
    /// five or six a code point, and eight that start like UTF-32 are UTF-32. A byte order mark and NULs before the text go.
    /// </summary>
    private readonly int Utf16(ReadOnlySpan<byte> digits)
    {
        var (count, units) = (0, 0);
        var value = 0u;
        var all = 0u;
        foreach (var b in digits)
        {
            var digit = Characters.Hex(b);
            if (digit < 0)
                continue;
            value = (value << 4) | (uint)digit;
            if (count < 8)
                all = (all << 4) | (uint)digit;
            if ((++count & 3) != 0)
                continue;
            if (units < buffer.Length)
                buffer[units++] = (char)value;
            value = 0;
        }

        if (count is > 0 and < 4)
        {
            buffer[0] = (char)value;
            return 1;
        }

        if ((count is 5 or 6 && all <= 0x10FFFF) || (count == 8 && all is >= 0x10000 and <= 0x10FFFF))
            return CodePoint((int)all);

        var start = 0;
        while (start < units - 1 && buffer[start] is '\0' or '\uFEFF')
            start++;
        if (start > 0)
            buffer[start..units].CopyTo(buffer);
        return units - start;
    }

    private readonly int CodePoint(int value)
    {
        if (value <= 0xFFFF)
        {
            buffer[0] = (char)value;
            return 1;
        }

        buffer[0] = (char)(0xD800 + ((value - 0x10000) >> 10));
        buffer[1] = (char)(0xDC00 + (value & 0x3FF));
        return 2;
    }

    private void Count(long added, ReadOnlySpan<char> text)
    {
        budget.Step();
        entries += added;
        if (entries > budget.Limits.MaxCMapEntries)
            throw PdfBudget.Exceeded(nameof(PdfLimits.MaxCMapEntries), budget.Limits.MaxCMapEntries);
        budget.AddFontEntries(added * (1 + (text.Length / PdfBudget.LettersOfEntry)));
    }
}
