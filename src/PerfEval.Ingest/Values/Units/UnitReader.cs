namespace PerfEval.Ingest.Values.Units;

/// <summary>
/// Reads the unit that a figure carries: 万人, 元/人·月, 批次/千人, /年, ㎡, (万人). Multipliers in front are multiplied
/// out and do not belong to the name.
/// </summary>
internal sealed class UnitReader(UnitTable units)
{
    private const int MostAtoms = 5;
    private const int LongestUnknown = 8;

    /// <summary>(平方公里/年) and the like: what is longer explains more than a unit.</summary>
    private const int LongestBrackets = 12;

    /// <summary>(人·月) behind a stroke.</summary>
    private const int LongestProduct = 10;

    /// <summary>The length of the unit that begins at <paramref name="at"/> in a folded text, or 0.</summary>
    public int At(string text, int at, out PrintedUnit unit)
    {
        if (at < text.Length && text[at] == '(')
        {
            var inBrackets = InBrackets(text, at, out unit);
            if (inBrackets == 0)
                unit = new(1m, null);
            return inBrackets;
        }

        var end = at;
        var scale = 1m;
        while (units.Magnitudes.At(text, end, out var magnitude) is var length and > 0 && Atom(text, end) < length + 1 && scale <= 1e12m)
        {
            scale *= magnitude;
            end += length;
        }

        var start = end;
        end = Compound(text, start);
        unit = new(scale, end > start ? units.Canonical(text[start..end]) : null);
        if (end > start && end < text.Length && text[end] == '(' && InBrackets(text, end, out var again) is var more and > 0
            && again.Scale == 1m && again.Name is not null && units.Leader(again.Name) == units.Leader(unit.Name!))
            end += more;
        return end - at;
    }

    /// <summary>A whole text as a unit: the unit column, or the brackets of a name. Null for what is no unit.</summary>
    public PrintedUnit? Whole(string text, bool acceptUnknown)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        var name = colon >= 0 && text.StartsWith("单位", StringComparison.Ordinal) ? text[(colon + 1)..] : text;
        if (name.Length == 0)
            return null;
        if (At(name, 0, out var unit) == name.Length)
            return unit;
        var isName = name.Length <= LongestUnknown && !name.Any(char.IsAsciiDigit) && char.IsLetter(name[0]);
        return acceptUnknown && isName ? Scaled(name) : null;
    }

    private PrintedUnit Scaled(string name) => units.Magnitudes.At(name, 0, out var scale) is var length and > 0 && length < name.Length
        ? new(scale, name[length..])
        : new(1m, name);

    private int InBrackets(string text, int at, out PrintedUnit unit)
    {
        var close = TextScan.ClosingBracket(text, at, LongestBrackets);
        unit = default;
        if (close < 0)
            return 0;
        var inner = text[(at + 1)..close];
        return inner.Length > 0 && inner[0] != '(' && At(inner, 0, out unit) == inner.Length ? close + 1 - at : 0;
    }

    private int Compound(string text, int start, bool inRate = false)
    {
        var end = start;
        if (text.Length > start && text[start] is '/' or '每' && Denominator(text, start + 1) is var bare and > 0)
            end = start + 1 + bare;
        else
            end += Atom(text, start);
        if (end == start)
            return start;
        for (var atoms = 1; atoms < MostAtoms && end < text.Length; atoms++)
        {
            var isRate = inRate || text.AsSpan(start, end - start).IndexOfAny('/', '每') >= 0;
            var next = text[end] switch
            {
                '/' when char.IsAsciiDigit(TextScan.CharAt(text, end + 1)) && !CanCountByMany(text, start, end) => 0,
                '/' => Denominator(text, end + 1),
                '·' or '每' => Denominator(text, end + 1),
                '.' or '-' or '*' or '×' or 'x' or 'X' when isRate => Denominator(text, end + 1),
                '、' when isRate => LastDenominator(text, end + 1),
                _ => 0,
            };
            if (next == 0)
                break;
            end += 1 + next;
        }

        return end;
    }

    /// <summary>3例/10万人 and 25元/100公里 are rates; 500亩/1000亩 and 2期/100人 are two figures.</summary>
    private bool CanCountByMany(string text, int start, int slash)
    {
        var counted = units.Leader(text[start..slash]);
        var end = slash + 1;
        while (char.IsAsciiDigit(TextScan.CharAt(text, end)))
            end++;
        var hasMagnitude = false;
        while (units.Magnitudes.At(text, end, out _) is var length and > 0)
        {
            end += length;
            hasMagnitude = true;
        }

        var by = Math.Max(units.Denominators.At(text, end, out _), Atom(text, end));
        return by > 0 ? units.Leader(text.Substring(end, by)) != counted && (hasMagnitude || units.IsMeasured(counted)) : hasMagnitude;
    }

    /// <summary>人 in 元/人, 千人 in 批次/千人, 10万人 in 例/10万人, (人·月) in 元/(人·月).</summary>
    private int Denominator(string text, int at)
    {
        if (at < text.Length && text[at] == '(')
        {
            var close = TextScan.ClosingBracket(text, at, LongestProduct);
            return close > at + 1 && Compound(text, at + 1, inRate: true) == close ? close + 1 - at : 0;
        }

        var end = at;
        while (end < text.Length && char.IsAsciiDigit(text[end]) && end - at < 6)
            end++;
        var hasDigits = end > at;

        // 10次/12次 is no rate: what a rate counts by is one, ten, a hundred.
        if (hasDigits && (text[at] != '1' || text.AsSpan(at + 1, end - at - 1).ContainsAnyExcept('0')))
            return 0;
        var hasMagnitude = false;
        while (units.Magnitudes.At(text, end, out _) is var length and > 0)
        {
            end += length;
            hasMagnitude = true;
        }

        var atom = Math.Max(units.Denominators.At(text, end, out _), Atom(text, end));
        if (atom > 0 && !IsLatinCut(text, end + atom) && !(hasDigits && !hasMagnitude && !char.IsLetter(text[end])))
            return end + atom - at;
        return hasDigits && hasMagnitude ? end - at : 0;
    }

    private int LastDenominator(string text, int at)
    {
        var length = Denominator(text, at);
        return length > 0 && (at + length == text.Length || !char.IsLetterOrDigit(text[at + length])) ? length : 0;
    }

    private int Atom(string text, int at)
    {
        var length = units.Measures.At(text, at, out _);
        if (length == 0 || IsLatinCut(text, at + length))
            return 0;
        var isPartOfAnother = Enumerable.Range(1, length).Any(i => units.NotBefore.At(text, at + length - i, out _) > i);
        return isPartOfAnother ? 0 : length;
    }

    private static bool IsLatinCut(string text, int end) =>
        end < text.Length && char.IsAsciiLetter(text[end - 1]) && char.IsAsciiLetterOrDigit(text[end]);
}
