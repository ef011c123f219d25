using PerfEval.Ingest.Reading.Pdf.Furniture;
using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>Finds what stands between the rulings of a three-line table: two columns are enough there.</summary>
internal static class FramedRegions
{
    /// <summary>Rulings of one table; beyond, each row has one.</summary>
    private const int MostRules = 60;

    public static IEnumerable<AlignedRegion> Find(IReadOnlyList<SegmentedLine> lines, IReadOnlyList<PdfRuling> rulings, IReadOnlyList<PageTable> ruled, CancellationToken cancellation)
    {
        var frames = RuleFrames.Find(rulings, ruled, cancellation);
        if (frames.Count == 0)
            yield break;
        var all = RuleFrames.Joined(rulings.Where(r => r.IsHorizontal));
        foreach (var closed in frames)
        {
            var frame = WithEnd(lines, closed);

            // Several tables of one width stand on one page, with prose between: from each ruling the furthest that ends a table.
            for (var top = 0; top + 1 < frame.Rules.Count; top++)
            {
                for (var bottom = Math.Min(frame.Rules.Count - 1, top + MostRules); bottom > top; bottom--)
                {
                    cancellation.ThrowIfCancellationRequested();
                    if (bottom > top + 1 && IsParted(lines, frame, top, bottom))
                        continue;

                    // Rows below one ruling alone: their head may stand above it.
                    if (bottom == top + 1 && bottom >= closed.Rules.Count)
                        continue;
                    var part = frame with { Rules = [.. frame.Rules.Skip(top).Take(bottom - top + 1)] };
                    if (Between(lines, part, all, cancellation) is not { } region)
                        continue;
                    yield return region;
                    top = bottom;
                }
            }
        }
    }

    /// <summary>A table that the page break cuts has no ruling at its end: where its last ruling has rows below down to the page's last line, that line's end counts.</summary>
    private static RuleFrame WithEnd(IReadOnlyList<SegmentedLine> lines, RuleFrame frame)
    {
        var below = lines.Where(l => l.Baseline > frame.Rules[^1] && !PageNumbers.Is(l.Line.Text)).ToArray();
        if (below.Length == 0 || below.Any(l => l.Box.Left < frame.Left - l.Line.FontSize || l.Box.Right > frame.Right + l.Line.FontSize)
            || below[0].Segments.Count < 2 || below.Count(l => l.Segments.Count > 1) * 2 < below.Length
            || below.Any(l => l.Segments.Count == 1 && IsApart(l, frame)))
            return frame;
        return frame with { Rules = [.. frame.Rules, below.Max(l => l.Box.Bottom) + 1] };
    }

    /// <summary>Between two tables of one width a heading, a caption or prose stands, or nothing; between the lines of one table stand its rows.</summary>
    private static bool IsParted(IReadOnlyList<SegmentedLine> lines, RuleFrame frame, int top, int bottom)
    {
        for (var i = top; i < bottom; i++)
        {
            var between = lines.Where(l => l.Baseline > frame.Rules[i] && l.Baseline < frame.Rules[i + 1]).ToArray();
            if (!Array.Exists(between, IsRow) || Array.Exists(between, l => !IsRow(l) && IsApart(l, frame)))
                return true;
        }

        return false;
    }

    /// <summary>Heads may stand so close that only blanks part them.</summary>
    private static bool IsRow(SegmentedLine line) => line.Segments.Count > 1 || line.Line.Text.Count(c => c == ' ') >= 2;

    private static bool IsApart(SegmentedLine line, RuleFrame frame) =>
        ListMarkers.Begins(line.Line.Text) || Captions.Begins(line.Line.Text) || line.Box.Width > 0.8f * (frame.Right - frame.Left);

    private static AlignedRegion? Between(IReadOnlyList<SegmentedLine> lines, RuleFrame frame, List<(float Left, float Right, float Y)> rules, CancellationToken cancellation)
    {
        var (top, bottom) = (frame.Rules[0], frame.Rules[^1]);
        var inside = lines.Where(l => l.Baseline > top && l.Baseline < bottom + (0.3f * l.Line.FontSize)).ToArray();
        var full = inside.Where(l => l.Segments.Count > 1).ToArray();
        if (full.Length < (frame.Rules.Count > 2 ? 2 : 3) || inside.Any(l => l.Box.Left < frame.Left - l.Line.FontSize || l.Box.Right > frame.Right + l.Line.FontSize))
            return null;
        var most = full.Max(l => l.Segments.Count);
        var columns = Gutters.Columns([.. full.Where(l => l.Segments.Count >= 0.6f * most)], inside, cancellation);
        if (columns.Count < 2)
            return null;

        // Prose between two lines across the page reaches over what would be gutters.
        var middles = Gutters.Middles(columns);
        if (inside.Any(l => l.Segments.Count == 1 && middles.Count(l.Covers) > middles.Length / 2f))
            return null;
        return new AlignedRegion(inside, columns)
        {
            Frame = frame,
            ShortRules = [.. rules.Where(r => r.Y > top + 3 && r.Y < bottom - 3 && r.Right - r.Left < 0.9f * (frame.Right - frame.Left))],
        };
    }
}
