using PerfEval.Ingest.Values.Figures;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Values.Phrases;

/// <summary>Cutting folded texts: the phrase without its wrapping, what stands outside brackets, clauses.</summary>
internal static class PhraseShape
{
    private const string Wrapping = "。;,、:!\"“”‘’ '";

    /// <summary>The phrase without enumeration (1. ① (一) 指标1:), quotes, closing punctuation and brackets around it.</summary>
    public static FoldedText Core(FoldedText folded)
    {
        for (var i = 0; i < 4; i++)
        {
            var text = folded.Text;
            var (start, end) = (0, text.Length);
            while (start < end && Wrapping.Contains(text[start], StringComparison.Ordinal))
                start++;
            while (end > start && (Wrapping.Contains(text[end - 1], StringComparison.Ordinal) || text[end - 1] == '.'))
                end--;
            if (IsWrapped(text, start, end, '(', ')') || IsWrapped(text, start, end, '[', ']'))
                (start, end) = (start + 1, end - 1);
            start += Enumeration(text, start, end);
            if (start == 0 && end == text.Length)
                return folded;
            folded = folded.Cut(start, end);
        }

        return folded;
    }

    /// <summary>The text between two positions without what stands in brackets.</summary>
    public static string Outer(string text, int start, int end)
    {
        if (text.AsSpan(start, end - start).IndexOf('(') < 0)
            return text[start..end];
        var outer = new System.Text.StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (text[i] == '(' && Close(text, i) is var close && close >= 0 && close < end)
                i = close;
            else
                outer.Append(text[i]);
        }

        return outer.ToString();
    }

    /// <summary>Which positions stand inside brackets that close.</summary>
    public static bool[] Bracketed(string text)
    {
        var bracketed = new bool[text.Length];
        if (!text.Contains('(', StringComparison.Ordinal))
            return bracketed;
        var closes = new int[text.Length];
        var open = new Stack<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '(')
                open.Push(i);
            else if (text[i] == ')' && open.TryPop(out var opened))
                closes[opened] = i;
        }

        var reach = 0;
        for (var i = 0; i < text.Length; i++)
        {
            bracketed[i] = i < reach;
            reach = Math.Max(reach, closes[i]);
        }

        return bracketed;
    }

    /// <summary>The clauses between separators that stand neither in brackets nor in a figure.</summary>
    public static IReadOnlyList<FoldedText> Clauses(FoldedText folded, string separators, IReadOnlyList<FigureSpan> figures)
    {
        var text = folded.Text;
        var clauses = new List<FoldedText>();
        var bracketed = Bracketed(text);
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!separators.Contains(text[i], StringComparison.Ordinal) || figures.Any(f => f.Start < i && i < f.End) || bracketed[i])
                continue;
            Add(start, i);
            start = i + 1;
        }

        Add(start, text.Length);
        return clauses;

        void Add(int from, int to)
        {
            if (Core(folded.Cut(from, to)) is { Text.Length: > 0 } clause)
                clauses.Add(clause);
        }
    }

    private static bool IsWrapped(string text, int start, int end, char open, char close) =>
        end - start > 1 && text[start] == open && text[end - 1] == close && text.IndexOf(close, start) == end - 1;

    private static int Close(string text, int open)
    {
        var depth = 0;
        for (var i = open; i < text.Length; i++)
        {
            if (text[i] == '(')
                depth++;
            else if (text[i] == ')' && --depth == 0)
                return i;
        }

        return -1;
    }

    private static int Enumeration(string text, int start, int end)
    {
        if (start >= end)
            return 0;
        var at = start + (text[start] == '(' ? 1 : 0);
        var isLabel = string.CompareOrdinal(text, at, "指标", 0, 2) == 0 || string.CompareOrdinal(text, at, "目标", 0, 2) == 0;
        if (isLabel)
            at += 2;
        if (!isLabel && at + 2 < end && text[at + 1] == '是' && ChineseNumerals.IsNumeral(text[at]) && at == start)
            return 2;
        var number = at;
        while (at < end && at - number < 3 && (char.IsAsciiDigit(text[at]) || (!isLabel && ChineseNumerals.IsNumeral(text[at]))))
            at++;
        var hasNumber = at > number;
        if (text[start] == '①')
            return end - start > 1 ? 1 : 0;
        if (at >= end - 1)
            return 0;
        var isEnumeration = text[at] switch
        {
            ':' => isLabel,
            ')' => hasNumber && (text[start] == '(' || at - number <= 2),
            '.' or '、' => hasNumber && !isLabel && at - number <= 2 && !char.IsAsciiDigit(text[at + 1]) && !ChineseNumerals.IsNumeral(text[at + 1]),
            _ => false,
        };
        return isEnumeration ? at + 1 - start : 0;
    }
}
