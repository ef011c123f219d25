using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations.Names;
using PerfEval.Ingest.Forms;
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
        foreach (var row in form.Indicators)
        {
            cancellation.ThrowIfCancellationRequested();
            if (row.SharesScore && indicators.Count > 0)
            {
                // The group's number goes back to the row that holds the cell.
                if (indicators[^1].ScoreGroup is null)
                    indicators[^1] = indicators[^1] with { ScoreGroup = ++group };
            }

            var isPart = row.Name.Value.StartsWith("其中", StringComparison.Ordinal);
            var indicator = Named(Indicator(row, form, vocabulary, notices), form, names) with
            {
                ScoreGroup = row.SharesScore && indicators.Count > 0 ? indicators[^1].ScoreGroup : null,
                PartOf = isPart ? whole : null,
            };
            if (!isPart)
                whole = row.Name.Value;
            indicators.Add(indicator);
        }

        return indicators;
    }

    /// <summary>What the name means; and where the form has no columns of levels, what it tells of them.</summary>
    private static Indicator Named(Indicator indicator, FormReading form, IndicatorMatcher names)
    {
        var match = names.Match(indicator.Name.Value);
        var named = match.Canonical is { } canonical ? indicator with { Canonical = canonical.Id, CanonicalConfidence = match.Confidence } : indicator;
        var isFlat = form.IndicatorHeader is { } header && !header.Has(ColumnRole.Level1) && !header.Has(ColumnRole.Level2);
        return isFlat && named.Category is null && named.Dimension is null && match.Category is { } category
            ? named with { Category = category, Dimension = Categories.DimensionOf(category) }
            : named;
    }

    private static Indicator Indicator(IndicatorRow row, FormReading form, ValueVocabulary vocabulary, List<Notice> notices)
    {
        var cells = row.Cells;
        var context = new QuantityContext
        {
            Name = row.Name.Value,
            Unit = cells.Cell(ColumnRole.Unit)?.Value,
            Nature = cells.Cell(ColumnRole.Nature)?.Value,
            FiscalYear = form.Year?.Value,
            Vocabulary = vocabulary,
        };
        var (targetCell, actualCell) = (cells.Cell(ColumnRole.Target), cells.Cell(ColumnRole.Actual));
        var target = Quantity(targetCell, context);

        // 指标性质 is the target's comparator, not the result's; a direction is asked of a target.
        var actual = Quantity(actualCell, context with { Nature = null });
        return new Indicator
        {
            Level1 = row.Level1,
            Level2 = row.Level2,
            Name = row.Name,
            Dimension = row.Dimension,
            Category = row.Category,
            Target = target,
            Actual = actual is null ? null : actual with { Direction = null },
            TargetPlaceholder = target is null ? targetCell : null,
            ActualPlaceholder = actual is null ? actualCell : null,
            Weight = FormFields.Points(cells.Cell(ColumnRole.Weight), vocabulary, notices),
            Score = FormFields.Points(cells.Cell(ColumnRole.Score), vocabulary, notices),
            Reason = cells.Cell(ColumnRole.Reason) is { } reason && CellNatures.Of(reason.Value) != CellNature.Placeholder ? reason : null,
            Criteria = cells.Cell(ColumnRole.Criteria),
        };
    }

    private static Quantity? Quantity(Sourced<string>? cell, QuantityContext context) =>
        cell is null ? null : QuantityParser.Parse(cell.Text, context, cell.At);
}
