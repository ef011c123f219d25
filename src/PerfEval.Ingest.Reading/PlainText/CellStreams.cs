using PerfEval.Ingest.Forms.Flattened;

namespace PerfEval.Ingest.Reading.PlainText;

/// <summary>Forms written one cell a line without any tab: which lines hold one, and their table.</summary>
internal static class CellStreams
{
    /// <summary>The forms among some lines, as their first line, the line behind their last, and their table.</summary>
    public static List<(int Start, int End, RawTable Table)> Find(CellStream streams, List<SourceLine> lines, int start, int end)
    {
        var found = new List<(int, int, RawTable)>();
        foreach (var form in streams.Find([.. lines.GetRange(start, end - start).Select(l => l.Text)]))
            found.Add((start + form.Start, start + form.End, ToTable(form, lines, start)));
        return found;
    }

    private static RawTable ToTable(StreamedForm form, List<SourceLine> lines, int start)
    {
        var begins = form.Rows.SelectMany(r => r).Select(t => t.Start).Append(form.End).ToArray();
        var next = 1;
        var rows = new List<RawRow>();
        foreach (var row in form.Rows)
        {
            var cells = new List<RawCell>();
            foreach (var token in row)
                cells.Add(new RawCell([.. Texts(lines, start + token.Start, start + begins[next++])]));
            rows.Add(new RawRow(lines[start + row[0].Start].Number, cells));
        }

        return new RawTable(TableStyle.BlankSeparated, rows);
    }

    private static IEnumerable<RawText> Texts(List<SourceLine> lines, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (!lines[i].IsBlank)
                yield return new RawText(lines[i].Text.Trim(), lines[i].Number);
        }
    }
}
