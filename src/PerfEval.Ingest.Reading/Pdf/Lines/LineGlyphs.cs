using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>Puts the glyphs of one line in order, without those that are painted twice to look bold and the blanks that lie under others.</summary>
internal static class LineGlyphs
{
    /// <summary>Glyphs looked back on for a duplicate: a word painted twice interleaves two deep, a shadow four.</summary>
    private const int LookBack = 4;

    public static PdfGlyph[] Order(IReadOnlyList<PdfGlyph> glyphs, List<GlyphRun> runs)
    {
        runs.Sort(static (a, b) => (a.Left, a.Start).CompareTo((b.Left, b.Start)));
        var ordered = new List<PdfGlyph>();
        var isMonotone = true;
        foreach (var run in runs)
        {
            for (var i = run.Start; i < run.End; i++)
            {
                isMonotone &= ordered.Count == 0 || glyphs[i].Box.Left >= ordered[^1].Box.Right - (0.3f * glyphs[i].FontSize);
                ordered.Add(glyphs[i]);
            }
        }

        return isMonotone ? [.. ordered] : Clean([.. ordered.OrderBy(g => g.Box.Left)]);
    }

    private static PdfGlyph[] Clean(PdfGlyph[] glyphs)
    {
        var kept = new List<PdfGlyph>(glyphs.Length);
        for (var i = 0; i < glyphs.Length; i++)
        {
            if (!IsDuplicate(glyphs[i], kept) && !IsCoveredBlank(glyphs, i))
                kept.Add(glyphs[i]);
        }

        return [.. kept];
    }

    private static bool IsDuplicate(in PdfGlyph glyph, List<PdfGlyph> kept)
    {
        var reach = Math.Min(0.12f * glyph.FontSize, 0.4f * glyph.Box.Width);
        for (var i = kept.Count - 1; i >= 0 && i >= kept.Count - LookBack; i--)
        {
            var other = kept[i];
            if (string.Equals(other.Text, glyph.Text, StringComparison.Ordinal)
                && Math.Abs(other.X - glyph.X) <= reach && Math.Abs(other.Y - glyph.Y) <= 0.15f * glyph.FontSize)
                return true;
        }

        return false;
    }

    /// <summary>A cell's trailing blanks may reach below the text of the next.</summary>
    private static bool IsCoveredBlank(PdfGlyph[] glyphs, int index)
    {
        if (!Script.IsBlank(glyphs[index].Text) || glyphs[index].Text.Length == 0)
            return false;
        var middle = glyphs[index].Box.MiddleX;
        for (var i = Math.Max(0, index - LookBack); i < glyphs.Length && i <= index + LookBack; i++)
        {
            if (!Script.IsBlank(glyphs[i].Text) && glyphs[i].Box.Left < middle && glyphs[i].Box.Right > middle)
                return true;
        }

        return false;
    }
}
