using System.Runtime.InteropServices;
using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Flow;

/// <summary>
/// A page whose text runs another way than to the right is laid out as if it were turned; places are told on the page as it is shown.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct PageTurn(PdfDirection Direction, float Width, float Height)
{
    /// <summary>Share of the glyphs that must run one way.</summary>
    private const double Most = 0.6;

    public bool IsTurned => Direction != PdfDirection.Right;

    /// <summary>Width and height of the page as laid out.</summary>
    public float LaidOutWidth => Direction is PdfDirection.Down or PdfDirection.Up ? Height : Width;

    public float LaidOutHeight => Direction is PdfDirection.Down or PdfDirection.Up ? Width : Height;

    public static PageTurn Of(IReadOnlyList<PdfGlyph> glyphs, float width, float height)
    {
        Span<int> counts = stackalloc int[5];
        for (var i = 0; i < glyphs.Count; i++)
            counts[(int)glyphs[i].Direction]++;
        foreach (var direction in (ReadOnlySpan<PdfDirection>)[PdfDirection.Down, PdfDirection.Up, PdfDirection.Left])
        {
            if (counts[(int)direction] > Most * glyphs.Count)
                return new PageTurn(direction, width, height);
        }

        return new PageTurn(PdfDirection.Right, width, height);
    }

    public PdfPageContent Apply(PdfPageContent content)
    {
        if (!IsTurned)
            return content;
        var turn = this;
        return content with
        {
            Glyphs = [.. content.Glyphs.Select(turn.Apply)],
            Rulings = [.. content.Rulings.Select(turn.Apply)],
            Fills = [.. content.Fills.Select(f => f with { Box = turn.Apply(f.Box) })],
            Images = [.. content.Images.Select(i => i with { Box = turn.Apply(i.Box) })],
        };
    }

    public PdfRectangle Apply(PdfRectangle box) => IsTurned ? Shift(Turning.ToRight(box, Direction), ShiftX, ShiftY) : box;

    public PdfRectangle Back(PdfRectangle box) => IsTurned ? Turning.Back(Shift(box, -ShiftX, -ShiftY), Direction) : box;

    private float ShiftX => Direction switch { PdfDirection.Up => Height, PdfDirection.Left => Width, _ => 0 };

    private float ShiftY => Direction switch { PdfDirection.Down => Width, PdfDirection.Left => Height, _ => 0 };

    private PdfGlyph Apply(PdfGlyph glyph)
    {
        var turned = Turning.ToRight(glyph, Direction);
        return turned with
        {
            X = turned.X + ShiftX,
            Y = turned.Y + ShiftY,
            Box = Shift(turned.Box, ShiftX, ShiftY),
            Direction = glyph.Direction == PdfDirection.Slanted ? PdfDirection.Slanted : (PdfDirection)(((int)glyph.Direction - (int)Direction + 4) % 4),
        };
    }

    private PdfRuling Apply(PdfRuling ruling)
    {
        var box = Apply(new PdfRectangle(ruling.X1, ruling.Y1, ruling.X2, ruling.Y2));
        return ruling with { X1 = box.Left, Y1 = box.Top, X2 = box.Right, Y2 = box.Bottom };
    }

    private static PdfRectangle Shift(PdfRectangle box, float x, float y) => new(box.Left + x, box.Top + y, box.Right + x, box.Bottom + y);
}
