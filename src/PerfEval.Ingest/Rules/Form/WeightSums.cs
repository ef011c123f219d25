using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Rules.Form;

/// <summary>The sum of a form's weights against the total it should give.</summary>
/// <param name="Indicators">Sum of the indicators' weights.</param>
/// <param name="Execution">Weight of the execution row that enters the sum, 0 where none does.</param>
/// <param name="Total">The stated total weight, or the profile's full marks.</param>
internal sealed record WeightSum(decimal Indicators, decimal Execution, decimal Total)
{
    public decimal Gap => Total - Indicators - Execution;
}

/// <summary>The sum of one dimension's weights against the points its heading states.</summary>
internal sealed record DimensionSum(DimensionPoints Dimension, IReadOnlyList<CountedPoints> Weights)
{
    public decimal Sum => Weights.Sum(w => w.Value);
    public decimal Gap => Dimension.Points.Value.Value - Sum;
}

/// <summary>Adds up weights for PE102 and PE103, and tells whether one explains the other.</summary>
internal static class WeightSums
{
    /// <summary>The sum, where no admissible reading of the form makes it the total; null where one does, or where the sum is not known.</summary>
    public static WeightSum? Mismatch(RuleContext context)
    {
        var evaluation = context.Evaluation;
        var readings = Readings(context);
        if (readings.Count == 0 || Fitting(context, readings) is not null)
            return null;
        var sumIsPartial = PointsColumn.Unweighted(evaluation).Count > 0 || !HasTotalRow(evaluation);
        return sumIsPartial && readings.Any(r => r.Gap > 0) ? null : readings[0];
    }

    /// <summary>The reading of the form that makes the sum its total, else the likeliest one; null where it has no weights.</summary>
    public static WeightSum? Nearest(RuleContext context)
    {
        var readings = Readings(context);
        return readings.Count == 0 ? null : Fitting(context, readings) ?? readings[0];
    }

    /// <summary>Each dimension whose weights give something else than its heading states.</summary>
    public static IReadOnlyList<DimensionSum> DimensionMismatches(Evaluation evaluation)
    {
        if (!evaluation.Features.HasWeightColumn)
            return [];
        var weights = PointsColumn.Weights(evaluation);
        var partial = weights.Any(w => w.Indicator.Level1 is null) || PointsColumn.Unweighted(evaluation).Count > 0;
        var byDimension = weights.Where(w => w.Indicator.Level1 is not null).ToLookup(w => NameOf(w.Indicator.Level1!.Value), StringComparer.Ordinal);
        return
        [
            .. evaluation.Dimensions.Where(d => d.Points.Value.Figure.IsUsable())
                .Select(d => new DimensionSum(d, [.. byDimension[NameOf(d.Name)]]))
                .Where(s => s.Weights.Count > 0 && s.Gap != 0 && (s.Gap < 0 || !(partial || s.Weights.Any(w => PointsColumn.IsCutOff(evaluation, w.Indicator))))),
        ];
    }

    /// <summary>The dimensions' gaps together are the whole gap of the total.</summary>
    public static bool DimensionsExplainTheGap(RuleContext context) =>
        Mismatch(context) is { } total && total.Gap == DimensionMismatches(context.Evaluation).Sum(d => d.Gap);

    private static List<WeightSum> Readings(RuleContext context)
    {
        var evaluation = context.Evaluation;
        var weights = PointsColumn.Weights(evaluation);
        if (!evaluation.Features.HasWeightColumn || weights.Count == 0)
            return [];
        var indicators = weights.Sum(w => w.Value);
        var total = evaluation.TotalWeight?.Value.Value ?? context.Profile.FullMarks;
        return [.. ExecutionReadings(evaluation).Select(e => new WeightSum(indicators, e, total))];
    }

    /// <summary>
    /// The weights the execution row can have, the likeliest first: as printed; where none is printed, the layout's or
    /// the usual one, or none. Where the execution rate is an indicator of its own, the funds block need not count.
    /// </summary>
    private static IReadOnlyList<decimal> ExecutionReadings(Evaluation evaluation)
    {
        var hasRow = PointsColumn.HasExecutionRow(evaluation);
        if (evaluation.Funds.FirstOrDefault(f => f.Source == FundSource.Total)?.Weight is { } printed)
            return hasRow ? [printed.Value.Value, 0] : [printed.Value.Value];
        return hasRow && IsWholeRead(evaluation) ? [0] : [0, evaluation.Features.ExecutionPointsDefault ?? PointsColumn.UsualExecutionPoints];
    }

    /// <summary>The funds block's whole, which prints its points where it has any. An indicator named 部门预算执行率 is not told from it where the whole was not read.</summary>
    private static bool IsWholeRead(Evaluation evaluation) =>
        !evaluation.Features.HasExecutionScoreColumn || evaluation.Funds.Any(f => f.Source == FundSource.Total);

    /// <summary>The reading that gives the total. A 合计 of 90 under the indicators alone, which the execution row's 10 completes to full marks, is one too.</summary>
    private static WeightSum? Fitting(RuleContext context, List<WeightSum> readings) =>
        readings.Find(r => r.Gap == 0)
        ?? (readings.Find(r => r.Indicators == r.Total && r.Indicators + r.Execution == context.Profile.FullMarks) is { } alone ? alone with { Execution = 0 } : null);

    /// <summary>Without a total row the table may have been cut off, and the sum with it.</summary>
    private static bool HasTotalRow(Evaluation evaluation) => evaluation.TotalWeight is not null || evaluation.TotalScore is not null;

    private static string NameOf(string level1)
    {
        var key = new PassageText(level1).Text;
        var bracket = key.IndexOf('(', StringComparison.Ordinal);
        return bracket > 0 ? key[..bracket] : key;
    }
}
