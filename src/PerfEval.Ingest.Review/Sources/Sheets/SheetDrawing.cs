using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Review.Sources.Sheets;

/// <summary>Draws sheets of a document as HTML: paragraphs and headings, tables with their merged cells, nested tables, line numbers of a text file.</summary>
internal sealed class SheetDrawing(Document document, SheetPlan plan, SheetMarks marks)
{
    /// <summary>Cells drawn on one sheet, nested ones and the text beside them too, and columns of one table; beyond them, a note.</summary>
    private const int MostCells = 8_000;
    private const int MostColumns = 200;

    private readonly bool hasLines = document.Source.Format == Documents.DocumentFormat.Txt;
    private int cells;

    /// <param name="to">Gets one <c>section</c>.</param>
    /// <param name="number">Of the sheet, from 1.</param>
    public void Draw(MarkupWriter to, int number)
    {
        cells = 0;
        to.Start("section", hasLines ? "src-sheet src-text src-lined" : "src-sheet src-text").With("data-sheet", number);
        foreach (var stretch in plan.Sheets[number - 1])
        {
            if (document.Blocks[stretch.Block] is Table table)
                Draw(to, table, stretch.FirstRow, stretch.EndRow, isNested: false);
            else
                Draw(to, (Paragraph)document.Blocks[stretch.Block]);
        }

        to.End();
    }

    private void Draw(MarkupWriter to, Paragraph paragraph)
    {
        var spans = marks.Of(paragraph);
        var isHeading = paragraph.OutlineLevel is >= 0 and < 9;
        to.Start("p", Class(isHeading ? "src-heading" : null, spans));
        if (isHeading)
            to.With("role", "heading").With("aria-level", Math.Min(6, paragraph.OutlineLevel!.Value + 3));
        if (hasLines && paragraph.At.Line is { } line)
            to.Start("span", "src-line").With("aria-hidden", "true").Text(line.ToString(CultureInfo.InvariantCulture)).End();
        if (paragraph.At.Part is not null)
            to.Start("span", "src-part").Text(LocationText.Describe(new() { Part = paragraph.At.Part })).End();
        MarkedText.Write(to, paragraph.Text, spans);
        to.End();
    }

    private void Draw(MarkupWriter to, Table table, int firstRow, int endRow, bool isNested)
    {
        var (firstColumn, endColumn) = Columns(table, firstRow, endRow);
        to.Start("table", isNested ? "src-table src-nested" : "src-table");
        if (!isNested)
            Caption(to, table, firstRow, endRow);
        to.Start("tbody");
        for (var row = firstRow; row < endRow; row++)
        {
            if (cells >= MostCells)
            {
                Rest(to, endRow - row, endColumn - firstColumn);
                break;
            }

            to.Start("tr");
            if (hasLines && !isNested)
                Line(to, table, row);
            DrawRow(to, table, row, new(firstRow, endRow, firstColumn, endColumn));
            to.End();
        }

        to.End().End();
    }

    private void DrawRow(MarkupWriter to, Table table, int row, in Window window)
    {
        var column = window.FirstColumn;
        while (column < window.EndColumn)
        {
            var cell = table[row, column];
            var end = column + 1;
            if (cell is null)
            {
                while (end < window.EndColumn && table[row, end] is null)
                    end++;
                to.Start("td", "src-none");
                Span(to, "colspan", end - column);
                to.End();
            }
            else
            {
                end = Math.Min(cell.Column + cell.ColumnSpan, window.EndColumn);
                if (row == Math.Max(cell.Row, window.FirstRow))
                    DrawCell(to, cell, Math.Min(cell.Row + cell.RowSpan, window.EndRow) - row, end - column, isContinued: cell.Row < row);
            }

            column = end;
        }
    }

    private void DrawCell(MarkupWriter to, Cell cell, int rows, int columns, bool isContinued)
    {
        cells++;

        // Of a cell that a cut between sheets goes through, the operand is marked once, where the cell begins.
        var spans = isContinued ? [] : marks.Of(cell);
        to.Start("td", Class(isContinued ? "src-continued" : null, spans));
        Span(to, "rowspan", rows);
        Span(to, "colspan", columns);
        if (cell.Blocks.All(b => b is Paragraph))
        {
            MarkedText.Write(to, cell.Text, spans);
        }
        else
        {
            foreach (var span in spans)
                MarkedText.Sign(to, span.Mark);
            DrawBlocks(to, cell.Blocks);
        }

        to.End();
    }

    private void DrawBlocks(MarkupWriter to, IReadOnlyList<Block> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (cells >= MostCells)
            {
                to.Start("p", "src-left-out").Text(FormattableString.Invariant($"（其余 {blocks.Count - i} 段未画出）")).End();
                return;
            }

            if (blocks[i] is Table nested)
            {
                Draw(to, nested, 0, nested.RowCount, isNested: true);
            }
            else if (blocks[i] is Paragraph paragraph)
            {
                cells += 1 + (paragraph.Text.Length / SheetPlan.LettersOfCell);
                Draw(to, paragraph);
            }
        }
    }

    /// <summary>Of a table that is too wide, the columns around its first operand.</summary>
    private (int First, int End) Columns(Table table, int firstRow, int endRow)
    {
        if (table.ColumnCount <= MostColumns)
            return (0, table.ColumnCount);
        var marked = table.Cells.FirstOrDefault(c => c.Row >= firstRow && c.Row < endRow && marks.Of(c).Count > 0)?.Column ?? 0;
        var first = Math.Clamp(marked - (MostColumns / 2), 0, table.ColumnCount - MostColumns);
        return (first, first + MostColumns);
    }

    /// <summary>An operand that is a whole table has its sign here.</summary>
    private void Caption(MarkupWriter to, Table table, int firstRow, int endRow)
    {
        if (table.At.Table is not { } number)
            return;
        var spans = firstRow == 0 ? marks.Of(table) : [];
        var isWhole = firstRow == 0 && endRow == table.RowCount;
        var rows = isWhole ? "" : FormattableString.Invariant($" 第 {firstRow + 1}–{endRow} 行，共 {table.RowCount} 行");
        var columns = table.ColumnCount <= MostColumns ? "" : FormattableString.Invariant($" 共 {table.ColumnCount} 列，只画出 {MostColumns} 列");
        to.Start("caption", Class(null, spans));
        foreach (var span in spans)
            MarkedText.Sign(to, span.Mark);
        to.Text(LocationText.Describe(new() { Table = number, Part = table.At.Part }) + rows + columns).End();
    }

    private static void Rest(MarkupWriter to, int rows, int columns)
    {
        to.Start("tr").Start("td", "src-left-out");
        Span(to, "colspan", columns);
        to.Text(FormattableString.Invariant($"（其余 {rows} 行未画出）")).End().End();
    }

    private static void Line(MarkupWriter to, Table table, int row)
    {
        var line = table.Row(row).Where(c => c.Row == row).Min(c => c.At.Line);
        to.Start("td", "src-line").With("aria-hidden", "true").Text(line?.ToString(CultureInfo.InvariantCulture) ?? "").End();
    }

    private static void Span(MarkupWriter to, string name, int count)
    {
        if (count > 1)
            to.With(name, count);
    }

    private static string? Class(string? own, IReadOnlyList<MarkedSpan> spans)
    {
        foreach (var span in spans)
        {
            if (span.IsWhole)
                return own is null ? $"op {span.Mark.ColourClass}" : $"{own} op {span.Mark.ColourClass}";
        }

        return own;
    }

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly record struct Window(int FirstRow, int EndRow, int FirstColumn, int EndColumn);
}
