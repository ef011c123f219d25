using PerfEval.Ingest.Forms.Labels;

namespace PerfEval.Ingest.Forms.Layouts;

/// <summary>Chooses the layout that a form's title, fields and columns fit best, or none.</summary>
internal static class LayoutRecogniser
{
    /// <summary>Share of a layout's columns that a form must have to be of that layout.</summary>
    private const decimal NeededShare = 0.7m;

    public static LayoutDescriptor? Recognise(FormReading form, LayoutCatalog layouts) =>
        Fits(form, layouts) is [{ Score: > 0 } best, ..] ? best.Layout : null;

    /// <summary>Every layout with what speaks for and against it, the best first; the order of the catalogue decides between equals.</summary>
    public static IReadOnlyList<LayoutFit> Fits(FormReading form, LayoutCatalog layouts)
    {
        var printed = Printed(form);
        return [.. layouts.All.Select(layout => Fit(form, layout, printed)).OrderByDescending(f => f.Score)];
    }

    private static LayoutFit Fit(FormReading form, LayoutDescriptor layout, HashSet<string> printed)
    {
        var title = LabelKey.Of(form.Title?.Text ?? string.Empty);
        var columns = form.IndicatorColumns;
        if (columns.Count == 0)
            return new(layout, LayoutMisfit.NoIndicators, 0);
        if (layout.TitleWordsNot.FirstOrDefault(w => title.Contains(LabelKey.Of(w), StringComparison.Ordinal)) is { } word)
            return new(layout, LayoutMisfit.Title, 0) { MisfitBy = word };
        if (layout.NotColumns.Where(columns.Contains).ToArray() is [var forbidden, ..])
            return new(layout, LayoutMisfit.ForbiddenColumn, 0) { MisfitBy = Schemas.KebabCase.Of(forbidden.ToString()) };
        var missing = layout.IndicatorColumns.Where(c => !columns.Contains(c)).ToArray();
        var share = 1m - ((decimal)missing.Length / Math.Max(1, layout.IndicatorColumns.Count));
        if (share < NeededShare)
            return new(layout, LayoutMisfit.Columns, 0) { MissingColumns = missing };
        var fields = layout.Fields.Where(form.HasField).ToArray();
        if (layout.Fields.Count > 0 && fields.Length == 0)
            return new(layout, LayoutMisfit.Fields, 0) { MisfitBy = layout.Fields[0], MissingColumns = missing };
        var marks = layout.Marks.Where(m => printed.Contains(LabelKey.Of(m)) || title.Contains(LabelKey.Of(m), StringComparison.Ordinal)).ToArray();
        if (layout.Marks.Count > 0 && marks.Length < layout.NeededMarks)
            return new(layout, LayoutMisfit.Marks, 0) { MisfitBy = layout.Marks.First(m => !marks.Contains(m, StringComparer.Ordinal)), Marks = marks, MissingColumns = missing };

        // The longer of two words that fit is the more particular: a county's own layout wins over the nation's.
        var titleWord = layout.TitleWords.Where(w => title.Contains(LabelKey.Of(w), StringComparison.Ordinal)).MaxBy(w => LabelKey.Of(w).Length);
        var blocks = layout.Blocks.Where(form.HasBlock).ToArray();
        var score = (share * 4) + (titleWord is null ? 0 : 3 + (LabelKey.Of(titleWord).Length / 100m)) + (2 * fields.Length) + (2 * blocks.Length) + (2 * marks.Length);
        return new(layout, LayoutMisfit.None, score) { TitleWord = titleWord, Fields = fields, Blocks = blocks, Marks = marks, MissingColumns = missing };
    }

    /// <summary>Every label that the form prints over or beside its cells, folded.</summary>
    private static HashSet<string> Printed(FormReading form) =>
    [
        .. form.Fields.Select(f => LabelKey.Of(f.Label.Text)),
        .. (form.IndicatorHeader?.Columns ?? []).Concat(form.Funds?.Header.Columns ?? []).Select(c => LabelKey.Of(c.Label)),
        .. form.LabelsAbove.Select(LabelKey.Of),
        .. (form.Funds?.Rows ?? []).Select(r => LabelKey.Of(r.Label.Text)),
        .. form.Goals.SelectMany(g => new[] { g.ExpectedLabel, g.ActualLabel }).OfType<string>().Select(LabelKey.Of),
        .. form.Total is { } total ? [LabelKey.Of(total.Label.Text)] : Array.Empty<string>(),
    ];
}
