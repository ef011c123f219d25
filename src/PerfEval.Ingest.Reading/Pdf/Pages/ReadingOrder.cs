using System.Runtime.InteropServices;
using PerfEval.Ingest.Reading.Pdf.Flow;

namespace PerfEval.Ingest.Reading.Pdf.Pages;

/// <summary>
/// Puts rows in the order in which they are read: from the top, and where prose stands in two columns beside each other, the left one
/// first. Columns are only taken for such where both sides are prose over several lines: captions, lines for signatures
/// and lists of two columns stay lines.
/// </summary>
internal static class ReadingOrder
{
    private const int MaxDepth = 4;
    private const int LeastLines = 4;

    /// <summary>A column of prose is at least so wide, in em, and so much of its lines fill it.</summary>
    private const float LeastWidth = 10;

    private const float FullLine = 0.7f;
    private const float FullLines = 0.6f;

    public static IReadOnlyList<FlowItem> Arrange(IEnumerable<FlowRow> rows, CancellationToken cancellation)
    {
        var items = new List<FlowItem>();
        Arrange([.. rows.OrderBy(r => r.Table is null ? r.Line!.Baseline - (0.4f * r.Line.FontSize) : r.Box.Top).ThenBy(r => r.Box.Left)], null, 0, items, cancellation);
        return items;
    }

    private static void Arrange(IReadOnlyList<FlowRow> rows, (float Left, float Right)? column, int depth, List<FlowItem> into, CancellationToken cancellation)
    {
        if (depth == MaxDepth || FindGutter(rows, cancellation) is not { } gutter)
        {
            foreach (var row in rows)
                into.Add(row.ToItem(column));
            return;
        }

        Arrange([.. rows.Take(gutter.Start)], column, depth + 1, into, cancellation);
        foreach (var isLeft in (ReadOnlySpan<bool>)[true, false])
        {
            var side = rows.Skip(gutter.Start).Take(gutter.End - gutter.Start).Select(r => r.Side(gutter.X, isLeft)).OfType<FlowRow>().ToArray();
            Arrange(side, (side.Min(r => r.Box.Left), side.Max(r => r.Box.Right)), depth + 1, into, cancellation);
        }

        Arrange([.. rows.Skip(gutter.End)], column, depth + 1, into, cancellation);
    }

    private static Gutter? FindGutter(IReadOnlyList<FlowRow> rows, CancellationToken cancellation)
    {
        Gutter? best = null;
        foreach (var x in Candidates(rows))
        {
            cancellation.ThrowIfCancellationRequested();
            var start = 0;
            for (var i = 0; i <= rows.Count; i++)
            {
                if (i < rows.Count && !rows[i].IsCrossing(x))
                    continue;
                if (i - start >= LeastLines && (best is null || i - start > best.Value.End - best.Value.Start) && IsBetweenColumns(rows, start, i, x))
                    best = new Gutter(x, start, i);
                start = i + 1;
            }
        }

        return best;
    }

    private static IEnumerable<float> Candidates(IReadOnlyList<FlowRow> rows)
    {
        var seen = new HashSet<int>();
        foreach (var row in rows)
        {
            for (var i = 1; i < row.Segments.Count; i++)
            {
                var x = (row.Segments[i - 1].Box.Right + row.Segments[i].Box.Left) / 2;
                if (seen.Add((int)MathF.Round(x / 3)))
                    yield return x;
            }
        }

        // Columns whose lines are not level with one another.
        foreach (var row in rows)
        {
            if (row.Line is { } line && row.Segments.Count == 1 && seen.Add((int)MathF.Round((line.Box.Left - (0.7f * line.FontSize)) / 3)))
                yield return line.Box.Left - (0.7f * line.FontSize);
        }
    }

    private static bool IsBetweenColumns(IReadOnlyList<FlowRow> rows, int start, int end, float x)
    {
        Side left = default, right = default;
        for (var i = start; i < end; i++)
        {
            foreach (var segment in rows[i].Segments)
            {
                if (segment.Box.MiddleX < x)
                    left.Measure(segment.Box.Width, segment.Box.Top, segment.Box.Bottom, segment.FontSize);
                else
                    right.Measure(segment.Box.Width, segment.Box.Top, segment.Box.Bottom, segment.FontSize);
            }
        }

        if (left.Lines < LeastLines || right.Lines < LeastLines || left.Width < LeastWidth * left.FontSize || right.Width < LeastWidth * right.FontSize)
            return false;
        var common = Math.Min(left.Bottom, right.Bottom) - Math.Max(left.Top, right.Top);
        if (common < 0.5f * Math.Min(left.Bottom - left.Top, right.Bottom - right.Top))
            return false;
        int leftFull = 0, rightFull = 0;
        for (var i = start; i < end; i++)
        {
            foreach (var segment in rows[i].Segments)
            {
                var isLeft = segment.Box.MiddleX < x;
                if (isLeft && segment.Box.Width >= FullLine * left.Width)
                    leftFull++;
                else if (!isLeft && segment.Box.Width >= FullLine * right.Width)
                    rightFull++;
            }
        }

        return leftFull >= FullLines * left.Lines && rightFull >= FullLines * right.Lines;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Gutter(float X, int Start, int End);

    [StructLayout(LayoutKind.Auto)]
    private record struct Side(int Lines, float Width, float Top, float Bottom, float FontSize)
    {
        public void Measure(float width, float top, float bottom, float fontSize)
        {
            Top = Lines == 0 ? top : Math.Min(Top, top);
            Bottom = Lines == 0 ? bottom : Math.Max(Bottom, bottom);
            Width = Math.Max(Width, width);
            FontSize = Math.Max(FontSize, fontSize);
            Lines++;
        }
    }
}
