namespace PerfEval.Ingest.Reading.PlainText.Tabs;

/// <summary>
/// Rows of fields between tabs, as spreadsheets and word processors save them. The number of the field is the column;
/// rows may be ragged. A blank line ends the table: rows go on behind it as a table of their own.
/// </summary>
internal sealed class TabRowTables(FormSigns signs)
{
    private const int JoinedLines = 8;

    /// <returns>The index of the first line that was not taken.</returns>
    public int Read(List<SourceLine> lines, int start, BlockSink sink)
    {
        var end = start;
        for (var i = start; i < lines.Count && LineKinds.Of(lines[i]) is not (LineKind.Blank or LineKind.Pipes);)
        {
            var next = QuotedRows.EndOf(lines, i);
            if (next > i + 1 || LineKinds.Of(lines[i]) != LineKind.Plain)
                end = next;
            i = next;
        }

        if (!IsTable(lines, start, end))
        {
            sink.AddParagraphs(lines, start, end);
            return end;
        }

        var first = start;
        while (IsTabbedProse(lines[first]))
            sink.AddParagraph(lines[first++]);
        var last = end;
        while (IsTabbedProse(lines[last - 1]))
            last--;
        ReadRows(lines, first, last, sink);
        sink.AddParagraphs(lines, last, end);
        return end;
    }

    private void ReadRows(List<SourceLine> lines, int start, int end, BlockSink sink)
    {
        var usual = UsualTabs(lines, start, end);
        var rows = new List<RawRow>();
        var cells = 0L;
        for (var i = start; i < end;)
        {
            sink.CheckCancellation();
            var next = QuotedRows.EndOf(lines, i);
            if (next > i + 1)
            {
                var row = QuotedRows.Read(lines, i, next);
                sink.CheckCells(cells += row.Cells.Count);
                rows.Add(row);
                i = next;
                continue;
            }

            next = usual is { } tabs ? JoinedUntil(lines, i, end, tabs) : i + 1;
            if (LineKinds.Of(lines[i]) == LineKind.Plain)
            {
                Emit(rows, sink);
                cells = 0;
                sink.AddParagraph(lines[i]);
                i++;
                continue;
            }

            if (next > i + 1)
                sink.Notice("row-joined", $"第 {lines[i].Number} 至 {lines[next - 1].Number} 行的制表符合起来正好是一行，按一行读。", lines[i].Number);
            for (var line = i; line < next; line++)
                sink.CheckCells(cells += lines[line].Text.AsSpan().Count('\t') + 1);
            rows.Add(ToRow(lines, i, next));
            i = next;
        }

        Emit(rows, sink);
    }

    private static void Emit(List<RawRow> rows, BlockSink sink)
    {
        if (rows.Count > 0)
            sink.AddTable(new RawTable(TableStyle.TabRows, [.. rows]));
        rows.Clear();
    }

    private static RawRow ToRow(List<SourceLine> lines, int start, int end)
    {
        var cells = new List<RawCell>();
        var texts = new List<RawText>();
        for (var i = start; i < end; i++)
        {
            var text = lines[i].Text;
            var from = 0;
            while (true)
            {
                var tab = text.IndexOf('\t', from);
                var to = tab < 0 ? text.Length : tab;
                if (to > from)
                    texts.Add(new(text[from..to], lines[i].Number));
                if (tab < 0)
                    break;
                cells.Add(new RawCell([.. texts]));
                texts.Clear();
                from = tab + 1;
            }
        }

        cells.Add(new RawCell([.. texts]));
        return new RawRow(lines[start].Number, cells);
    }

    /// <summary>A cell with a line break in it tears its row; where all other rows have the same number of tabs, the pieces are told by theirs.</summary>
    private static int JoinedUntil(List<SourceLine> lines, int start, int end, int usual)
    {
        var sum = 0;
        for (var i = start; i < end && i < start + JoinedLines; i++)
        {
            var tabs = lines[i].Text.AsSpan().Count('\t');
            if (tabs == usual || (i == start ? tabs == 0 : lines[i].Text[0] == '\t'))
                break;
            sum += tabs;
            if (sum == usual)
                return i + 1;
            if (sum > usual)
                break;
        }

        return start + 1;
    }

    private static int? UsualTabs(List<SourceLine> lines, int start, int end)
    {
        var counts = new Dictionary<int, int>();
        for (var i = start; i < end; i++)
        {
            var tabs = lines[i].Text.AsSpan().Count('\t');
            counts[tabs] = counts.GetValueOrDefault(tabs) + 1;
        }

        var (usual, number) = counts.MaxBy(c => c.Value);
        return usual > 1 && number >= 3 && number * 5 >= (end - start) * 4 ? usual : null;
    }

    private bool IsTable(List<SourceLine> lines, int start, int end)
    {
        var rows = 0;
        var signed = false;
        for (var i = start; i < end; i++)
        {
            var fields = lines[i].Text.Split('\t', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
            if (fields.Length < 2 || IsContentsEntry(fields))
                continue;
            rows++;
            signed |= fields.Length > 2 || lines[i].Text.AsSpan().Count('\t') > 2 || fields.Any(signs.IsLabel);
        }

        return rows >= 2 || (rows == 1 && signed);
    }

    /// <summary>A line of a table of contents: a heading and its page.</summary>
    private static bool IsContentsEntry(string[] fields) =>
        fields.Length == 2 && FormSigns.IsHeading(fields[0]) && fields[1].Length <= 4 && fields[1].All(char.IsAsciiDigit);

    private static bool IsTabbedProse(SourceLine line) => FormSigns.IsProse(line.Text) && line.Text.AsSpan().Trim().Count('\t') == 0;
}
