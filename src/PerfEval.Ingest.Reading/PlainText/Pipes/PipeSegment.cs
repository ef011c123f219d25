using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Reading.PlainText.Tabs;

namespace PerfEval.Ingest.Reading.PlainText.Pipes;

/// <summary>The lines of one table of <c>|</c>: finds the number of <c>|</c> in a row and cuts the lines into rows by it.</summary>
internal sealed class PipeSegment(List<SourceLine> lines, int start, int end, FormSigns signs)
{
    private const int LongestRow = 64;
    private const int WidthsTried = 6;
    private const int LongestPiece = 40;
    private const int LongestWrap = 6;
    private const int MostStrayPipes = 3;

    private readonly List<int> ragged = [];
    private bool breaksAreSettled;
    private bool? rowsEndWithPipe;

    /// <summary>In reading order: rows, and the lines between them that belong to none.</summary>
    public List<(int Line, RawRow? Row)> Rows(BlockSink sink)
    {
        var width = Width(sink);
        if (width is null && PipeStream.IsLikely(lines, start, end))
            return [.. PipeStream.Rows(lines, start, end, signs).Select(row => (start, (RawRow?)row))];
        breaksAreSettled = width is not null;
        var spans = Cut(width, ragged, sink);
        var borders = PipeBorders.Of(lines, spans, width);
        var pieces = new List<(int, RawRow?)>();
        var cells = 0L;
        foreach (var (from, to) in spans)
        {
            var pipes = PipesIn(from, to);
            sink.CheckCells(cells += pipes);
            pieces.Add((from, pipes == 0 ? null : PipeCells.Split(lines, from, to, borders)));
        }

        return pieces;
    }

    public void ReportDoubts(BlockSink sink)
    {
        if (!breaksAreSettled)
        {
            var line = lines[start].Number;
            sink.Notice("row-breaks-uncertain", $"第 {line} 行起的表格各行竖线数不一，行的界线按标签和换行推断，可能不准。", line);
        }

        if (ragged.Count == 0)
            return;
        var first = lines[ragged[0]].Number;
        sink.Notice("ragged-row", $"从第 {first} 行起有 {ragged.Count} 行的竖线数与本表其他行不同，各按一行原样读，列的位置可能不准。", first);
    }

    /// <summary>The number of <c>|</c> that cuts most lines into whole rows; null where none does for most of them.</summary>
    private int? Width(BlockSink sink)
    {
        var counts = Enumerable.Range(start, end - start).Select(i => PipesIn(i)).Where(c => c > 0).ToList();
        var tried = counts.Where(c => c > 1).GroupBy(c => c).OrderByDescending(g => g.Count()).Take(WidthsTried).Select(g => g.Key).ToList();
        if (counts.Count > 0 && counts.Max() is > 1 and var most && !tried.Contains(most))
            tried.Add(most);
        var header = LeadingLabels();
        if (header > 2)
            tried.Insert(0, header);

        int? best = null;
        var bestCovered = 0;
        foreach (var width in tried)
        {
            var spans = Cut(width, [], sink);
            var whole = spans.Where(s => PipesIn(s.From, s.To) == width).ToList();
            var covered = whole.Sum(s => s.To - s.From);
            var inOneLine = whole.Count(s => s.To == s.From + 1);
            if (covered > bestCovered && (inOneLine * 4 >= spans.Count || width == header))
                (best, bestCovered) = (width, covered);
        }

        return bestCovered * 5 >= counts.Count * 3 ? best : null;
    }

    /// <summary>A header written one cell a line: as many labels as the table has columns.</summary>
    private int LeadingLabels()
    {
        var labels = 0;
        for (var i = start; i < end && PipesIn(i) == 1 && signs.IsLabel(lines[i].Text.Trim().Trim(LineKinds.Pipes)); i++)
            labels++;
        return labels;
    }

    /// <summary>Lines to rows: as many lines as it takes to reach the width exactly, else one line.</summary>
    private List<(int From, int To)> Cut(int? width, List<int> odd, BlockSink sink)
    {
        var spans = new List<(int, int)>();
        for (var i = start; i < end;)
        {
            sink.CheckCancellation();
            if (lines[i].IsBlank || LineKinds.IsRule(lines[i].Text))
            {
                i++;
                continue;
            }

            var next = width is { } pipes && (PipesIn(i) > 0 || IsPieceOfCell(i)) ? RowEnd(i, pipes) : i + 1;
            if (width is not null && next == i + 1 && PipesIn(i) > 0 && PipesIn(i) != width)
                odd.Add(i);
            spans.Add((i, next));
            i = next;
        }

        return spans;
    }

    private bool BeginsRow(int i) =>
        lines[i].Text.Split(LineKinds.Pipes, 3, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) is [var first, ..] && RowLabels.Begins(first, signs.Labels);

    /// <summary>A line without borders on top of a row is the beginning of its first cell, unless it reads like a line of its own.</summary>
    private bool IsPieceOfCell(int i)
    {
        var text = lines[i].Text;
        return i > start && i + 1 < end && !lines[i + 1].IsBlank && text.Length <= LongestPiece && !FormSigns.IsTitle(text) && !FormSigns.IsHeading(text)
            && !FormSigns.IsProse(text) && FormLines.Year(text) is null && FormLines.KeyValues(text, signs.Labels).Count == 0;
    }

    private int RowEnd(int from, int width)
    {
        var sum = 0;
        for (var i = from; i < end && i < from + LongestRow; i++)
        {
            // A row's label begins the next row, unless the line above breaks off within a cell: 服务对象 / 满意度指标.
            if (LineKinds.IsRule(lines[i].Text) || (i > from && sum > 0 && ((BeginsRow(i) && (!BreaksOff(i - 1) || EndsWithFigure(i - 1))) || IsRowLike(i - 1, i))))
                break;
            sum += PipesIn(i);
            if (sum == width)
                return i + 1;
            if (sum > width)
                break;
        }

        return UnfinishedRowEnd(from, width) ?? from + 1;
    }

    /// <summary>
    /// Two lines of as many cells, the first of which ends with a whole value and the second begins with words: rows that
    /// both lost the cells to their left (补植苗木 | ≥100株 | 120株), though together they have the borders of one.
    /// </summary>
    private bool IsRowLike(int above, int line) => PipesIn(line) >= 2 && PipesIn(above) == PipesIn(line) && !RowsEndWithPipeIn()
        && CellNatures.Of(lines[above].Text.Split(LineKinds.Pipes)[^1]) is CellNature.Percent or CellNature.Value
        && CellNatures.Of(lines[line].Text.Split(LineKinds.Pipes)[0]) is CellNature.Words;

    private bool RowsEndWithPipeIn() => rowsEndWithPipe ??= RowsEndWithPipe();

    /// <summary>Rows end with a border: a line that does not goes on in the next, though the row has a border more or fewer than the others.</summary>
    private int? UnfinishedRowEnd(int from, int width)
    {
        if (PipesIn(from) == 0 || !BreaksOff(from))
            return null;
        var sum = PipesIn(from);
        for (var i = from + 1; i < end && i < from + LongestWrap && !lines[i].IsBlank && PipesIn(i) > 0 && !BeginsRow(i) && !LineKinds.IsRule(lines[i].Text); i++)
        {
            sum += PipesIn(i);
            if (EndsWithPipe(i))
                return Math.Abs(sum - width) <= MostStrayPipes ? i + 1 : null;
        }

        return null;
    }

    /// <summary>Rows of this table end with a border, and the line does not.</summary>
    private bool BreaksOff(int line) => !lines[line].IsBlank && !EndsWithPipe(line) && RowsEndWithPipeIn();

    private bool RowsEndWithPipe()
    {
        var wide = Enumerable.Range(start, end - start).Where(i => PipesIn(i) > 1).ToList();
        return wide.Count(EndsWithPipe) * 2 > wide.Count;
    }

    private bool EndsWithPipe(int line) => LineKinds.IsPipe(lines[line].Text.AsSpan().TrimEnd()[^1]);

    private bool EndsWithFigure(int line) => CellNatures.Of(lines[line].Text.Split(LineKinds.Pipes)[^1]) is CellNature.Number or CellNature.Percent;

    private int PipesIn(int line) => LineKinds.IsRule(lines[line].Text) ? 0 : LineKinds.CountPipes(lines[line].Text);

    private int PipesIn(int from, int to)
    {
        var sum = 0;
        for (var i = from; i < to; i++)
            sum += PipesIn(i);
        return sum;
    }
}
