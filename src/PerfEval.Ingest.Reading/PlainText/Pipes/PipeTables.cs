namespace PerfEval.Ingest.Reading.PlainText.Pipes;

/// <summary>
/// Rows of cells that <c>|</c> ends or parts. A cell with a line break in it wraps its row over several lines; the
/// number of <c>|</c>, the same in every whole row, says where rows end.
/// </summary>
internal sealed class PipeTables(FormSigns signs)
{
    private const int LinesBetween = 8;

    /// <returns>The index of the first line that was not taken.</returns>
    public int Read(List<SourceLine> lines, int start, BlockSink sink)
    {
        var end = RegionEnd(lines, start);
        var from = start;
        for (var i = start + 1; i < end; i++)
        {
            if (!BeginsTable(lines, i, end))
                continue;
            ReadSegment(lines, from, i, sink);
            from = i;
        }

        ReadSegment(lines, from, end, sink);
        return end;
    }

    private static int RegionEnd(List<SourceLine> lines, int start)
    {
        var end = start + 1;
        for (var i = end; i < lines.Count && i - end <= LinesBetween; i++)
        {
            var kind = LineKinds.Of(lines[i]);
            if (kind is LineKind.TabLed or LineKind.Tabs)
                break;
            if (kind == LineKind.Pipes)
                end = i + 1;
        }

        return end;
    }

    /// <summary>A form's title alone in its row, or the header over a drawn line that is not the table's first.</summary>
    private static bool BeginsTable(List<SourceLine> lines, int i, int end)
    {
        if (LineKinds.Of(lines[i]) != LineKind.Pipes)
            return false;
        if (i + 1 < end && lines[i - 1].IsBlank && LineKinds.IsRule(lines[i + 1].Text))
            return true;
        var fields = lines[i].Text.Split(LineKinds.Pipes, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        return fields.Length == 1 && FormSigns.IsTitle(fields[0]);
    }

    private void ReadSegment(List<SourceLine> lines, int start, int end, BlockSink sink)
    {
        var segment = new PipeSegment(lines, start, end, signs);
        var pieces = segment.Rows(sink);
        var rows = pieces.Where(p => p.Row is not null).Select(p => p.Row!).ToList();
        if (!IsTable(rows))
        {
            sink.AddParagraphs(lines, start, end);
            return;
        }

        var width = rows.Max(r => r.Cells.Count - r.Cells.Reverse().TakeWhile(c => c.IsBlank).Count());
        var table = new List<RawRow>();
        foreach (var (line, row) in pieces)
        {
            if (row is not null)
            {
                table.Add(row.Cells.Count > width ? row with { Cells = [.. row.Cells.Take(width)] } : row);
                continue;
            }

            Emit(table, sink);
            sink.AddParagraph(lines[line]);
        }

        Emit(table, sink);
        segment.ReportDoubts(sink);
    }

    /// <summary>A bar of links (首页 | 新闻 | 公开) is one line without any label of a form.</summary>
    private bool IsTable(List<RawRow> rows)
    {
        if (!rows.Exists(r => r.Cells.Count(c => !c.IsBlank) > 1))
            return false;
        return rows.Count > 1 || rows[0].Cells.Any(c => signs.IsLabel(c.Text));
    }

    private static void Emit(List<RawRow> rows, BlockSink sink)
    {
        if (rows.Count > 0)
            sink.AddTable(new RawTable(TableStyle.Pipes, [.. rows]));
        rows.Clear();
    }
}
