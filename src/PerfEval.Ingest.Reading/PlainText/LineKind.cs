namespace PerfEval.Ingest.Reading.PlainText;

internal enum LineKind
{
    Blank,
    Plain,

    /// <summary>One tab, at the start of the line.</summary>
    TabLed,

    /// <summary>Tabs elsewhere, or several.</summary>
    Tabs,

    /// <summary>Cell separators of the <c>|</c> kind.</summary>
    Pipes,
}

internal static class LineKinds
{
    /// <summary>The signs that part cells: for <see cref="string.Split(char[])"/>.</summary>
    public static readonly char[] Pipes = ['|', '｜', '│', '┃'];

    public static bool IsPipe(char c) => c is '|' or '｜' or '│' or '┃';

    public static int CountPipes(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            count += IsPipe(c) ? 1 : 0;
        return count;
    }

    public static LineKind Of(SourceLine line)
    {
        var text = line.Text.AsSpan();
        var tabs = text.Count('\t');
        var pipes = CountPipes(text);
        if (line.IsBlank)
            return tabs == 1 && text[0] == '\t' ? LineKind.TabLed : tabs > 1 ? LineKind.Tabs : LineKind.Blank;
        if (pipes >= 2 || (pipes == 1 && tabs == 0))
            return text[0] == '\t' ? TabKind(text, tabs) : LineKind.Pipes;
        return tabs == 0 ? IsRule(text) ? LineKind.Pipes : LineKind.Plain : TabKind(text, tabs);
    }

    /// <summary>A drawn line between rows (---|---, +----+, ├──┼──┤): it says where rows end and holds no text.</summary>
    public static bool IsRule(ReadOnlySpan<char> text)
    {
        var strokes = 0;
        var joints = 0;
        foreach (var c in text)
        {
            if (c is '-' or '=' or '─' or '━' or '═')
                strokes++;
            else if (IsPipe(c) || c is '+' or (>= '┌' and <= '╬'))
                joints++;
            else if (c is not (' ' or ':'))
                return false;
        }

        return strokes >= 3 && joints > 0;
    }

    private static LineKind TabKind(ReadOnlySpan<char> text, int tabs) => tabs == 1 && text[0] == '\t' ? LineKind.TabLed : LineKind.Tabs;
}
