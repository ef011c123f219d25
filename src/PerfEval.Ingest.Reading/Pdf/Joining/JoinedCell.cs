using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Joining;

/// <summary>A cell of a table over pages: its place in the whole, and its pieces, one a page.</summary>
internal sealed class JoinedCell(int row, int column, int columnSpan)
{
    public int Row { get; } = row;
    public int Column { get; } = column;
    public int ColumnSpan { get; } = columnSpan;
    public int RowSpan { get; set; }
    public List<(PageCell Cell, TablePart Part)> Pieces { get; } = [];

    /// <summary>The cell stands where its first piece with text does.</summary>
    public Location Locate(Location table)
    {
        var (cell, part) = Pieces.Find(p => !p.Cell.IsBlank);
        if (cell is null)
            (cell, part) = Pieces[0];
        return table with { Row = Row, Column = Column, Page = part.Table.Page, Box = Places.CellBoxOf(part.ToPage(cell.Box)) };
    }

    /// <summary>What all pieces hold, as if they stood one below the other on one page.</summary>
    public (IReadOnlyList<PdfGlyph> Glyphs, PdfRectangle Box) Together()
    {
        var filled = Pieces.FindAll(p => p.Cell.Glyphs.Count > 0);
        if (filled.Count == 0)
            return ([], Pieces[0].Cell.Box);
        if (filled.Count == 1)
            return (filled[0].Cell.Glyphs, filled[0].Cell.Box);
        var glyphs = new List<PdfGlyph>(filled[0].Cell.Glyphs);
        var box = filled[0].Cell.Box;
        foreach (var (cell, _) in filled.Skip(1))
        {
            var (right, down) = (box.Left - cell.Box.Left, box.Bottom - cell.Box.Top);
            foreach (var glyph in cell.Glyphs)
                glyphs.Add(Move(glyph, right, down));
            box = box with { Bottom = box.Bottom + cell.Box.Height };
        }

        return (glyphs, box);
    }

    private static PdfGlyph Move(in PdfGlyph glyph, float right, float down) => glyph with
    {
        X = glyph.X + right,
        Y = glyph.Y + down,
        Box = new PdfRectangle(glyph.Box.Left + right, glyph.Box.Top + down, glyph.Box.Right + right, glyph.Box.Bottom + down),
    };
}
