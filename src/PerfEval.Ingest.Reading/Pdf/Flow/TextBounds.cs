using PerfEval.Ingest.Reading.Pdf.Lines;

namespace PerfEval.Ingest.Reading.Pdf.Flow;

/// <summary>
/// Where the lines of a file's pages begin and where they have to break, and how far they stand apart: what tells the end of a paragraph
/// from the end of a line. Pages of one width share their margins.
/// </summary>
internal sealed class TextBounds
{
    private readonly Dictionary<int, (float Left, float Right)> byWidth = [];
    private readonly Dictionary<int, (float Left, float Right)> byPage = [];
    private readonly Dictionary<int, float> leadings = [];

    public static TextBounds Of(IReadOnlyList<PageFlow> pages)
    {
        var bounds = new TextBounds();
        foreach (var sameWidth in pages.GroupBy(KeyOf))
            bounds.byWidth[sameWidth.Key] = Measure(sameWidth.First().Turn.LaidOutWidth, [.. sameWidth.SelectMany(p => p.Items)]).Bounds;
        foreach (var page in pages)
        {
            if (Measure(page.Turn.LaidOutWidth, page.Items) is { IsSure: true } own)
                bounds.byPage[page.Number] = own.Bounds;
        }

        bounds.MeasureLeading(pages);
        return bounds;
    }

    public (float Left, float Right) For(PageFlow page, FlowLine line)
    {
        if (line is { ColumnLeft: { } left, ColumnRight: { } right })
            return (left, right);
        return byPage.TryGetValue(page.Number, out var own) ? own : byWidth[KeyOf(page)];
    }

    /// <summary>The usual way from one baseline to the next for text of this size.</summary>
    public float Leading(float fontSize) => leadings.GetValueOrDefault(SizeKey(fontSize), 1.6f * fontSize);

    private static int KeyOf(PageFlow page) => (int)MathF.Round(page.Turn.LaidOutWidth);

    private static int SizeKey(float fontSize) => (int)MathF.Round(fontSize * 2);

    private static ((float Left, float Right) Bounds, bool IsSure) Measure(float width, IReadOnlyList<FlowItem> items)
    {
        var lines = items.OfType<FlowLine>().Where(l => l is { IsSpaced: false, ColumnLeft: null }).Select(l => l.Line).ToArray();
        var left = items.Count == 0 ? 0 : items.Min(i => i.Box.Left);
        if (lines.Length == 0)
            return ((left, width - left), false);

        // The rightmost edge that several lines reach; one alone may stick out, and signs may hang over.
        var rights = lines.OrderByDescending(l => l.TextRight).ToArray();
        for (var i = 0; i + 2 < rights.Length; i++)
        {
            var line = rights[i];
            if (rights[i + 2].TextRight >= line.TextRight - (0.6f * line.FontSize) && line.Box.Width > 0.5f * width)
                return ((lines.Min(l => l.Box.Left), line.TextRight), true);
        }

        return ((left, Math.Max(width - left, items.Max(i => i.Box.Right))), false);
    }

    private void MeasureLeading(IReadOnlyList<PageFlow> pages)
    {
        var steps = new Dictionary<int, List<float>>();
        foreach (var page in pages)
        {
            TextLine? above = null;
            foreach (var item in page.Items)
            {
                var line = (item as FlowLine)?.Line;
                if (line is not null && above is not null && SizeKey(line.FontSize) == SizeKey(above.FontSize))
                {
                    var step = line.Baseline - above.Baseline;
                    if (step > 0.9f * line.FontSize && step < 3.5f * line.FontSize)
                        (steps.TryGetValue(SizeKey(line.FontSize), out var list) ? list : steps[SizeKey(line.FontSize)] = []).Add(step);
                }

                above = line;
            }
        }

        foreach (var (size, list) in steps)
        {
            list.Sort();
            leadings[size] = list[(int)(0.4 * (list.Count - 1))];
        }
    }
}
