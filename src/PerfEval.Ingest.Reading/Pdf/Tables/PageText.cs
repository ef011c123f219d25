using System.Runtime.InteropServices;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// Glyphs painted one after the other that stand one next to the other on a line: what a producer placed at one go, which a ruling
/// must not tear. <see cref="MiddleY"/> is the middle of the letters, whatever ascent the font claims; where the clip hides it, as a
/// spreadsheet does with text higher than its row, the middle of what is shown.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextRun(int First, int End, PdfRectangle Box, float Baseline, float MiddleY, float FontSize, bool IsUpright);

/// <summary>
/// The runs of a page from top to bottom, and the glyphs that they count in. Looking through them is most of what it costs to find a table,
/// so it is here that cancellation is noticed.
/// </summary>
internal sealed class PageText
{
    /// <summary>Above this gap, in em, the next glyph begins a run; a blank of the text is less.</summary>
    private const float RunGap = 0.35f;

    /// <summary>Bound on how far around a place its text is looked for, in points.</summary>
    public const float Tallest = 100;

    private readonly List<TextRun> runs = [];
    private readonly float reach;
    private readonly float smallest = float.MaxValue;
    private readonly CancellationToken cancellation;

    public PageText(IReadOnlyList<PdfGlyph> glyphs, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        Glyphs = glyphs;
        Taken = new bool[glyphs.Count];
        for (var first = 0; first < glyphs.Count;)
        {
            var end = first + 1;
            if (IsSeen(glyphs[first]))
            {
                while (end < glyphs.Count && Continues(glyphs[end - 1], glyphs[end]))
                    end++;
                runs.Add(CreateRun(first, end));
            }

            first = end;
        }

        runs.Sort(static (a, b) => a.MiddleY != b.MiddleY ? a.MiddleY.CompareTo(b.MiddleY) : a.First.CompareTo(b.First));
        foreach (var run in runs)
        {
            smallest = Math.Min(smallest, run.FontSize);
            if (!run.IsUpright)
                reach = Math.Min(Math.Max(reach, run.Box.Height), Tallest);
        }
    }

    public IReadOnlyList<PdfGlyph> Glyphs { get; }

    /// <summary>Glyph by glyph: already in a cell.</summary>
    public bool[] Taken { get; }

    public void CheckCancelled() => cancellation.ThrowIfCancellationRequested();

    /// <summary>The runs whose middle lies between the heights, from top to bottom.</summary>
    public ReadOnlySpan<TextRun> Between(float top, float bottom)
    {
        CheckCancelled();
        var first = FirstFrom(top);
        var end = first;
        while (end < runs.Count && runs[end].MiddleY <= bottom)
            end++;
        return CollectionsMarshal.AsSpan(runs)[first..end];
    }

    /// <summary>Whether the middle of a glyph that is no blank stands in the rectangle.</summary>
    public bool HasTextIn(PdfRectangle box)
    {
        // Nothing fits in less than half of the smallest letters' height.
        if (Math.Min(box.Width, box.Height) * 2 < smallest)
            return false;
        foreach (ref readonly var run in Between(box.Top - reach, box.Bottom + reach))
        {
            if (run.Box.Right < box.Left || run.Box.Left > box.Right)
                continue;
            for (var i = run.First; i < run.End; i++)
            {
                if (box.Contains(Glyphs[i].Box.MiddleX, run.IsUpright ? run.MiddleY : Glyphs[i].Box.MiddleY) && !string.IsNullOrWhiteSpace(Glyphs[i].Text))
                    return true;
            }
        }

        return false;
    }

    public static bool IsSeen(in PdfGlyph glyph) =>
        (glyph.Traits & PdfGlyphTraits.Hidden) == PdfGlyphTraits.None && glyph.Direction != PdfDirection.Slanted;

    private static bool Continues(in PdfGlyph left, in PdfGlyph right) =>
        IsSeen(right) && left.Direction == PdfDirection.Right && right.Direction == PdfDirection.Right
        && Math.Abs(left.Y - right.Y) < 0.3f * Math.Max(left.FontSize, right.FontSize)
        && Math.Abs(right.Box.Left - left.Box.Right) < RunGap * Math.Max(left.FontSize, right.FontSize);

    private TextRun CreateRun(int first, int end)
    {
        var (box, size, shown) = (Glyphs[first].Box, Glyphs[first].FontSize, ShownOf(Glyphs[first]));
        for (var i = first + 1; i < end; i++)
        {
            box = box.Union(Glyphs[i].Box);
            size = Math.Max(size, Glyphs[i].FontSize);
            shown = shown.Union(ShownOf(Glyphs[i]));
        }

        var upright = Glyphs[first].Direction == PdfDirection.Right && (Glyphs[first].Traits & PdfGlyphTraits.Vertical) == PdfGlyphTraits.None;
        var baseline = Glyphs[first].Y;
        var middle = upright ? baseline - (0.35f * size) : box.MiddleY;
        if (upright && IsCut(shown, box) && (middle < shown.Top || middle > shown.Bottom))
            middle = shown.MiddleY;
        return new TextRun(first, end, box, baseline, middle, size, upright);
    }

    /// <summary>What the clip leaves of a glyph's box.</summary>
    private static PdfRectangle ShownOf(in PdfGlyph glyph) =>
        new(glyph.Box.Left + glyph.Cut.Left, glyph.Box.Top + glyph.Cut.Top, glyph.Box.Right - glyph.Cut.Right, glyph.Box.Bottom - glyph.Cut.Bottom);

    private static bool IsCut(PdfRectangle shown, PdfRectangle box) => shown.Top > box.Top || shown.Bottom < box.Bottom;

    private int FirstFrom(float top)
    {
        int low = 0, high = runs.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (runs[middle].MiddleY < top)
                low = middle + 1;
            else
                high = middle;
        }

        return low;
    }
}
