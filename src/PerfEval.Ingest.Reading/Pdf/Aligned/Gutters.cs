using System.Runtime.InteropServices;
using PerfEval.Ingest.Reading.Pdf.Lines;

namespace PerfEval.Ingest.Reading.Pdf.Aligned;

/// <summary>A column of text: the room its cells take on the page.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TextColumn(float Left, float Right);

/// <summary>
/// Columns by what lies between them: strips that the lines leave free, but for a few such as the heads over several columns.
/// </summary>
internal static class Gutters
{
    /// <summary>Share of the lines that may cross a gutter.</summary>
    private const float Crossing = 0.15f;

    /// <param name="lines">Lines that fill most of the columns.</param>
    /// <param name="all">All lines of the table: how wide its columns are.</param>
    public static IReadOnlyList<TextColumn> Columns(IReadOnlyList<SegmentedLine> lines, IReadOnlyList<SegmentedLine> all, CancellationToken cancellation)
    {
        var columns = Columns(lines, cancellation).ToList();
        Widen(columns, all, mayAdd: false);
        return columns;
    }

    public static IReadOnlyList<TextColumn> Columns(IReadOnlyList<SegmentedLine> lines, CancellationToken cancellation)
    {
        if (lines.Count == 0)
            return [];
        var tolerated = lines.Count < 4 ? 0 : Math.Max(1, (int)(Crossing * lines.Count));
        var least = SegmentedLine.Gap * lines.Min(l => l.Line.FontSize);
        var edges = new List<(float X, int Step)>();
        foreach (var segment in lines.SelectMany(l => l.Segments))
        {
            edges.Add((segment.Box.Left, 1));
            edges.Add((segment.Box.Right, -1));
        }

        edges.Sort();
        var columns = new List<TextColumn>();
        var depth = 0;
        float? start = null;
        foreach (var (x, step) in edges)
        {
            depth += step;
            if (depth > tolerated && start is null)
            {
                start = x;
            }
            else if (depth <= tolerated && start is { } left)
            {
                if (columns.Count > 0 && left - columns[^1].Right < least)
                    columns[^1] = columns[^1] with { Right = x };
                else
                    columns.Add(new TextColumn(left, x));
                start = null;
            }
        }

        Widen(columns, lines, mayAdd: true);
        JoinHalves(columns, lines, cancellation);
        return columns;
    }

    /// <summary>
    /// What few lines alone fill is not seen above: text beside which no other column stands widens its own, however seldom it is so wide, and
    /// text where there is no column makes one.
    /// </summary>
    private static void Widen(List<TextColumn> columns, IReadOnlyList<SegmentedLine> lines, bool mayAdd)
    {
        foreach (var box in lines.SelectMany(l => l.Segments).Select(s => s.Box).OrderBy(b => b.Width))
        {
            var first = columns.FindIndex(c => c.Right > box.Left);
            if (first < 0 || columns[first].Left >= box.Right)
            {
                if (mayAdd)
                    columns.Insert(first < 0 ? columns.Count : first, new TextColumn(box.Left, box.Right));
            }
            else if (first + 1 == columns.Count || columns[first + 1].Left >= box.Right)
            {
                columns[first] = new TextColumn(Math.Min(columns[first].Left, box.Left), Math.Max(columns[first].Right, box.Right));
            }
        }
    }

    /// <summary>
    /// A head in the middle of its column and figures at the column's right side do not meet: columns beside each other of which no line
    /// fills both are one, the nearest first.
    /// </summary>
    private static void JoinHalves(List<TextColumn> columns, IReadOnlyList<SegmentedLine> lines, CancellationToken cancellation)
    {
        var rows = Beside(lines);
        while (NearestHalves(columns, rows) is { } left)
        {
            cancellation.ThrowIfCancellationRequested();
            columns[left] = columns[left] with { Right = columns[left + 1].Right };
            columns.RemoveAt(left + 1);
        }
    }

    private static int? NearestHalves(List<TextColumn> columns, List<List<TextLine>> rows)
    {
        int? nearest = null;
        for (var i = 0; i + 1 < columns.Count; i++)
        {
            var (left, right) = (columns[i], columns[i + 1]);
            if ((nearest is null || right.Left - left.Right < columns[nearest.Value + 1].Left - columns[nearest.Value].Right)
                && !rows.Exists(r => r.Exists(s => IsIn(s, left) && !IsIn(s, right)) && r.Exists(s => IsIn(s, right) && !IsIn(s, left))))
                nearest = i;
        }

        return nearest;
    }

    /// <summary>Segments of lines less than an em apart stand beside each other.</summary>
    private static List<List<TextLine>> Beside(IReadOnlyList<SegmentedLine> lines)
    {
        var rows = new List<List<TextLine>>();
        SegmentedLine? above = null;
        foreach (var line in lines.OrderBy(l => l.Baseline))
        {
            if (above is null || line.Baseline - above.Baseline >= line.Line.FontSize)
                rows.Add([]);
            rows[^1].AddRange(line.Segments);
            above = line;
        }

        return rows;
    }

    private static bool IsIn(TextLine segment, TextColumn column) => segment.Box.Left < column.Right && segment.Box.Right > column.Left;

    /// <summary>The middles of the gutters, one fewer than there are columns.</summary>
    public static float[] Middles(IReadOnlyList<TextColumn> columns)
    {
        var middles = new float[Math.Max(0, columns.Count - 1)];
        for (var i = 0; i < middles.Length; i++)
            middles[i] = (columns[i].Right + columns[i + 1].Left) / 2;
        return middles;
    }
}
