namespace PerfEval.Ingest.Forms;

/// <summary>Chooses the layout that a form's title, fields and columns fit best, or none.</summary>
public static class LayoutRecogniser
{
    /// <summary>Share of a layout's columns that a form must have to be of that layout.</summary>
    private const decimal NeededShare = 0.7m;

    public static LayoutDescriptor? Recognise(FormReading form, LayoutCatalog layouts)
    {
        LayoutDescriptor? best = null;
        var bestFit = 0m;
        foreach (var layout in layouts.All)
        {
            var fit = Fit(form, layout);
            if (fit > bestFit)
                (best, bestFit) = (layout, fit);
        }

        return best;
    }

    private static decimal Fit(FormReading form, LayoutDescriptor layout)
    {
        var title = LabelKey.Of(form.Title?.Text ?? string.Empty);
        var columns = form.IndicatorColumns;
        if (columns.Count == 0 || layout.TitleWordsNot.Any(w => title.Contains(LabelKey.Of(w), StringComparison.Ordinal)))
            return 0;
        if (layout.NotColumns.Any(columns.Contains))
            return 0;
        var share = (decimal)layout.IndicatorColumns.Count(columns.Contains) / layout.IndicatorColumns.Count;
        if (share < NeededShare)
            return 0;
        var fields = layout.Fields.Count(form.HasField);
        if (layout.Fields.Count > 0 && fields == 0)
            return 0;
        // The longer of two words that fit is the more particular: a county's own layout wins over the nation's.
        var titleFit = layout.TitleWords.Select(LabelKey.Of).Where(w => title.Contains(w, StringComparison.Ordinal)).Select(w => w.Length).DefaultIfEmpty().Max();
        return (share * 4) + (titleFit > 0 ? 3 + (titleFit / 100m) : 0) + (2 * fields) + (2 * layout.Blocks.Count(form.HasBlock));
    }
}
