using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Joining;

/// <summary>Makes the document's table, with the tables in its cells, as other readers fill it.</summary>
internal static class TableFactory
{
    public static Table Create(
        IReadOnlyList<TablePart> parts, IReadOnlyList<JoinedCell> cells, int block, Func<int> nextTable, ReadingLimits limits, CancellationToken cancellation)
    {
        var first = parts[0];
        var at = new Location { Page = first.Table.Page, Block = block, Table = nextTable(), Box = Places.CellBoxOf(first.ToPage(first.Table.Box)) };
        var made = new List<Cell>(cells.Count);
        foreach (var cell in cells.OrderBy(c => c.Row).ThenBy(c => c.Column))
        {
            cancellation.ThrowIfCancellationRequested();
            var where = cell.Locate(at);
            made.Add(new Cell(cell.Row, cell.Column, cell.RowSpan, cell.ColumnSpan, Blocks(cell, where, nextTable, limits, cancellation), where));
        }

        return new Table(made, at) { IsByWhiteSpace = !first.Table.IsRuled, MayLackRows = parts.Any(p => p.Table.MayLackRows) };
    }

    private static IReadOnlyList<Block> Blocks(JoinedCell cell, Location where, Func<int> nextTable, ReadingLimits limits, CancellationToken cancellation)
    {
        if (cell.Pieces.TrueForAll(p => p.Cell.Nested.Count == 0))
        {
            var (glyphs, box) = cell.Together();
            return glyphs.Count == 0 ? [] : Paragraphs(glyphs, box, where);
        }

        var blocks = new List<Block>();
        foreach (var (piece, part) in cell.Pieces)
        {
            var top = float.MinValue;
            foreach (var nested in piece.Nested)
            {
                blocks.AddRange(Paragraphs(Between(piece.Glyphs, top, nested.Box.Top), piece.Box, where));
                var inner = new TablePart(nested, part.ToPage);
                blocks.Add(Create([inner], new PartFolder([inner], limits, cancellation).Fold(), where.Block ?? 0, nextTable, limits, cancellation));
                top = nested.Box.Top;
            }

            blocks.AddRange(Paragraphs(Between(piece.Glyphs, top, float.MaxValue), piece.Box, where));
        }

        return blocks;
    }

    private static PdfGlyph[] Between(IReadOnlyList<PdfGlyph> glyphs, float top, float bottom) =>
        [.. glyphs.Where(g => g.Box.MiddleY >= top && g.Box.MiddleY < bottom)];

    private static Block[] Paragraphs(IReadOnlyList<PdfGlyph> glyphs, PdfRectangle box, Location where) =>
        [.. CellText.Read(glyphs, box).Select(text => new Paragraph(text, where))];
}
