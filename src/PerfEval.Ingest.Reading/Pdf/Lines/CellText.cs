using System.Text;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>
/// The paragraphs of a cell: lines that were wrapped are joined, lines that their writer ended are kept apart, and a label that
/// is set one character below the other is one word.
/// </summary>
internal static class CellText
{
    /// <summary>Room that word processors leave between a cell's border and its text, in points; more than this is alignment.</summary>
    private const float MaxPadding = 8;

    /// <param name="glyphs">The cell's glyphs, in any order.</param>
    /// <param name="cell">Its box on the page: where its lines must break.</param>
    public static IReadOnlyList<string> Read(IReadOnlyList<PdfGlyph> glyphs, PdfRectangle cell)
    {
        if (glyphs.Count == 0)
            return [];
        if (MixedColumns.Read(glyphs) is { } down)
            return [down];
        var paragraphs = new List<string>();
        foreach (var (direction, group) in ByDirection(glyphs))
        {
            if (direction is PdfDirection.Right or PdfDirection.Slanted)
                Read(TextLines.Build(group), cell, paragraphs);
            else
                Read(TextLines.Build([.. Turning.ToRight(group, direction).Select(g => g with { Direction = PdfDirection.Right })]), Turning.ToRight(cell, direction), paragraphs);
        }

        return paragraphs;
    }

    private static IEnumerable<(PdfDirection Direction, IReadOnlyList<PdfGlyph> Glyphs)> ByDirection(IReadOnlyList<PdfGlyph> glyphs)
    {
        if (glyphs.All(g => g.Direction == glyphs[0].Direction))
            return [(glyphs[0].Direction, glyphs)];
        return glyphs.GroupBy(g => g.Direction).OrderBy(g => g.Key).Select(g => (g.Key, (IReadOnlyList<PdfGlyph>)[.. g]));
    }

    private static void Read(IReadOnlyList<TextLine> lines, PdfRectangle cell, List<string> paragraphs)
    {
        if (lines.Count == 0)
            return;
        if (lines.Count > 1 && lines.All(l => l.Text.Length == 1 && Script.IsHan(l.Text[0])))
        {
            paragraphs.Add(string.Concat(lines.Select(l => l.Text)));
            return;
        }

        var padding = Math.Clamp(lines.Min(l => Math.Min(l.Box.Left - cell.Left, cell.Right - l.Box.Right)), 0, MaxPadding);
        var room = Math.Max(cell.Width - (2 * padding), lines.Max(l => l.Box.Width));
        var text = new StringBuilder(lines[0].Text);
        for (var i = 1; i < lines.Count; i++)
        {
            if (Continues(lines, i, room))
            {
                text.Append(LineWrapping.Separator(lines[i - 1], lines[i], room));
            }
            else
            {
                paragraphs.Add(text.ToString());
                text.Clear();
            }

            text.Append(lines[i].Text);
        }

        paragraphs.Add(text.ToString());
    }

    private static bool Continues(IReadOnlyList<TextLine> lines, int index, float room)
    {
        var (line, next) = (lines[index - 1], lines[index]);
        if (!LineWrapping.IsFull(line, next, room))
            return false;
        return !(ListMarkers.Begins(next.Text) && Script.EndsSentence(line.Text[^1]));
    }
}
