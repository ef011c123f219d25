using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Pages;

/// <summary>
/// Text with a line through it: what a word processor prints for a deletion that it tracks, or for what a writer took back. The line runs
/// through the middle of the glyphs and ends where they end; borders of tables and underlines do neither.
/// </summary>
internal static class StruckText
{
    /// <summary>Where the line runs above the baseline, in em: 0.22 to 0.38 by font and producer; an underline is below, a border not within the glyphs.</summary>
    private const float Lowest = 0.17f;

    private const float Highest = 0.45f;

    private const float Thickest = 0.15f;

    /// <summary>How far an end of the line may be from the edge of a glyph, in em.</summary>
    private const float SameEnd = 0.12f;

    /// <summary>Stands for a struck character: no text and no blank, but the room that lines are measured by stays taken.</summary>
    private const string Nothing = "\u200B";

    /// <summary>Gives the struck glyphs, which lose their text in <paramref name="glyphs"/>, and the rulings that strike none.</summary>
    public static (IReadOnlyList<PdfGlyph> Struck, IReadOnlyList<PdfRuling> Rulings) Take(List<PdfGlyph> glyphs, IReadOnlyList<PdfRuling> rulings, CancellationToken cancellation)
    {
        var upright = new List<(float Baseline, int Index)>();
        var largest = 0f;
        for (var i = 0; i < glyphs.Count; i++)
        {
            if (glyphs[i].Direction != PdfDirection.Right)
                continue;
            upright.Add((glyphs[i].Y, i));
            largest = Math.Max(largest, glyphs[i].FontSize);
        }

        upright.Sort();
        HashSet<int>? struck = null;
        HashSet<int>? lines = null;
        for (var i = 0; i < rulings.Count; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            if (!rulings[i].IsHorizontal || rulings[i].Thickness > Thickest * largest || Below(rulings[i], glyphs, upright, largest) is not { } below)
                continue;
            (struck ??= []).UnionWith(below);
            (lines ??= []).Add(i);
        }

        if (struck is null)
            return ([], rulings);
        PdfGlyph[] taken = [.. struck.Order().Select(i => glyphs[i])];
        foreach (var i in struck)
            glyphs[i] = glyphs[i] with { Text = Nothing };
        return (taken, [.. rulings.Where((_, i) => !lines!.Contains(i))]);
    }

    /// <summary>The glyphs that the line strikes; null where it strikes none or not all of what it meets.</summary>
    private static List<int>? Below(PdfRuling line, List<PdfGlyph> glyphs, List<(float Baseline, int Index)> upright, float largest)
    {
        var from = upright.BinarySearch((line.Y1 + (Lowest * 0.5f), -1));
        List<int>? met = null;
        var (left, right, covered) = (float.MaxValue, float.MinValue, 0f);
        for (var i = from < 0 ? ~from : from; i < upright.Count && upright[i].Baseline <= line.Y1 + (Highest * largest); i++)
        {
            var glyph = glyphs[upright[i].Index];
            var above = (glyph.Y - line.Y1) / glyph.FontSize;
            if (above is < Lowest or > Highest || glyph.Box.Right <= line.X1 + (SameEnd * glyph.FontSize) || glyph.Box.Left >= line.X2 - (SameEnd * glyph.FontSize))
                continue;
            if (glyph.Box.Left < line.X1 - (SameEnd * glyph.FontSize) || glyph.Box.Right > line.X2 + (SameEnd * glyph.FontSize) || line.Thickness > Thickest * glyph.FontSize)
                return null;
            (met ??= []).Add(upright[i].Index);
            (left, right) = (Math.Min(left, glyph.Box.Left), Math.Max(right, glyph.Box.Right));
            covered += glyph.Box.Width;
        }

        if (met is null || met.TrueForAll(i => Script.IsBlank(glyphs[i].Text) || IsDash(glyphs[i].Text)))
            return null;
        var reach = SameEnd * glyphs[met[0]].FontSize;
        return left - line.X1 <= reach && line.X2 - right <= reach && covered >= 0.8f * (line.X2 - line.X1) ? met : null;
    }

    /// <summary>Some producers draw a minus as a line on top of its glyph.</summary>
    private static bool IsDash(string text) => text is ['-' or '\u2010' or '\u2011' or '‒' or '–' or '—' or '―' or '−' or '－' or '─' or '_' or 'ー'];
}
