using System.Text;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Reading.Pdf.Flow;
using PerfEval.Ingest.Reading.Pdf.Lines;

namespace PerfEval.Ingest.Reading.Pdf.Furniture;

/// <summary>
/// Headers, footers and page numbers: the outermost lines of a page, in the band that margins leave, that are page numbers or that
/// other pages repeat at the same place. A form's title repeats on every page too where each form has its page, so a title
/// (by its words, or by a type larger than the text's) is never taken for a header, nor is a line for names and dates for a footer:
/// but where it stands once more above a table that goes on (see <see cref="RunningHeads"/>).
/// </summary>
internal sealed class PageFurniture
{
    /// <summary>Of the page's height; 8 % of A4 is 2.4 cm. Page numbers may stand a little nearer to the text.</summary>
    private const float Band = 0.082f;

    private const float NumberBand = 0.1f;

    /// <summary>A line in the margin that no other page repeats is furniture where its type is so much smaller than the text's.</summary>
    private const float SmallType = 0.9f;

    private const int LongestLoneHeader = 40;

    /// <summary>Lines at one edge that may be furniture.</summary>
    private const int MostLines = 3;

    /// <summary>Positions within so many points are the same place.</summary>
    private const float SamePlace = 3;

    private readonly LabelCatalog labels;
    private readonly Dictionary<(bool IsTop, int Place, string Text), int> repeats = [];
    private readonly RunningHeads heads;
    private readonly float bodySize;

    public PageFurniture(IReadOnlyList<PageFlow> pages, LabelCatalog labels)
    {
        this.labels = labels;
        bodySize = BodySize(pages);
        heads = new RunningHeads(pages, labels);
        foreach (var page in pages)
        {
            foreach (var isTop in (ReadOnlySpan<bool>)[true, false])
            {
                foreach (var (line, _) in Outermost(page, isTop))
                    CountPlaces(page, line, isTop);
            }
        }
    }

    /// <summary>The page's furniture, from the top; the rest is its text.</summary>
    public IReadOnlyList<(FlowLine Line, bool IsHeader)> Of(PageFlow page)
    {
        var found = new List<(FlowLine, bool)>();
        foreach (var isTop in (ReadOnlySpan<bool>)[true, false])
        {
            // The innermost must stand apart from the text; a footer of two lines does as a whole.
            var group = Outermost(page, isTop).TakeWhile(l => IsFurniture(page, l.Line, isTop, l.Distance)).Select(l => l.Line).ToList();
            while (group.Count > 0 && !StandsApart(page, group, isTop))
                group.RemoveAt(group.Count - 1);
            found.AddRange(group.Select(l => (l, isTop)));
        }

        return found;
    }

    /// <summary>The text without blanks, each number as one #: what all pages have in common that say their own number.</summary>
    public static string KeyOf(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsDigit(c) ? key.Length == 0 || key[^1] != '#' : !char.IsWhiteSpace(c))
                key.Append(char.IsDigit(c) ? '#' : c);
        }

        return key.ToString();
    }

    private bool IsFurniture(PageFlow page, FlowLine line, bool isTop, float distance)
    {
        var height = page.Turn.LaidOutHeight;
        if (PageNumbers.Is(line.Line.Text))
            return distance < NumberBand * height;
        if (isTop && distance < Band * height && heads.Contains(line))
            return true;
        if (distance >= Band * height || line.Line.FontSize > 1.05f * bodySize || labels.IsTitle(line.Line.Text) || IsOfForm(line.Line.Text))
            return false;
        return repeats.GetValueOrDefault((isTop, PlaceOf(page, line, isTop), KeyOf(line.Line.Text))) >= 2
            || (line.Line.FontSize <= SmallType * bodySize && line.Line.Text.Length <= LongestLoneHeader);
    }

    /// <summary>附件1 above a form, 填报人：… below it.</summary>
    private static bool IsOfForm(string text) => text.StartsWith("附件", StringComparison.Ordinal) || text.StartsWith("附表", StringComparison.Ordinal)
        || Captions.HasColon(text);

    /// <summary>More room than between lines lies between the group's last line and what is nearest on the inside.</summary>
    private static bool StandsApart(PageFlow page, List<FlowLine> group, bool isTop)
    {
        var line = group[^1];
        var nearest = float.MaxValue;
        foreach (var item in page.Items)
        {
            if (item is FlowLine own && group.Contains(own))
                continue;
            var gap = isTop ? item.Box.Top - line.Box.Bottom : line.Box.Top - item.Box.Bottom;
            if (gap > -0.5f * line.Line.FontSize)
                nearest = Math.Min(nearest, gap);
        }

        return nearest > 0.3f * line.Line.FontSize;
    }

    private static IEnumerable<(FlowLine Line, float Distance)> Outermost(PageFlow page, bool isTop)
    {
        var height = page.Turn.LaidOutHeight;
        return page.Items.OfType<FlowLine>()
            .Select(l => (Line: l, Distance: isTop ? l.Box.MiddleY : height - l.Box.MiddleY))
            .Where(l => l.Distance < NumberBand * height)
            .OrderBy(l => l.Distance)
            .Take(MostLines);
    }

    private void CountPlaces(PageFlow page, FlowLine line, bool isTop)
    {
        var place = PlaceOf(page, line, isTop);
        for (var near = place - 1; near <= place + 1; near++)
        {
            var key = (isTop, near, KeyOf(line.Line.Text));
            repeats[key] = repeats.GetValueOrDefault(key) + 1;
        }
    }

    private static int PlaceOf(PageFlow page, FlowLine line, bool isTop) =>
        (int)MathF.Round((isTop ? line.Line.Baseline : page.Turn.LaidOutHeight - line.Line.Baseline) / SamePlace);

    private static float BodySize(IReadOnlyList<PageFlow> pages)
    {
        var characters = new Dictionary<int, int>();
        foreach (var line in pages.SelectMany(p => p.Items).OfType<FlowLine>())
        {
            var size = (int)MathF.Round(line.Line.FontSize * 2);
            characters[size] = characters.GetValueOrDefault(size) + line.Line.Text.Length;
        }

        return characters.Count == 0 ? 0 : characters.OrderByDescending(c => c.Value).ThenBy(c => c.Key).First().Key / 2f;
    }
}
