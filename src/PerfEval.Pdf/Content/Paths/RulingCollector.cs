namespace PerfEval.Pdf.Content.Paths;

/// <summary>
/// Sorts what a page paints into rulings and fills. A painted axis-parallel box is a ruling where it is thin: at most
/// <see cref="ThinMost"/> points thick and <see cref="ThinRatio"/> times as long (Chromium fills each piece of a border as such a
/// rectangle), or up to <see cref="BandMost"/> points and <see cref="BandRatio"/> times as long (a heavy frame; no shaded row is that flat).
/// Four or more dots in a row, or two dashes, are one ruling (dotted and dashed borders). Everything is cut to the clip first: a huge fill
/// through a thin clip is a line.
/// </summary>
internal sealed class RulingCollector(PageBudget budget)
{
    private const double ThinMost = 3;
    private const double ThinRatio = 3;
    private const double BandMost = 6;
    private const double BandRatio = 24;

    /// <summary>A thin piece that is shorter than a ruling, up to this length, may be a dash of one.</summary>
    private const double DashMost = 10;

    /// <summary>A stroke of width 0 is as thin as the device can draw.</summary>
    private const double Hairline = 0.5;

    private readonly List<PdfRuling> rulings = [];
    private readonly List<PdfFill> fills = [];
    private readonly DotRow dots = new();

    public PdfRuling[] TakeRulings()
    {
        EndDots();
        return [.. rulings];
    }

    public PdfFill[] TakeFills()
    {
        EndDots();
        return [.. fills];
    }

    /// <param name="path">The path; only its straight axis-parallel edges count.</param>
    /// <param name="clip">The clip in page space.</param>
    /// <param name="width">The line width in page space.</param>
    /// <param name="color">The stroking colour.</param>
    public void Stroke(Path path, in Bounds clip, double width, PdfColor color)
    {
        var half = Math.Max(width, width <= 0 ? Hairline : 0.01) / 2;
        var vertices = path.Vertices;
        for (var i = 1; i < vertices.Length; i++)
        {
            var to = vertices[i];
            if (to.Step is not (PathStep.Line or PathStep.Close))
                continue;
            var from = vertices[i - 1];
            // Closing a single line goes back over it.
            if (to.Step == PathStep.Close && i >= 2 && vertices[i - 2].Step == PathStep.Move)
                continue;
            if (PathShapes.IsLevel(from, to))
            {
                var y = (from.Y + to.Y) / 2;
                Paint(new Bounds(Math.Min(from.X, to.X), y - half, Math.Max(from.X, to.X), y + half), clip, color, isStroke: true);
            }
            else if (PathShapes.IsPlumb(from, to))
            {
                var x = (from.X + to.X) / 2;
                Paint(new Bounds(x - half, Math.Min(from.Y, to.Y), x + half, Math.Max(from.Y, to.Y)), clip, color, isStroke: true);
            }
        }
    }

    public void Fill(Path path, in Bounds clip, PdfColor color, bool evenOdd)
    {
        var vertices = path.Vertices;
        var start = 0;
        while (start < vertices.Length)
        {
            var end = PathShapes.SubpathEnd(vertices, start);
            var box = PathShapes.Box(vertices[start..end], ThinMost);
            if (box is { } outer)
            {
                var nextEnd = end < vertices.Length ? PathShapes.SubpathEnd(vertices, end) : end;
                if (nextEnd > end
                    && PathShapes.Box(vertices[end..nextEnd], ThinMost) is { } inner
                    && PathShapes.IsFrame(outer, inner, BandMost)
                    && (evenOdd || PathShapes.IsClockwise(vertices[start..end]) != PathShapes.IsClockwise(vertices[end..nextEnd])))
                {
                    PaintFrame(outer, inner, clip, color);
                    end = nextEnd;
                }
                else
                {
                    Paint(outer, clip, color, isStroke: false);
                }
            }

            start = end;
        }
    }

    /// <summary>A box known to be painted evenly: a stencil of one pixel, an image as thin as a line.</summary>
    public void FillBox(in Bounds box, in Bounds clip, PdfColor color) => Paint(box, clip, color, isStroke: false);

    public static bool IsThin(in Bounds box)
    {
        var thickness = Math.Min(box.Width, box.Height);
        var length = Math.Max(box.Width, box.Height);
        return length > 0
            && ((thickness <= ThinMost && length >= ThinRatio * thickness) || (thickness <= BandMost && length >= BandRatio * thickness));
    }

    private void PaintFrame(in Bounds outer, in Bounds inner, in Bounds clip, PdfColor color)
    {
        Paint(outer with { Bottom = inner.Top }, clip, color, isStroke: false);
        Paint(outer with { Right = inner.Left }, clip, color, isStroke: false);
        Paint(outer with { Left = inner.Right }, clip, color, isStroke: false);
        Paint(outer with { Top = inner.Bottom }, clip, color, isStroke: false);
    }

    private void Paint(in Bounds whole, in Bounds clip, PdfColor color, bool isStroke)
    {
        var box = whole.Intersect(clip);
        if (box.IsEmpty || !budget.TakePath())
            return;
        var length = Math.Max(box.Width, box.Height);
        // A short stroke across its own width is still the line that was meant.
        if (IsThin(box) || (isStroke && length > ThinMost && IsThin(whole)))
        {
            EndDots();
            AddRuling(box, color);
        }
        else if (length <= ThinMost || (length <= DashMost && Math.Min(box.Width, box.Height) <= ThinMost))
        {
            if (!dots.Continues(box, color))
                EndDots();
            dots.Add(box, color);
        }
        else
        {
            EndDots();
            fills.Add(new PdfFill(box.ToRectangle(), color));
        }
    }

    private void EndDots()
    {
        if (dots.Count == 0)
            return;
        if (dots.IsLine)
        {
            AddRuling(dots.Bounds, dots.Color);
        }
        else
        {
            foreach (var dot in dots.Boxes)
                fills.Add(new PdfFill(dot.ToRectangle(), dots.Color));
        }

        dots.Clear();
    }

    private void AddRuling(in Bounds bounds, PdfColor color)
    {
        var box = bounds.ToRectangle();
        rulings.Add(box.Width >= box.Height
            ? new PdfRuling(box.Left, box.MiddleY, box.Right, box.MiddleY, box.Height, color)
            : new PdfRuling(box.MiddleX, box.Top, box.MiddleX, box.Bottom, box.Width, color));
    }
}
