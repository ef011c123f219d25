using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Corpus.Tests.Metamorphic;

/// <summary>Documents made from other documents: what they say is the same, how they say it is not.</summary>
internal static class Rewriting
{
    public static Document With(this Document document, Func<Block, IEnumerable<Block>> change) =>
        new(document.Source, [.. document.Blocks.SelectMany(change)], document.Notices);

    /// <summary>Each cell's paragraphs through a function that knows the cell; everything else as it was.</summary>
    public static Table With(this Table table, Func<Cell, string, string> text) => new(
        [
            .. table.Cells.Select(c => new Cell(c.Row, c.Column, c.RowSpan, c.ColumnSpan, [.. c.Blocks.Select(b => Change(b, t => text(c, t)))], c.At)),
        ],
        table.At);

    public static Block Change(Block block, Func<string, string> text) => block switch
    {
        Paragraph paragraph => new Paragraph(text(paragraph.Text), paragraph.At, paragraph.OutlineLevel),
        Table nested => nested.With((_, t) => text(t)),
        _ => block,
    };

    /// <summary>
    /// The table in two, as a page's end cuts it: the second part begins with <paramref name="header"/> again, and cells that
    /// go on over the cut are blank there.
    /// </summary>
    public static IEnumerable<Block> Cut(this Table table, int header, int at)
    {
        yield return new Table([.. table.Cells.Where(c => c.Row < at).Select(c => Part(c, c.Row, Math.Min(c.RowSpan, at - c.Row), c.Blocks))], table.At);
        yield return new Table(
            [
                .. table.Row(header).Select(c => Part(c, 0, 1, c.Blocks)),
                .. table.Cells.Where(c => c.Row + c.RowSpan > at).Select(c => c.Row < at
                    ? Part(c, 1, c.Row + c.RowSpan - at, [])
                    : Part(c, c.Row - at + 1, c.RowSpan, c.Blocks)),
            ],
            table.At with { Table = table.At.Table + 1 + table.Cells.SelectMany(c => c.Blocks).OfType<Table>().Count() });

        static Cell Part(Cell cell, int row, int rowSpan, IReadOnlyList<Block> blocks) => new(row, cell.Column, rowSpan, cell.ColumnSpan, blocks, cell.At);
    }
}
