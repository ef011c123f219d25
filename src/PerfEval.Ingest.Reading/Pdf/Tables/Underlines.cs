namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>
/// Takes away the lines that belong to text: under it or through it, and no longer than it. A row's ruling reaches further
/// than the text above it, which keeps a distance from the sides of its cell.
/// </summary>
internal static class Underlines
{
    private const float Slack = 1.5f;

    public static void Remove(List<Line> horizontal, PageText text) => horizontal.RemoveAll(line => IsOfText(line, text));

    private static bool IsOfText(Line line, PageText text)
    {
        foreach (ref readonly var run in text.Between(line.At - 40, line.At + 40))
        {
            if (run.IsUpright && line.Start >= run.Box.Left - Slack && line.End <= run.Box.Right + Slack
                && line.At >= run.Baseline - (0.5f * run.FontSize) && line.At <= run.Baseline + (0.35f * run.FontSize))
            {
                return true;
            }
        }

        return false;
    }
}
