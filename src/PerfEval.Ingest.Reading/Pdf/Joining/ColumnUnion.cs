using PerfEval.Ingest.Reading.Pdf.Tables;

namespace PerfEval.Ingest.Reading.Pdf.Joining;

/// <summary>
/// The columns that the parts of a table have together: a page whose rows are all merged shows fewer edges than the next. Parts are
/// laid over one another by their left sides, as the margins of odd and even pages may differ.
/// </summary>
internal sealed class ColumnUnion
{
    /// <summary>In points: an edge of two pages is off by less.</summary>
    private const float Tolerance = 2.5f;

    private readonly int[][] places;

    public ColumnUnion(IReadOnlyList<PageTable> parts)
    {
        var edges = new List<float>();
        foreach (var part in parts)
            Add(Shifted(part, parts[0]), edges);

        places = new int[parts.Count][];
        for (var i = 0; i < places.Length; i++)
            places[i] = Places(Shifted(parts[i], parts[0]), edges);
    }

    /// <summary>The column of the whole table at which an edge of a part stands.</summary>
    public int PlaceOf(int part, int edge) => places[part][edge];

    private static float[] Shifted(PageTable part, PageTable first)
    {
        var shift = first.Box.Left - part.Box.Left;
        return [.. part.ColumnEdges.Select(e => e + shift)];
    }

    /// <summary>An edge of a part is one that is known already where such a one is near, and none of the same part is it.</summary>
    private static void Add(float[] own, List<float> edges)
    {
        var last = -1;
        foreach (var edge in own)
        {
            var index = Nearest(edges, edge);
            if (index > last)
            {
                last = index;
                continue;
            }

            last = index < 0 ? ~index : last + 1;
            edges.Insert(last, last == 0 ? edge : Math.Max(edge, edges[last - 1]));
        }
    }

    /// <summary>Edges of one part never fall together, however close they stand.</summary>
    private static int[] Places(float[] own, List<float> edges)
    {
        var found = new int[own.Length];
        for (var i = 0; i < own.Length; i++)
        {
            var index = Nearest(edges, own[i]);
            found[i] = Math.Max(index < 0 ? ~index : index, i == 0 ? 0 : found[i - 1] + 1);
        }

        // Pushed too far by the rule above: back from the right end.
        for (var i = own.Length - 1; i >= 0; i--)
            found[i] = Math.Min(found[i], i == own.Length - 1 ? edges.Count - 1 : found[i + 1] - 1);
        return found;
    }

    /// <summary>Index of the nearest edge within the tolerance, or the complement of where the edge belongs.</summary>
    private static int Nearest(List<float> edges, float edge)
    {
        var index = edges.BinarySearch(edge);
        if (index >= 0)
            return index;
        var next = ~index;
        var toNext = next < edges.Count ? edges[next] - edge : float.MaxValue;
        var toPrevious = next > 0 ? edge - edges[next - 1] : float.MaxValue;
        if (Math.Min(toNext, toPrevious) > Tolerance)
            return ~next;
        return toNext < toPrevious ? next : next - 1;
    }
}
