using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>Finds what stands between the rulings of a three-line table: two columns are enough there.</summary>
internal static class FramedRegions
{
    /// <summary>Rulings of one table; beyond, each row has one.</summary>
    private const int MostRules = 60;

    public static IEnumerable<AlignedRegion> Find(IReadOnlyList<AlignedLine> lines, IReadOnlyList<PdfRuling> rulings, IReadOnlyList<PageTable> ruled)
    {
        var frames = RuleFrames.Find(rulings, ruled);
        if (frames.Count == 0)
            yield break;
        var all = RuleFrames.Joined(rulings.Where(r => r.IsHorizontal));
        foreach (var frame in frames)
        {
            // Several tables of one width stand on one page, with prose between: from each ruling the furthest that ends a table.
            for (var top = 0; top + 1 < frame.Rules.Count; top++)
            {
                for (var bottom = Math.Min(frame.Rules.Count - 1, top + MostRules); bottom > top; bottom--)
                {
                    var part = frame with { Rules = [.. frame.Rules.Skip(top).Take(bottom - top + 1)] };
                    if (Between(lines, part, all) is not { } region)
                        continue;
                    yield return region;
                    top = bottom;
                }
            }
        }
    }

    private static AlignedRegion? Between(IReadOnlyList<AlignedLine> lines, RuleFrame frame, List<(float Left, float Right, float Y)> rules)
    {
        var (top, bottom) = (frame.Rules[0], frame.Rules[^1]);
        var inside = lines.Where(l => l.Baseline > top && l.Baseline < bottom + (0.3f * l.Line.FontSize)).ToArray();
        var full = inside.Where(l => l.Segments.Count > 1).ToArray();
        if (full.Length < (frame.Rules.Count > 2 ? 2 : 3) || inside.Any(l => l.Box.Left < frame.Left - l.Line.FontSize || l.Box.Right > frame.Right + l.Line.FontSize))
            return null;
        var most = full.Max(l => l.Segments.Count);
        var columns = Gutters.Columns([.. full.Where(l => l.Segments.Count >= 0.6f * most)]);
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
