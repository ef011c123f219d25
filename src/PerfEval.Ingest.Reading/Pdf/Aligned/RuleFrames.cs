using System.Runtime.InteropServices;
using PerfEval.Ingest.Reading.Pdf.Tables;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>Horizontal rulings of one width, one below the other: the lines of a table that has no others.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RuleFrame(float Left, float Right, IReadOnlyList<float> Rules);

/// <summary>Finds the frames of three-line tables among the rulings that belong to no ruled table.</summary>
internal static class RuleFrames
{
    private const float SameEnd = 4;
    private const float SameLine = 3;
    private const float LeastWidth = 72;

    public static IReadOnlyList<RuleFrame> Find(IReadOnlyList<PdfRuling> rulings, IReadOnlyList<PageTable> ruled, CancellationToken cancellation)
    {
        var lines = Joined(rulings.Where(r => r.IsHorizontal && !ruled.Any(t => IsOf(t, r))));
        var frames = new List<(float Left, float Right, List<float> Rules)>();
        foreach (var line in lines.Where(l => l.Right - l.Left >= LeastWidth).OrderBy(l => l.Y))
        {
            cancellation.ThrowIfCancellationRequested();
            var index = frames.FindIndex(f => Math.Abs(f.Left - line.Left) <= SameEnd && Math.Abs(f.Right - line.Right) <= SameEnd && !IsParted(f.Rules[^1], line.Y, ruled));
            if (index < 0)
                frames.Add((line.Left, line.Right, [line.Y]));
            else if (line.Y - frames[index].Rules[^1] > SameLine)
                frames[index].Rules.Add(line.Y);
        }

        return [.. frames.Where(f => f.Rules.Count >= 2).Select(f => new RuleFrame(f.Left, f.Right, f.Rules))];
    }

    /// <summary>Pieces that touch are one line: some producers draw a border cell by cell.</summary>
    public static List<(float Left, float Right, float Y)> Joined(IEnumerable<PdfRuling> rulings)
    {
        var joined = new List<(float Left, float Right, float Y)>();
        foreach (var ruling in rulings.OrderBy(r => MathF.Round(r.Y1 * 2)).ThenBy(r => r.X1))
        {
            if (joined.Count > 0 && Math.Abs(joined[^1].Y - ruling.Y1) <= 1 && ruling.X1 <= joined[^1].Right + 1.5f)
                joined[^1] = joined[^1] with { Right = Math.Max(joined[^1].Right, ruling.X2) };
            else
                joined.Add((ruling.X1, ruling.X2, ruling.Y1));
        }

        return joined;
    }

    private static bool IsOf(PageTable table, PdfRuling ruling) =>
        ruling.Y1 >= table.Box.Top - 2 && ruling.Y1 <= table.Box.Bottom + 2 && ruling.X2 > table.Box.Left - 2 && ruling.X1 < table.Box.Right + 2;

    private static bool IsParted(float above, float below, IReadOnlyList<PageTable> ruled) => ruled.Any(t => t.Box.Top > above && t.Box.Bottom < below);
}
