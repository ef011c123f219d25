using System.Globalization;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Indicators;

internal static class IndicatorAddress
{
    /// <summary>Of the page of an indicator: the evaluation's year, and its unit's values marked. Begins with <c>?</c>, or empty.</summary>
    public static string Beside(EvaluationRow evaluation) => (evaluation.FiscalYear, evaluation.UnitId) switch
    {
        ({ } year, { } unit) => string.Create(CultureInfo.InvariantCulture, $"?year={year}&unit={unit}"),
        ({ } year, null) => string.Create(CultureInfo.InvariantCulture, $"?year={year}"),
        (null, { } unit) => string.Create(CultureInfo.InvariantCulture, $"?unit={unit}"),
        _ => "",
    };
}
