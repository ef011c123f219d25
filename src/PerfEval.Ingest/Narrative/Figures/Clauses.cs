namespace PerfEval.Ingest.Narrative.Figures;

/// <summary>Sentences and clauses of a folded text, told by punctuation; offsets are those of the text.</summary>
internal static class Clauses
{
    private const string SentenceEnds = "。!?\n";
    private const string Boundaries = "。!?\n，;:";

    /// <summary>Stretches between full stops, without blanks at their beginning.</summary>
    public static IReadOnlyList<(int Start, int End)> Sentences(string text, int from = 0) => Split(text, from, text.Length, SentenceEnds);

    /// <summary>Stretches between any punctuation but 、, without it.</summary>
    public static IReadOnlyList<(int Start, int End)> In(string text, int from, int to) => Split(text, from, to, Boundaries + ",");

    /// <summary>The items of a list that is written on: 一是…；二是….</summary>
    public static IReadOnlyList<(int Start, int End)> Items(string text, int from, int to) => Split(text, from, to, ";");

    /// <summary>
    /// Where the clause begins in which a figure at <paramref name="index"/> stands. A bracket without figures is part of it:
    /// 县（市、区）配套300万元, 全年预算数（A）300万元.
    /// </summary>
    public static int StartOf(string text, int index, int floor)
    {
        for (var i = index - 1; i >= floor; i--)
        {
            if (text[i] == ')')
            {
                var open = text.LastIndexOf('(', i, i - floor + 1);
                if (open < 0 || text.AsSpan(open, i - open).ContainsAnyInRange('0', '9'))
                    return i + 1;
                i = open;
            }
            else if (text[i] == '(' || IsBoundary(text, i))
            {
                return i + 1;
            }
        }

        return floor;
    }

    public static bool IsBoundary(string text, int index) =>
        Boundaries.Contains(text[index], StringComparison.Ordinal)
        || (text[index] == ',' && !(index > 0 && char.IsAsciiDigit(text[index - 1]) && index + 3 < text.Length && text.AsSpan(index + 1, 3).IndexOfAnyExceptInRange('0', '9') < 0));

    private static List<(int Start, int End)> Split(string text, int from, int to, string marks)
    {
        var pieces = new List<(int Start, int End)>();
        var start = from;
        for (var i = from; i <= to; i++)
        {
            if (i < to && !(marks.Contains(text[i], StringComparison.Ordinal) && (text[i] != ',' || IsBoundary(text, i))))
                continue;
            while (start < i && char.IsWhiteSpace(text[start]))
                start++;
            if (start < i)
                pieces.Add((start, i));
            start = i + 1;
        }

        return pieces;
    }
}
