using System.Runtime.InteropServices;
using PerfEval.Ingest.Documents;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Drawing;

/// <summary>The shown characters of a page and their boxes, to find where in a cell or paragraph a text stands.</summary>
public sealed class FacsimileText
{
    /// <summary>How far outside of a box, in points, the middle of a character may lie that belongs to it.</summary>
    private const float Margin = 1;

    private readonly Piece[] pieces;

    internal FacsimileText(IReadOnlyList<PdfGlyph> glyphs) => pieces =
    [
        .. glyphs
            .Where(g => (g.Traits & (PdfGlyphTraits.Hidden | PdfGlyphTraits.Invisible)) == PdfGlyphTraits.None && !string.IsNullOrWhiteSpace(g.Text))
            .Select(g => new Piece(g.Text, g.Box)),
    ];

    /// <summary>About what it takes in memory.</summary>
    public int Bytes => pieces.Length * 32;

    /// <summary>How often a text stands within a box, compared without blanks; 0 also where it is all that stands there.</summary>
    /// <param name="text">As the reading has it.</param>
    /// <param name="within">Of the cell or paragraph.</param>
    public int Count(string text, Box within)
    {
        var (sought, all) = (Solid(text), TextOf(Inside(within)));
        if (sought.Length == 0 || sought == all)
            return 0;
        var count = 0;
        for (var at = all.IndexOf(sought, StringComparison.Ordinal); at >= 0; at = all.IndexOf(sought, at + 1, StringComparison.Ordinal))
            count++;
        return count;
    }

    /// <summary>The boxes of a text within a box, one a line; empty where it is not there.</summary>
    /// <param name="text">As the reading has it.</param>
    /// <param name="within">Of the cell or paragraph.</param>
    /// <param name="occurrence">0-based, among equal texts.</param>
    public IReadOnlyList<Box> Find(string text, Box within, int occurrence)
    {
        var sought = Solid(text);
        var inside = Inside(within);
        var all = TextOf(inside);
        var at = sought.Length == 0 ? -1 : all.IndexOf(sought, StringComparison.Ordinal);
        for (var i = 0; i < occurrence && at >= 0; i++)
            at = all.IndexOf(sought, at + 1, StringComparison.Ordinal);
        if (at < 0)
            return [];
        var (found, start) = (new List<Piece>(), 0);
        foreach (var piece in inside)
        {
            var end = start + Solid(piece.Text).Length;
            if (start < at + sought.Length && end > at)
                found.Add(piece);
            start = end;
        }

        return Lines(found);
    }

    private Piece[] Inside(Box within) => [.. pieces.Where(p => IsIn(p.Box, within))];

    private static string TextOf(Piece[] inside) => string.Concat(inside.Select(p => Solid(p.Text)));

    private static List<Box> Lines(IEnumerable<Piece> found)
    {
        var lines = new List<PdfRectangle>();
        foreach (var piece in found)
        {
            if (lines.Count > 0 && MathF.Abs(lines[^1].MiddleY - piece.Box.MiddleY) < piece.Box.Height / 2 && piece.Box.Left >= lines[^1].Left)
                lines[^1] = lines[^1].Union(piece.Box);
            else
                lines.Add(piece.Box);
        }

        return [.. lines.Select(Places.BoxOf)];
    }

    private static bool IsIn(PdfRectangle box, Box within) =>
        box.MiddleX >= (float)within.Left - Margin && box.MiddleX <= (float)within.Right + Margin
        && box.MiddleY >= (float)within.Top - Margin && box.MiddleY <= (float)within.Bottom + Margin;

    private static string Solid(string text) => text.Any(char.IsWhiteSpace) ? string.Concat(text.Where(c => !char.IsWhiteSpace(c))) : text;

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Piece(string Text, PdfRectangle Box);
}
