using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Pages;

/// <summary>Document tables of page tables.</summary>
internal static class TableBlocks
{
    public static bool Continues(PageTable upper, PageTable lower) => upper.Page < 0 && lower.Page < 0;

    public static Table Join(IReadOnlyList<(PageFlow Page, PageTable Table)> tables, int block, int number, ReadingLimits limits)
    {
        _ = limits;
        var (page, table) = tables[0];
        var at = new Location { Page = page.Number, Block = block, Table = number, Box = Places.BoxOf(page.Turn.Back(table.Box)) };
        var cells = table.Cells.OrderBy(c => (c.Row, c.Column)).Select(c =>
        {
            var where = at with { Row = c.Row, Column = c.Column, Box = Places.BoxOf(page.Turn.Back(c.Box)) };
            return new Cell(c.Row, c.Column, c.RowSpan, c.ColumnSpan, [.. CellText.Read(c.Glyphs, c.Box).Select(t => new Paragraph(t, where))], where);
        });
        return new Table([.. cells], at);
    }
}
