namespace PerfEval.Ingest.Reading.PlainText.Pipes;

/// <summary>Whether rows begin and end with a <c>|</c> that is a border and ends no cell of its own.</summary>
internal readonly record struct PipeBorders(bool Leading, bool Trailing)
{
    /// <summary>What most whole rows do.</summary>
    public static PipeBorders Of(List<SourceLine> lines, List<(int From, int To)> spans, int? width)
    {
        var leading = 0;
        var trailing = 0;
        var rows = 0;
        foreach (var (from, to) in spans)
        {
            var first = lines[from].Text.AsSpan().Trim();
            var last = lines[to - 1].Text.AsSpan().Trim();
            var pipes = 0;
            for (var i = from; i < to; i++)
                pipes += LineKinds.CountPipes(lines[i].Text);
            if (pipes == 0 || (width is { } whole && pipes != whole) || first.TrimStart("|｜│┃ ").IsEmpty)
                continue;
            rows++;
            leading += LineKinds.IsPipe(first[0]) ? 1 : 0;
            trailing += LineKinds.IsPipe(last[^1]) ? 1 : 0;
        }

        return new(leading * 2 > rows, trailing * 2 > rows);
    }
}

/// <summary>Cuts the lines of one row at its <c>|</c>. Blanks around a cell's text are the converter's and are left out.</summary>
internal static class PipeCells
{
    public static RawRow Split(List<SourceLine> lines, int from, int to, PipeBorders borders)
    {
        var cells = new List<RawCell>();
        var texts = new List<RawText>();
        for (var i = from; i < to; i++)
        {
            var text = lines[i].Text;
            var begin = 0;
            for (var at = 0; at <= text.Length; at++)
            {
                var isPipe = at < text.Length && LineKinds.IsPipe(text[at]);
                if (at < text.Length && !isPipe)
                    continue;
                AddTrimmed(texts, text, begin, at, lines[i].Number);
                begin = at + 1;
                if (!isPipe)
                    continue;
                cells.Add(new RawCell([.. texts]));
                texts.Clear();
            }
        }

        if (texts.Count > 0 || !borders.Trailing)
            cells.Add(new RawCell([.. texts]));
        if (borders.Leading && cells.Count > 1 && cells[0].IsBlank && LineKinds.IsPipe(lines[from].Text.AsSpan().TrimStart()[0]))
            cells.RemoveAt(0);
        return new RawRow(lines[from].Number, cells);
    }

    private static void AddTrimmed(List<RawText> texts, string line, int begin, int end, int number)
    {
        while (begin < end && char.IsWhiteSpace(line[begin]))
            begin++;
        while (end > begin && char.IsWhiteSpace(line[end - 1]))
            end--;
        if (end > begin)
            texts.Add(new(line[begin..end], number));
    }
}
