namespace PerfEval.Ingest.Reading.PlainText.Tabs;

/// <summary>
/// One cell a line behind a tab: a line without a tab goes on with the cell above, a blank line ends the row. What is
/// left of a word processor's table when only its text was saved.
/// </summary>
internal sealed class CellPerLineTables(FormSigns signs)
{
    /// <returns>The index of the first line that was not taken.</returns>
    public int Read(List<SourceLine> lines, int start, BlockSink sink)
    {
        var groups = new List<TabLedGroup>();
        var end = start;
        while (TabLedGroup.Next(lines, end, groups.Count > 0) is { } next && GoesOn(lines, groups, next))
        {
            groups.Add(next);
            end = next.End;
            sink.CheckCancellation();
        }

        foreach (var form in PartedAtTitles(groups))
            ReadForm(lines, form, sink);
        return end;
    }

    /// <summary>Text without a tab behind a blank line is outside the table, unless it makes one row of the cells before and behind it.</summary>
    private static bool GoesOn(List<SourceLine> lines, List<TabLedGroup> groups, TabLedGroup next)
    {
        if (next.Tail.Count == 0)
            return true;
        var sum = groups[^1].Cells.Count + next.Cells.Count;
        return next.BlankLinesBefore == 1 && groups.Count > 1
            && (groups[^2].Cells.Count == sum || TabLedGroup.Next(lines, next.End, afterGroup: true)?.Cells.Count == sum);
    }

    /// <summary>A form's title behind rows of a form begins the next form.</summary>
    private static IEnumerable<List<TabLedGroup>> PartedAtTitles(List<TabLedGroup> groups)
    {
        var form = new List<TabLedGroup>();
        var hasRows = false;
        foreach (var group in groups)
        {
            if (hasRows && group.Cells.Count == 1 && FormSigns.IsTitle(group.Cells[0].Text))
            {
                yield return form;
                form = [];
                hasRows = false;
            }

            form.Add(group);
            hasRows |= group.Cells.Count > 1;
        }

        yield return form;
    }

    private void ReadForm(List<SourceLine> lines, List<TabLedGroup> form, BlockSink sink)
    {
        var firstRow = form.FindIndex(g => g.Cells.Count > 1);
        if (firstRow < 0 || !IsTable(form))
        {
            sink.AddParagraphs(lines, form[0].Start, form[^1].End);
            return;
        }

        var first = form.FindLastIndex(firstRow, g => g.Cells.Count == 1 && FormSigns.IsProse(g.Cells[0].Text)) + 1;
        var last = form.FindLastIndex(g => g.Cells.Count > 1) + 1;
        while (last < form.Count && !FormSigns.IsHeading(form[last].Cells[0].Text))
            last++;
        var rows = form[first..last];

        sink.AddParagraphs(lines, form[0].Start, rows[0].Start);
        sink.AddTable(new RawTable(TableStyle.CellPerLine, RowJoiner.Join(rows, signs, sink)));
        sink.AddParagraphs(lines, rows[^1].End, form[^1].End);
    }

    /// <summary>Indented sentences, one below the other, look like a row of cells: they hold no label and little that is short.</summary>
    private bool IsTable(List<TabLedGroup> rows)
    {
        var cells = rows.SelectMany(r => r.Cells).ToList();
        return cells.Exists(c => signs.IsLabel(c.Text)) || cells.Count(c => FormSigns.IsProse(c.Text)) * 2 < cells.Count(c => !c.IsBlank);
    }
}
