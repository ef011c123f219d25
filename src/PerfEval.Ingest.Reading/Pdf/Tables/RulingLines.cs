using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Tables;

/// <summary>The rulings of a page as lines: cut to the page, those that cannot be seen left out, touching pieces joined.</summary>
internal static class RulingLines
{
    /// <summary>White lines show between areas of colour only: a table that is drawn with fills has several.</summary>
    private const int ColouredAreas = 4;

    public static LineSet Collect(PdfPageContent page, float width, float height)
    {
        var whiteShows = ShowsWhite(page.Fills);
        var lines = new LineSet();
        foreach (var ruling in page.Rulings)
        {
            if (!whiteShows && Paper.HasColor(ruling.Color))
                continue;
            if (ruling.IsHorizontal)
                Add(lines.Horizontal, ruling.Y1, ruling.X1, ruling.X2, ruling.Thickness, height, width);
            if (!ruling.IsHorizontal || ruling.X1 == ruling.X2)
                Add(lines.Vertical, ruling.X1, ruling.Y1, ruling.Y2, ruling.Thickness, width, height);
        }

        return new LineSet(LineJoiner.JoinTouching(lines.Horizontal), LineJoiner.JoinTouching(lines.Vertical));
    }

    private static void Add(List<Line> lines, float at, float start, float end, float thickness, float across, float along)
    {
        start = Math.Max(start, 0);
        end = Math.Min(end, along);
        if (at >= -Reach.Junction && at <= across + Reach.Junction && start <= end)
            lines.Add(new Line(at, start, end, thickness));
    }

    private static bool ShowsWhite(IReadOnlyList<PdfFill> fills)
    {
        var coloured = 0;
        foreach (var fill in fills)
        {
            if (!Paper.HasColor(fill.Color) && ++coloured >= ColouredAreas)
                return true;
        }

        return false;
    }
}
