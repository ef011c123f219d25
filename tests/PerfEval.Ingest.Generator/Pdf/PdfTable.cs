using PerfEval.Ingest.Generator.Content;

namespace PerfEval.Ingest.Generator.Pdf;

/// <summary>A table's cells on their grid, each with the rows and columns that it covers, drawn with rules around it.</summary>
internal sealed class PdfTable
{
    private const decimal Size = 8.5m;
    private const decimal Leading = 12;
    private const decimal Padding = 3;

    /// <summary>Between the rows of a table without rules, which only white space parts.</summary>
    private const decimal Gap = 7;
    private const decimal NarrowestEms = 2.6m;
    private const decimal WidestEms = 13;

    private readonly List<Box> _boxes = [];
    private readonly PdfRules _rules;
    private readonly decimal[] _columns;
    private readonly decimal[] _heights;

    private PdfTable(Table table, PdfRules rules)
    {
        _rules = rules;
        Place(table);
        _columns = Columns(table.Columns);
        _heights = Heights(table.Rows.Count);
    }

    public static void Write(Table table, PdfPages pages, PdfRules rules)
    {
        var grid = new PdfTable(table, rules);
        for (var row = 0; row < grid._heights.Length;)
        {
            var end = grid.LastThatFits(row, pages.Room);
            if (end == row && !pages.IsFresh)
            {
                pages.NextPage();
                continue;
            }

            end = Math.Max(end, row + 1);
            grid.Draw(row, end, pages);
            row = end;
            if (row < grid._heights.Length)
                pages.NextPage();
        }
    }

    private void Place(Table table)
    {
        var open = new Dictionary<int, Box>();
        for (var row = 0; row < table.Rows.Count; row++)
        {
            var column = 0;
            foreach (var cell in table.Rows[row].Cells)
            {
                if (cell.Merge == Merge.Continue && open.TryGetValue(column, out var above) && above.Span == cell.Span)
                {
                    above.Rows++;
                }
                else
                {
                    var box = new Box(row, column, cell.Span, cell.FullText);
                    _boxes.Add(box);
                    if (cell.Merge == Merge.Start)
                        open[column] = box;
                    else
                        open.Remove(column);
                }

                column += cell.Span;
            }
        }
    }

    /// <summary>As wide as their longest text within bounds, never narrower than a number in them, shared out over the page.</summary>
    private decimal[] Columns(int count)
    {
        var (wish, least) = (new decimal[count], new decimal[count]);
        Array.Fill(wish, NarrowestEms);
        Array.Fill(least, NarrowestEms);
        foreach (var box in _boxes)
        {
            var word = (PdfText.LongestWord(box.Text) + 0.2m) / box.Span;
            var longest = Math.Min(box.Text.Split('\n').Max(l => PdfText.Width(l)), WidestEms) / box.Span;
            for (var column = box.Column; column < box.Column + box.Span; column++)
            {
                least[column] = Math.Max(least[column], word);
                wish[column] = Math.Max(wish[column], Math.Max(longest, word));
            }
        }

        var available = (PdfPages.Width - (count * 2 * Padding)) / Size;
        var (floor, all) = (least.Sum(), wish.Sum());
        var share = all == floor ? 0 : (available - floor) / (all - floor);
        return [.. wish.Select((w, i) => ((all == floor ? available / count : least[i] + ((w - least[i]) * share)) * Size) + (2 * Padding))];
    }

    private decimal[] Heights(int rows)
    {
        var heights = new decimal[rows];
        Array.Fill(heights, Leading + (2 * Padding));
        foreach (var box in _boxes)
            box.Lines = PdfText.Wrap(box.Text.TrimEnd('\n'), (WidthOf(box) - (2 * Padding)) / Size);
        foreach (var box in _boxes.Where(b => b.Rows == 1))
            heights[box.Row] = Math.Max(heights[box.Row], HeightOf(box));
        foreach (var box in _boxes.Where(b => b.Rows > 1))
        {
            var lacking = HeightOf(box) - heights.AsSpan(box.Row, box.Rows).ToArray().Sum();
            if (lacking > 0)
                heights[box.Row + box.Rows - 1] += lacking;
        }

        return heights;
    }

    private decimal WidthOf(Box box) => _columns.AsSpan(box.Column, box.Span).ToArray().Sum();

    private decimal HeightOf(Box box) => (box.Lines.Count * Leading) + (2 * Padding) + (_rules == PdfRules.None ? Gap : 0);

    /// <summary>The row behind the last that fits, such that a merged cell that the page's end cuts has its text above the cut.</summary>
    private int LastThatFits(int from, decimal room)
    {
        var end = from;
        while (end < _heights.Length && _heights[end] <= room)
            room -= _heights[end++];
        while (end > from && end < _heights.Length && _boxes.Exists(b => Cut(b, from, end)))
            end--;
        return end;
    }

    private bool Cut(Box box, int from, int end) =>
        box.Row >= from && box.Row < end && box.Row + box.Rows > end && HeightOf(box) > _heights.AsSpan(box.Row, end - box.Row).ToArray().Sum();

    private void Draw(int from, int end, PdfPages pages)
    {
        foreach (var box in _boxes.Where(b => b.Row < end && b.Row + b.Rows > from))
        {
            var (first, last) = (Math.Max(box.Row, from), Math.Min(box.Row + box.Rows, end));
            var top = pages.At - _heights.AsSpan(from, first - from).ToArray().Sum();
            var height = _heights.AsSpan(first, last - first).ToArray().Sum();
            var x = PdfPages.Left + _columns.AsSpan(0, box.Column).ToArray().Sum();
            if (_rules == PdfRules.All)
                pages.Frame(x, top - height, WidthOf(box), height);
            if (box.Row < from)
                continue;
            var above = _rules == PdfRules.All ? (height - (box.Lines.Count * Leading)) / 2 : Padding;
            var baseline = top - above - (Leading * 0.8m);
            foreach (var line in box.Lines)
            {
                pages.Show(line, Size, x + Padding, baseline);
                baseline -= Leading;
            }
        }

        pages.Down(_heights.AsSpan(from, end - from).ToArray().Sum());
    }

    private sealed class Box(int row, int column, int span, string text)
    {
        public int Row => row;

        public int Column => column;

        public int Span => span;

        public string Text => text;

        public int Rows { get; set; } = 1;

        public List<string> Lines { get; set; } = [];
    }
}

/// <summary>What parts the cells of a table.</summary>
internal enum PdfRules
{
    /// <summary>A line around each.</summary>
    All,

    /// <summary>White space.</summary>
    None,
}
