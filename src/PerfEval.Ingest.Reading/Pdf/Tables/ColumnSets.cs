namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>Compares the places of column edges, in order.</summary>
internal static class ColumnSets
{
    /// <summary>Edges this close are the same; a table that goes on over a page, or is set twice, is off by less.</summary>
    public const float Tolerance = 1.5f;

    /// <summary>Edges that both have.</summary>
    public static int CountShared(IReadOnlyList<float> a, IReadOnlyList<float> b, float tolerance)
    {
        var shared = 0;
        for (int i = 0, j = 0; i < a.Count && j < b.Count;)
        {
            if (Math.Abs(a[i] - b[j]) <= tolerance)
            {
                shared++;
                i++;
                j++;
            }
            else if (a[i] < b[j])
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return shared;
    }
}
