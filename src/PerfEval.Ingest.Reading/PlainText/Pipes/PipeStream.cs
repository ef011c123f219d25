namespace PerfEval.Ingest.Reading.PlainText.Pipes;

/// <summary>
/// A table whose converter wrote a line break for each empty cell and none between rows: the cells are a stream, and
/// a line that begins with <c>|</c> begins with an empty cell. Rows are cut before the labels that begin rows, behind
/// a header, and behind the last figure of an indicator.
/// </summary>
internal static class PipeStream
{
    private const int ShortestIndicatorRow = 5;

    /// <summary>Lines of a single <c>|</c>, and hardly a line that begins otherwise.</summary>
    public static bool IsLikely(List<SourceLine> lines, int start, int end)
    {
        var alone = 0;
        var led = 0;
        var all = 0;
        for (var i = start; i < end; i++)
        {
            var text = lines[i].Text.AsSpan().Trim();
            if (text.IsEmpty)
                continue;
            all++;
            led += LineKinds.IsPipe(text[0]) ? 1 : 0;
            alone += text.Length == 1 && LineKinds.IsPipe(text[0]) ? 1 : 0;
        }

        return alone >= 2 && led * 5 >= all * 4;
    }

    public static List<RawRow> Rows(List<SourceLine> lines, int start, int end, FormSigns signs)
    {
        var rows = new List<RawRow>();
        var row = new List<RawCell>();
        var line = lines[start].Number;
        for (var i = start; i < end; i++)
        {
            if (lines[i].IsBlank || LineKinds.IsRule(lines[i].Text))
                continue;
            var cells = PipeCells.Split(lines, i, i + 1, new PipeBorders(Leading: false, Trailing: true)).Cells;
            for (var c = 0; c < cells.Count; c++)
            {
                var endsIndicator = c == 0 && cells[0].IsBlank && EndsWithScore(row);
                if (!endsIndicator && row.Count > 0 && BeginsRow(row, cells[c], signs))
                {
                    rows.Add(new(line, [.. row]));
                    row.Clear();
                }

                if (row.Count == 0)
                    line = lines[i].Number;
                row.Add(cells[c]);
                if (!endsIndicator)
                    continue;
                rows.Add(new(line, [.. row]));
                row.Clear();
            }
        }

        if (row.Count > 0)
            rows.Add(new(line, row));
        return rows;
    }

    private static bool BeginsRow(List<RawCell> row, RawCell cell, FormSigns signs)
    {
        if (signs.StartsRow(cell.Text))
            return !row.TrueForAll(c => signs.StartsRow(c.Text));
        return !cell.IsBlank && row.Count > 2 && !signs.IsLabel(cell.Text) && row.TrueForAll(c => signs.IsLabel(c.Text));
    }

    private static bool EndsWithScore(List<RawCell> row) =>
        row.Count >= ShortestIndicatorRow && FormSigns.IsFigure(row[^1].Text) && FormSigns.IsFigure(row[^2].Text);
}
