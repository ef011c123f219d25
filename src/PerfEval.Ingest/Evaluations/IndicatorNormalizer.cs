using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations.Names;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Evaluations;

/// <summary>The rows of the indicator grid → indicators with parsed targets, actuals and points.</summary>
internal static class IndicatorNormalizer
{
    public static IReadOnlyList<Indicator> Indicators(FormReading form, ValueVocabulary vocabulary, IndicatorMatcher names, List<Notice> notices, CancellationToken cancellation)
    {
        var indicators = new List<Indicator>();
        var group = 0;
        string? whole = null;
        var year = (form.Year ?? FormFields.YearField(form))?.Value;
        foreach (var row in form.Indicators)
        {
            cancellation.ThrowIfCancellationRequested();
            var sharesScore = row.SharesScore && indicators.Count > 0;

            // The group's number goes back to the row that holds the cell.
            if (sharesScore && indicators[^1].ScoreGroup is null)
                indicators[^1] = indicators[^1] with { ScoreGroup = ++group };
            var isPart = row.Name.Value.StartsWith("其中", StringComparison.Ordinal);
            var indicator = Named(Indicator(row, year, vocabulary, notices), form, names) with
            {
                ScoreGroup = sharesScore ? indicators[^1].ScoreGroup : null,
                PartOf = isPart ? whole : null,
            };
            if (!isPart)
                whole = row.Name.Value;
            indicators.Add(indicator);
        }

        return indicators;
    }

    /// <summary>Indicators of a narrative with what their names mean.</summary>
    public static Evaluation WithMeanings(Evaluation evaluation, IndicatorMatcher names) =>
        evaluation with { Indicators = [.. evaluation.Indicators.Select(i => WithMeaning(i, names.Match(i.Name.Value)))] };

    private static Indicator WithMeaning(Indicator indicator, NameMatch match) =>
        match.Canonical is { } canonical ? indicator with { Canonical = canonical.Id, CanonicalConfidence = match.Confidence } : indicator;

    /// <summary>What the name means; and where the form has no columns of levels, what it tells of them.</summary>
    private static Indicator Named(Indicator indicator, FormReading form, IndicatorMatcher names)
    {
        var match = names.Match(indicator.Name.Value);
        var named = WithMeaning(indicator, match);
        var isFlat = form.IndicatorHeader is { } header && !header.Has(ColumnRole.Level1) && !header.Has(ColumnRole.Level2);
        return isFlat && named.Category is null && named.Dimension is null && match.Category is { } category
            ? named with { Category = category, Dimension = Categories.DimensionOf(category) }
            : named;
    }

    private static Indicator Indicator(IndicatorRow row, int? year, ValueVocabulary vocabulary, List<Notice> notices)
    {
        var cells = row.Cells;
        var context = new QuantityContext
        {
            Name = row.Name.Value,
            Unit = cells.Cell(ColumnRole.Unit)?.Value,
            Nature = cells.Cell(ColumnRole.Nature)?.Value,
            FiscalYear = year,
            Vocabulary = vocabulary,
        };
        var (targetCell, actualCell) = (Target(cells), cells.Cell(ColumnRole.Actual));
        var target = Quantity(targetCell, context, notices);
        var actual = Result(actualCell, context, notices);
        var scoreCell = cells.Cell(ColumnRole.Score);
        var weight = FormFields.Points(cells.Cell(ColumnRole.Weight) ?? Share(cells), vocabulary, notices);
        var score = FormFields.Score(scoreCell, weight, vocabulary, notices);
        return new Indicator
        {
            Level1 = row.Level1,
            Level2 = row.Level2,
            Name = row.Name,
            Dimension = row.Dimension,
            Category = row.Category,
            Doubt = row.Doubt,
            Target = target,
            Actual = actual,
            TargetPlaceholder = target is null ? targetCell : null,
            ActualPlaceholder = actual is null ? actualCell : null,
            ReviewActual = Result(cells.Cell(ColumnRole.ReviewActual), context, notices),
            ReviewScore = FormFields.Score(cells.Cell(ColumnRole.ReviewScore), weight, vocabulary, notices),
            Weight = weight,
            Score = score,
            UnreadScore = FormFields.Unread(scoreCell, score),
            RawScore = FormFields.Points(cells.Cell(ColumnRole.RawScore), vocabulary, notices),
            WeightShare = cells.Cell(ColumnRole.Weight) is null ? weight : FormFields.Points(Share(cells), vocabulary, notices),
            Reason = cells.Cell(ColumnRole.Reason) is { } reason && CellNatures.Of(reason.Value) != CellNature.Placeholder ? reason : null,
            Criteria = cells.Cell(ColumnRole.Criteria),
        };
    }

    /// <summary>调整指标值, or 年初指标值 where nothing was adjusted.</summary>
    private static Sourced<string>? Target(RowAlignment cells) =>
        cells.Cell(ColumnRole.Target) is { } target && CellNatures.Of(target.Value) != CellNature.Placeholder ? target : cells.Cell(ColumnRole.InitialTarget) ?? cells.Cell(ColumnRole.Target);

    /// <summary>权重占比(%) is the weight where a form has no 分值: 25.00%, points of 100.</summary>
    private static Sourced<string>? Share(RowAlignment cells) => cells.Cell(ColumnRole.WeightShare);

    /// <summary>指标性质 is the target's comparator, not the result's; a direction is asked of a target.</summary>
    private static Quantity? Result(Sourced<string>? cell, QuantityContext context, List<Notice> notices) =>
        Quantity(cell, context with { Nature = null }, notices) is { } result ? result with { Direction = null } : null;

    private static Quantity? Quantity(Sourced<string>? cell, QuantityContext context, List<Notice> notices)
    {
        if (cell is null)
            return null;
        var quantity = QuantityParser.Parse(cell.Text, context, cell.At);
        if (quantity?.Doubt is { } doubt)
            notices.Add(new("unreadable-value", $"“{FormReader.Shorten(cell.Value)}”{doubt}，按原文保留。", cell.At));
        foreach (var slip in quantity?.Corrections ?? [])
            notices.Add(new("misread-character", $"“{FormReader.Shorten(cell.Value)}”中的“{slip.Written}”疑为识别错误，按“{slip.Read}”读。", cell.At));
        return quantity;
    }
}
