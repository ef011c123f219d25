namespace PerfEval.Ingest.Reading.Pdf.Spaced;

/// <summary>
/// The fewest column edges such that there is one between any two neighbours of a row. A cell merged over columns is one that such an edge
/// runs through.
/// </summary>
internal static class ColumnCuts
{
    /// <summary>
    /// How far before the next text an edge stands, in points. Text of a row whose next cell is blank may be longer than what was seen, and
    /// where texts begin is level more often than where they end; LibreOffice leaves 5.7 points between the texts of neighbouring cells.
    /// </summary>
    private const float BeforeNext = 2.5f;

    /// <param name="known">Edges that the table has on the page before: where cells of this page run over one, it is one of them still.</param>
    public static float[] Find(IEnumerable<SpacedRow> rows, IReadOnlyList<float> known)
    {
        var gaps = new List<(float Left, float Right)>();
        foreach (var row in rows)
        {
            for (var i = 1; i < row.Cells.Count; i++)
            {
                var (left, right) = (row.Cells[i - 1].Right, row.Cells[i].Left);
                gaps.Add(left <= right ? (left, right) : ((left + right) / 2, (left + right) / 2));
            }
        }

        gaps.Sort((a, b) => a.Right.CompareTo(b.Right));
        var cuts = known.Select(edge => (Left: edge, Right: edge)).ToList();
        foreach (var gap in gaps)
        {
            var index = cuts.FindIndex(c => c.Left >= gap.Left && c.Right <= gap.Right);
            if (index < 0)
                index = cuts.FindIndex(c => c.Left <= gap.Right && c.Right >= gap.Left);
            if (index < 0)
                cuts.Add(gap);
            else
                cuts[index] = (Math.Max(cuts[index].Left, gap.Left), Math.Min(cuts[index].Right, gap.Right));
        }

        return [.. cuts.Select(c => c.Right - Math.Min(BeforeNext, (c.Right - c.Left) / 2)).Order()];
    }
}
