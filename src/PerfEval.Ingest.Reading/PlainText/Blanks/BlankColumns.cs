namespace PerfEval.Ingest.Reading.PlainText.Blanks;

/// <summary>
/// Lines of cells to a table. Where two blanks and more part the cells, columns are the strips of the page that the
/// gaps leave, and a cell over several strips spans them; where single blanks do, each word is a cell.
/// </summary>
internal static class BlankColumns
{
    public static RawTable ToTable(IReadOnlyList<BlankLine> lines)
    {
        var several = lines.Count(l => l.Words.Count > 1);
        var aligned = lines.Count(l => l.Columns.Count > 1);
        if (aligned * 2 < several || aligned == 0)
            return new RawTable(TableStyle.BlankSeparated, [.. lines.Select(l => ToRow(l, WordsOf(l)))]);

        var strips = Strips(lines);
        return new RawTable(TableStyle.Aligned, [.. lines.Select(l => ToRow(l, InStrips(l, strips)))]);
    }

    private static RawRow ToRow(BlankLine line, IEnumerable<RawCell> cells) => new(line.Line.Number, [.. cells]);

    private static IEnumerable<RawCell> WordsOf(BlankLine line) => line.Words.Count > 0
        ? line.Words.Select(w => new RawCell([new(w.Text, line.Line.Number)]))
        : [new RawCell([new(line.Line.Text, line.Line.Number)])];

    private static IEnumerable<RawCell> InStrips(BlankLine line, List<(int Left, int Right)> strips)
    {
        if (line.Columns.Count == 0)
        {
            yield return new RawCell([new(line.Line.Text, line.Line.Number)]);
            yield break;
        }

        var next = 0;
        foreach (var token in line.Columns)
        {
            var first = strips.FindIndex(s => s.Right > token.Left);
            var last = strips.FindLastIndex(s => s.Left < token.Right);
            var column = Math.Max(next, first < 0 ? strips.Count - 1 : first);
            var span = Math.Max(1, last - column + 1);
            next = column + span;
            yield return new RawCell([new(token.Text, line.Line.Number)], column, span);
        }
    }

    /// <summary>Strips of display columns in which the rows of many cells have text, parted where hardly one of them has.</summary>
    private static List<(int Left, int Right)> Strips(IReadOnlyList<BlankLine> lines)
    {
        var most = lines.Max(l => l.Columns.Count);
        var typical = lines.Where(l => l.Columns.Count * 4 >= most * 3).ToList();
        var covered = new int[typical.Max(l => l.Columns[^1].Right) + 1];
        foreach (var token in typical.SelectMany(l => l.Columns))
        {
            for (var column = token.Left; column < token.Right; column++)
                covered[column]++;
        }

        var strips = new List<(int, int)>();
        var left = -1;
        for (var column = 0; column < covered.Length; column++)
        {
            var isText = covered[column] * 10 > typical.Count;
            if (isText && left < 0)
                left = column;
            if (isText || left < 0)
                continue;
            strips.Add((left, column));
            left = -1;
        }

        if (strips.Count == 0)
            strips.Add((0, covered.Length));
        return strips;
    }
}
