namespace PerfEval.Ingest.Forms.Labels;

/// <summary>
/// Characters of which every text that a pattern matches holds at least one: 表 of /(绩效|目标)[^。]{0,16}自评(情况)?表/. A text
/// without any of them need not be tried, and nearly none has one.
/// </summary>
internal sealed class NeededCharacters
{
    private const int Deepest = 30;
    private readonly string pattern;
    private int at;
    private int depth;

    /// <summary>It holds what is not understood here: options, conditions, braces that are no quantifier.</summary>
    private bool isUnclear;

    private NeededCharacters(string pattern) => this.pattern = pattern;

    /// <returns>Null where nothing is known: classes, options and whatever else is no plain character.</returns>
    public static string? Of(string pattern)
    {
        var reader = new NeededCharacters(pattern);
        var needed = reader.Alternatives();
        return reader.at == pattern.Length && !reader.isUnclear ? needed : null;
    }

    private string? Alternatives()
    {
        var needed = Sequence();
        while (at < pattern.Length && pattern[at] == '|')
        {
            at++;
            var other = Sequence();
            needed = needed is null || other is null ? null : needed + other;
        }

        return needed;
    }

    /// <summary>The fewest characters that any part of the sequence needs.</summary>
    private string? Sequence()
    {
        string? needed = null;
        while (at < pattern.Length && pattern[at] is not ('|' or ')'))
        {
            var part = Part();
            var isOptional = at < pattern.Length && (pattern[at] is '?' or '*' || string.CompareOrdinal(pattern, at, "{0", 0, 2) == 0);
            Quantifiers();
            if (!isOptional && part is not null && (needed is null || part.Length <= needed.Length))
                needed = part;
        }

        return needed;
    }

    private string? Part()
    {
        var c = pattern[at++];
        switch (c)
        {
            case '(':
                return Group();
            case '[':
                Class();
                return null;
            case '\\':
                return Escape();
            case '.' or '^' or '$':
                return null;
            default:
                return c.ToString();
        }
    }

    private string? Group()
    {
        var isLookAround = string.CompareOrdinal(pattern, at, "?=", 0, 2) == 0 || string.CompareOrdinal(pattern, at, "?!", 0, 2) == 0
            || string.CompareOrdinal(pattern, at, "?<=", 0, 3) == 0 || string.CompareOrdinal(pattern, at, "?<!", 0, 3) == 0;
        if (at < pattern.Length && pattern[at] == '?')
        {
            isUnclear |= at + 1 >= pattern.Length || pattern[at + 1] is not (':' or '=' or '!' or '<' or '>');
            while (at < pattern.Length && pattern[at] is not (':' or '>' or '=' or '!'))
                at++;
            at++;
        }

        isUnclear |= depth > Deepest;
        if (isUnclear)
        {
            at = pattern.Length;
            return null;
        }

        depth++;
        var needed = Alternatives();
        depth--;
        at++;
        return isLookAround ? null : needed;
    }

    private void Class()
    {
        at += at < pattern.Length && pattern[at] == '^' ? 1 : 0;
        at += at < pattern.Length && pattern[at] == ']' ? 1 : 0;
        while (at < pattern.Length && pattern[at] != ']')
            at += pattern[at] == '\\' ? 2 : 1;
        at++;
    }

    /// <summary>\( is the sign itself; \d, \p{…} and \1 are not.</summary>
    private string? Escape()
    {
        if (at >= pattern.Length)
            return null;
        var c = pattern[at++];
        if (c is 'p' or 'P' or 'k')
            at = Math.Max(at, pattern.IndexOfAny(['}', '>'], at) + 1);
        return char.IsAsciiLetterOrDigit(c) ? null : c.ToString();
    }

    private void Quantifiers()
    {
        while (at < pattern.Length && pattern[at] is ('?' or '*' or '+' or '{'))
        {
            var close = pattern[at] == '{' ? pattern.IndexOf('}', at) : at;
            isUnclear |= close < 0 || (close > at && pattern.AsSpan(at + 1, close - at - 1).ContainsAnyExcept("0123456789,"));
            at = isUnclear ? pattern.Length : close + 1;
        }
    }
}
