using PerfEval.Ingest.Reading.Pdf.Lines;

namespace PerfEval.Ingest.Reading.Pdf.Spaced;

/// <summary>
/// How far apart, in em, lines of one cell stand at most, measured by the steps from each text to the next below it. There is an answer only
/// where the steps are of two kinds: those inside cells, all alike, and the clearly larger ones from row to row.
/// </summary>
internal static class LineSteps
{
    /// <summary>Fewer show nothing: three rows of one column are two.</summary>
    private const int FewestSteps = 3;

    /// <summary>The widest step inside of cells, as a multiple of the least: one leading that the producer rounds, and fonts set side by side.</summary>
    private const float Alike = 1.12f;

    /// <summary>
    /// The least step from row to row, as a multiple of the widest inside of cells: the padding of two cells is a quarter of a line and more.
    /// Well above <see cref="Alike"/>, so that uneven lines are not taken for two kinds.
    /// </summary>
    private const float Clearly = 1.28f;

    /// <summary>Share of the steps inside of cells that may be otherwise: raised signs, text that runs into the next cell.</summary>
    private const float Odd = 0.04f;

    /// <summary>No text has its lines so far apart: these are rows of one line each.</summary>
    private const float Rows = 1.8f;

    /// <summary>The widest step of lines as they are commonly set, for a text that the page shows no neighbour of.</summary>
    private const float Usual = 1.6f;

    /// <summary>What the next text of the cell may stand further off than the widest step measured, which is rounded too.</summary>
    private const float Rounding = 1.04f;

    /// <summary>Lines looked through for the text below another; more stand so near only where text is painted over text.</summary>
    private const int Reach = 40;

    /// <summary>Texts one above the other have at least this in common, in em: those of neighbouring columns may touch.</summary>
    private const float Common = 0.25f;

    /// <summary>Null where lines of cells and lines of rows are not told from one another by how far apart they stand.</summary>
    public static float? WithinCells(IReadOnlyList<SegmentedLine> lines)
    {
        var steps = Measure(lines);
        if (steps.Count < FewestSteps)
            return null;
        steps.Sort();
        if (steps[0] >= Rows)
            return Usual;
        var end = 1;
        while (end < steps.Count && steps[end] < Clearly * steps[end - 1])
            end++;
        var odd = (int)(Odd * end);
        var (least, most) = (steps[odd], steps[end - 1 - odd]);
        return end < steps.Count && least >= TextLines.LeastLeading && most < Rows && most <= Alike * least ? Rounding * most : null;
    }

    private static List<float> Measure(IReadOnlyList<SegmentedLine> lines)
    {
        var steps = new List<float>();

        // Prose above and below a table has lines of its own.
        var (first, last) = (0, lines.Count - 1);
        while (first < last && lines[first].Segments.Count == 1)
            first++;
        while (last > first && lines[last].Segments.Count == 1)
            last--;
        for (var i = 0; i < lines.Count; i++)
        {
            foreach (var segment in lines[i].Segments)
            {
                for (var j = i + 1; j < lines.Count && j <= i + Reach; j++)
                {
                    if (lines[j].Segments.FirstOrDefault(s => Overlap(s, segment)) is not { } below)
                        continue;
                    if (j >= first && i <= last)
                        steps.Add((BaselineOf(below) - BaselineOf(segment)) / segment.FontSize);
                    break;
                }
            }
        }

        return steps;
    }

    /// <summary>A line of the page may hold texts of neighbouring cells that are not quite level with one another.</summary>
    public static float BaselineOf(TextLine text)
    {
        var baselines = text.Glyphs.Select(g => g.Y).Order().ToArray();
        return baselines[baselines.Length / 2];
    }

    public static bool Overlap(TextLine a, TextLine b) =>
        Math.Min(a.Box.Right, b.Box.Right) - Math.Max(a.Box.Left, b.Box.Left) > Common * Math.Min(a.FontSize, b.FontSize);
}
