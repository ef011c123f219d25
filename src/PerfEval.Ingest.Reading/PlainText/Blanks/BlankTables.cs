using PerfEval.Ingest.Forms.Flattened;

namespace PerfEval.Ingest.Reading.PlainText.Blanks;

/// <summary>
/// Lines without tabs and <c>|</c>: prose, and among it tables whose cells only blanks part. Such a table is told by
/// the labels of a form, at least three in one line, or by columns that several lines share; or each cell is a line.
/// </summary>
internal sealed class BlankTables(FormSigns signs)
{
    private const int BlankLinesInside = 3;
    private const int LinesAhead = 6;
    private const int ShortestForm = 100;
    private const int MostBlanksOfGlued = 10;
    private readonly FlattenedForm flattened = new(signs.Labels);
    private readonly GluedForm glued = new(signs.Labels);
    private readonly CellStream streams = new(signs.Labels);

    /// <returns>The index of the first line that was not taken.</returns>
    public int Read(List<SourceLine> lines, int start, BlockSink sink)
    {
        var end = start;
        while (end < lines.Count && LineKinds.Of(lines[end]) is LineKind.Plain or LineKind.Blank)
            end++;
        var from = start;
        foreach (var form in CellStreams.Find(streams, lines, start, end))
        {
            ReadRows(lines, from, form.Start, sink);
            sink.AddTable(form.Table);
            sink.Notice("flattened-table", $"第 {lines[form.Start].Number} 行起的表每行只有一个单元格，没有行列的界线，已按标签和各列内容重新分出行列，请核对原文。", lines[form.Start].Number);
            from = form.End;
        }

        ReadRows(lines, from, end, sink);
        return end;
    }

    private void ReadRows(List<SourceLine> lines, int start, int end, BlockSink sink)
    {
        var looks = new List<BlankLine>(end - start);
        for (var i = start; i < end; i++)
            looks.Add(BlankLine.Of(lines[i], signs));

        for (var i = 0; i < looks.Count;)
        {
            sink.CheckCancellation();
            var anchor = i;
            while (anchor < looks.Count && !IsAnchor(looks, anchor))
                anchor++;
            var first = anchor == looks.Count ? anchor : FirstLine(looks, i, anchor);
            for (; i < first; i++)
                AddParagraph(looks[i], sink);
            if (first == looks.Count)
                break;
            if (first == anchor && ReadFlattened(looks[anchor], sink))
            {
                i = anchor + 1;
                continue;
            }

            i = LastLine(looks, anchor) + 1;
            var rows = looks[first..i].Where(l => !l.IsBlank).ToList();
            sink.AddTable(BlankColumns.ToTable(rows));
        }
    }

    private void AddParagraph(BlankLine look, BlockSink sink)
    {
        if (look.IsFlattenedForm && ReadFlattened(look, sink))
            return;

        sink.AddParagraph(look.Line);
        if (look.IsFlattenedForm)
            sink.Notice("flattened-table", $"第 {look.Line.Number} 行像是整张表挤在一行里，单元格的界线已经丢失，按一段文字读。", look.Line.Number);
    }

    private bool ReadFlattened(BlankLine look, BlockSink sink)
    {
        if (look.Line.Text.Length < ShortestForm)
            return false;
        var rows = flattened.Rows(look.Line.Text) ?? (look.Words.Count <= MostBlanksOfGlued ? glued.Rows(look.Line.Text) : null);
        if (rows is null)
            return false;
        var line = look.Line.Number;
        sink.AddTable(new(TableStyle.BlankSeparated, [.. rows.Select(r => new RawRow(line, [.. r.Select(t => new RawCell([new RawText(t.Text, line)]))]))]));
        sink.Notice("flattened-table", $"第 {line} 行是挤在一行里的整张表，已按标签和各列内容重新分出行列，请核对原文。", line);
        return true;
    }

    /// <summary>Three labels in one line, or three lines one below the other of three columns each.</summary>
    private static bool IsAnchor(List<BlankLine> looks, int i)
    {
        if (looks[i].IsFlattenedForm)
            return false;
        if (looks[i].Labels >= 3)
            return true;
        return i + 2 < looks.Count && looks[i].HasColumns && looks[i + 1].HasColumns && looks[i + 2].HasColumns;
    }

    /// <summary>Rows above the first header: a label and its value (项目名称 …), behind a heading too where there are two (一、基本情况 项目名称 … 实施单位 …).</summary>
    private static int FirstLine(List<BlankLine> looks, int floor, int anchor)
    {
        var first = anchor;
        for (var i = anchor - 1; i >= floor && anchor - i <= LinesAhead * 4; i--)
        {
            if (looks[i].IsBlank)
                continue;
            if (!looks[i].BeginsWithLabel && (looks[i].Labels < 2 || looks[i].IsTitle || looks[i].IsProse))
                break;
            first = i;
        }

        return first;
    }

    private static int LastLine(List<BlankLine> looks, int anchor)
    {
        var last = anchor;
        for (var i = anchor + 1; i < looks.Count && i - last <= BlankLinesInside + 1; i++)
        {
            if (looks[i].IsBlank)
                continue;
            var goesOn = i == last + 1 ? IsRow(looks, i) : looks[i].IsTabular;
            if (!goesOn)
                break;
            last = i;
        }

        return last;
    }

    private static bool IsRow(List<BlankLine> looks, int i)
    {
        var look = looks[i];
        if (look.IsFlattenedForm || look.IsTitle)
            return false;
        if (look.IsTabular)
            return true;
        if (look.IsHeading)
            return false;
        return !look.IsProse || HeaderAhead(looks, i);
    }

    /// <summary>A long text between rows of a form is a cell of it (a goal, a reason) when the form's next header is near.</summary>
    private static bool HeaderAhead(List<BlankLine> looks, int i)
    {
        for (var ahead = i + 1; ahead < looks.Count && ahead <= i + LinesAhead; ahead++)
        {
            if (looks[ahead].IsTitle || (looks[ahead].IsHeading && looks[ahead].Labels < 2))
                return false;
            if (looks[ahead].Labels >= 3 && !looks[ahead].IsFlattenedForm)
                return true;
        }

        return false;
    }
}
