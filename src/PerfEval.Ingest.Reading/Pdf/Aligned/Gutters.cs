using System.Runtime.InteropServices;

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

    public static IReadOnlyList<TextColumn> Columns(IReadOnlyList<AlignedLine> lines)
    {
        if (lines.Count == 0)
            return [];
        var tolerated = lines.Count < 4 ? 0 : Math.Max(1, (int)(Crossing * lines.Count));
        var least = AlignedLine.Gap * lines.Min(l => l.Line.FontSize);
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

        return columns;
    }

    /// <summary>The middles of the gutters, one fewer than there are columns.</summary>
    public static float[] Middles(IReadOnlyList<TextColumn> columns)
    {
        var middles = new float[Math.Max(0, columns.Count - 1)];
        for (var i = 0; i < middles.Length; i++)
            middles[i] = (columns[i].Right + columns[i + 1].Left) / 2;
        return middles;
    }
}
