namespace PerfEval.Ingest.Reading.PlainText.Tabs;

/// <summary>
/// Cells that follow each other without a blank line: a row, or a piece of one. <see cref="Tail"/> is text in front of
/// the first tab: it goes on with the last cell of the group before, if that turns out to be the same row.
/// </summary>
internal sealed record TabLedGroup(int Start, int End, int BlankLinesBefore, int Line, IReadOnlyList<RawText> Tail, IReadOnlyList<RawCell> Cells)
{
    private const int LongestTail = 40;

    /// <summary>The group at or behind <paramref name="from"/>, or null where something else stands there.</summary>
    public static TabLedGroup? Next(List<SourceLine> lines, int from, bool afterGroup)
    {
        var start = from;
        while (start < lines.Count && LineKinds.Of(lines[start]) == LineKind.Blank)
            start++;
        var end = start;
        var led = 0;
        for (; end < lines.Count && LineKinds.Of(lines[end]) is var kind and not (LineKind.Blank or LineKind.Pipes); end++)
        {
            if (led == 0 && lines[end].Text[0] != '\t' && (!afterGroup || kind != LineKind.Plain || end - start > LongestTail))
                return null;
            led += lines[end].Text[0] == '\t' ? 1 : 0;
        }

        return led == 0 ? null : Of(lines, start, end, start - from);
    }

    private static TabLedGroup Of(List<SourceLine> lines, int start, int end, int blankLinesBefore)
    {
        var cells = new List<RawCell>();
        var tail = new List<RawText>();
        var current = tail;
        for (var i = start; i < end; i++)
        {
            var text = lines[i].Text;
            var begins = text[0] == '\t';
            if (begins)
                cells.Add(new RawCell(current = []));
            if (text.Length > (begins ? 1 : 0))
                current.Add(new(begins ? text[1..] : text, lines[i].Number));
        }

        return new(start, end, blankLinesBefore, lines[start].Number, tail, cells);
    }
}
