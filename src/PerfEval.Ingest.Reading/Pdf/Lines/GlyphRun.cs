using System.Runtime.InteropServices;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>Glyphs that follow one another both in the file and on the page: indices <c>[Start, End)</c> of the list they come from.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct GlyphRun(int Start, int End, float Baseline, float FontSize, float Left, float Right, bool IsBlank)
{
    /// <summary>Within this of one another, in em, two baselines are the same line; leading is never below 1 em, sub- and superscripts are off by more.</summary>
    private const float SameBaseline = 0.05f;

    private const float Adjoining = 0.3f;

    public static List<GlyphRun> Split(IReadOnlyList<PdfGlyph> glyphs)
    {
        var runs = new List<GlyphRun>();
        var start = 0;
        while (start < glyphs.Count)
        {
            var end = start + 1;
            while (end < glyphs.Count && Continues(glyphs[end - 1], glyphs[end]))
                end++;
            runs.Add(Of(glyphs, start, end));
            start = end;
        }

        return runs;
    }

    private static bool Continues(in PdfGlyph left, in PdfGlyph right)
    {
        var size = Math.Max(left.FontSize, right.FontSize);
        var gap = right.Box.Left - left.Box.Right;
        return Math.Abs(left.Y - right.Y) <= SameBaseline * size && Math.Abs(gap) <= Adjoining * size
            && right.Box.Left >= left.Box.Left && Math.Abs(left.FontSize - right.FontSize) <= 0.05f * size
            && Script.IsBlank(left.Text) == Script.IsBlank(right.Text);
    }

    private static GlyphRun Of(IReadOnlyList<PdfGlyph> glyphs, int start, int end)
    {
        var (left, right) = (float.MaxValue, float.MinValue);
        for (var i = start; i < end; i++)
        {
            left = Math.Min(left, glyphs[i].Box.Left);
            right = Math.Max(right, glyphs[i].Box.Right);
        }

        var first = glyphs[start];
        return new GlyphRun(start, end, first.Y, first.FontSize, left, right, Script.IsBlank(first.Text));
    }
}
