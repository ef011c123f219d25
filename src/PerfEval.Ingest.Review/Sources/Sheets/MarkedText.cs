namespace PerfEval.Ingest.Review.Sources.Sheets;

/// <summary>Writes a text with the operands in it: each in an element of its class, its sign before it. Spans may overlap.</summary>
internal static class MarkedText
{
    /// <summary>A longer text is shown around its first operand only.</summary>
    private const int Longest = 20_000;

    public static void Write(MarkupWriter to, string text, IReadOnlyList<MarkedSpan> spans)
    {
        foreach (var span in spans)
        {
            if (span.IsWhole)
                Sign(to, span.Mark);
        }

        var (from, until) = Shown(text, spans);
        if (from > 0)
            Left(to, from);
        var at = from;
        while (at < until)
        {
            var next = Next(at, until, spans);
            Write(to, text, at, next, [.. spans.Where(s => s.Start <= at && s.End > at)]);
            at = next;
        }

        if (until < text.Length)
            Left(to, text.Length - until);
    }

    public static void Sign(MarkupWriter to, OperandMark mark) => to.Start("span", $"op-sign {mark.ColourClass}").With("id", mark.Anchor).With("title", Title(mark)).Text(FormattableString.Invariant($"{mark.Operand.Number}")).End();

    public static string Title(OperandMark mark) => mark.Operand.Role is { } role ? $"{mark.Sign} {role}：{mark.Operand.Text}" : $"{mark.Sign} {mark.Operand.Text}";

    private static void Write(MarkupWriter to, string text, int start, int end, List<MarkedSpan> inside)
    {
        if (inside.Count == 0)
        {
            to.Text(text, start, end);
            return;
        }

        to.Start("mark", $"op {inside[^1].Mark.ColourClass}").With("title", string.Join('\n', inside.Select(s => Title(s.Mark))));
        foreach (var span in inside)
        {
            if (span.Start == start)
                Sign(to, span.Mark);
        }

        to.Text(text, start, end).End();
    }

    /// <summary>The next place at which a span begins or ends.</summary>
    private static int Next(int at, int until, IReadOnlyList<MarkedSpan> spans)
    {
        var next = until;
        foreach (var span in spans)
        {
            if (span.Start > at && span.Start < next)
                next = span.Start.Value;
            if (span.End > at && span.End < next)
                next = span.End.Value;
        }

        return next;
    }

    private static (int From, int Until) Shown(string text, IReadOnlyList<MarkedSpan> spans)
    {
        if (text.Length <= Longest)
            return (0, text.Length);
        var first = spans.Where(s => !s.IsWhole).Select(s => s.Start!.Value).DefaultIfEmpty(0).Min();
        var from = Math.Clamp(first - (Longest / 2), 0, text.Length - Longest);
        return (from, from + Longest);
    }

    private static void Left(MarkupWriter to, int characters) => to.Start("span", "src-left-out").Text(FormattableString.Invariant($"（此处略去 {characters} 字）")).End();
}
