using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>Cuts a line where nothing is painted over the width of a column's gap; blanks that the file writes count as nothing.</summary>
internal static class LineSegments
{
    /// <param name="line">A line of <see cref="TextLines.Build"/>.</param>
    /// <param name="gap">In em.</param>
    public static IReadOnlyList<TextLine> Split(TextLine line, float gap)
    {
        var glyphs = line.Glyphs;
        List<TextLine>? segments = null;
        var start = 0;
        var last = 0;
        for (var i = 1; i < glyphs.Count; i++)
        {
            if (Script.IsBlank(glyphs[i].Text))
                continue;
            if (glyphs[i].Box.Left - glyphs[last].Box.Right >= gap * line.FontSize)
            {
                Add(segments ??= [], line, start, last + 1);
                start = i;
            }

            last = i;
        }

        if (segments is null)
            return [line];
        Add(segments, line, start, glyphs.Count);
        return segments;
    }

    private static void Add(List<TextLine> segments, TextLine line, int start, int end)
    {
        var glyphs = new PdfGlyph[end - start];
        for (var i = 0; i < glyphs.Length; i++)
            glyphs[i] = line.Glyphs[start + i];
        if (TextLines.Finish(glyphs, line.Baseline, line.FontSize) is { } segment)
            segments.Add(segment);
    }
}
