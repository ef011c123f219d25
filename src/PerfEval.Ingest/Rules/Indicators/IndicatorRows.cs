using System.Runtime.CompilerServices;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.Indicators;

/// <summary>An indicator with points and a score. <see cref="Full"/> is what a met target gives.</summary>
/// <param name="IsShared">The points and the score stand in one cell for several indicators.</param>
internal sealed record ScoredIndicator(Indicator Indicator, Sourced<Points> Weight, Sourced<Points> Score, Points Full, bool IsShared)
{
    /// <summary>单项得分 × 权重占比 as stated, in a form that converts; null in any other.</summary>
    public Sourced<Points>? Product { get; init; }

    public bool HasFullPoints => Score.Value.Value == Full.Value && Full.Value > 0;

    public bool HasLostPoints => Score.Value.Value < Full.Value;
}

/// <summary>What the rules on indicators read off a form.</summary>
internal static class IndicatorRows
{
    private static readonly ConditionalWeakTable<IReadOnlyList<Evaluation>, HashSet<(string Name, string Actual)>> ResultsInForms = [];

    /// <summary>The indicators of a form that reports results; none for a narrative or a form that states goals.</summary>
    public static IReadOnlyList<Indicator> Of(RuleContext context) =>
        context.Evaluation is { Form: EvaluationForm.Table, Stage: EvaluationStage.Evaluation } form ? form.Indicators : [];

    /// <summary>The indicators of a form, or of a narrative where no form of the file states the same result of the same indicator.</summary>
    public static IEnumerable<Indicator> Reported(RuleContext context)
    {
        if (context.Evaluation.Form == EvaluationForm.Table)
            return Of(context);
        var inForms = ResultsInForms.GetValue(context.All, all => all.Where(form => form.Form == EvaluationForm.Table).SelectMany(form => form.Indicators).Select(Result).ToHashSet());
        return context.Evaluation.Indicators.Where(told => !inForms.Contains(Result(told)));

        static (string, string) Result(Indicator indicator) => (Key(indicator.Name.Value), Key(indicator.Actual?.Text));

        static string Key(string? text) => TextNormalizer.Key(text ?? "").TrimEnd('%');
    }

    /// <summary>Every indicator with its points and score, null where it has none; each member of a shared cell with the cell's.</summary>
    public static IEnumerable<(Indicator Indicator, ScoredIndicator? Scored)> All(RuleContext context)
    {
        var all = Of(context);
        var conversion = ConvertedPoints.Of(all);
        var groups = all.Where(indicator => indicator.ScoreGroup is not null).ToLookup(indicator => indicator.ScoreGroup);
        foreach (var indicator in all)
        {
            context.Cancellation.ThrowIfCancellationRequested();
            IEnumerable<Indicator> members = indicator.ScoreGroup is { } group ? groups[group] : [indicator];
            yield return (indicator, members.FirstOrDefault(member => member is { Weight: not null, Score: not null }) is { Weight: { } weight, Score: { } score }
                && weight.Value.IsUsable() && score.Value.IsUsable()
                ? new(indicator, weight, score, conversion.Full(indicator, weight.Value), members.Skip(1).Any()) { Product = conversion.Product(indicator) }
                : null);
        }
    }

    public static IEnumerable<ScoredIndicator> Scored(RuleContext context) => All(context).Select(row => row.Scored).OfType<ScoredIndicator>();

    /// <summary>Whether the form gave a reason for the indicator, its own or that of the cell it shares.</summary>
    public static bool HasReason(RuleContext context, Indicator indicator) =>
        !context.Profile.Words.IsBlank(indicator.Reason)
        || IsReasonedInText(context, indicator)
        || (indicator.ScoreGroup is { } group && context.GroupsWithReason.Contains(group));

    /// <summary>The paragraph of a narrative's result, or another that names the indicator, says why.</summary>
    private static bool IsReasonedInText(RuleContext context, Indicator indicator) => context.Evaluation.Form == EvaluationForm.Narrative
        && TextNormalizer.Key(indicator.Name.Value) is var name
        && context.ReasonedPassages.Any(passage => passage.Key.Contains(name, StringComparison.Ordinal) || (passage.Block is { } block && block == indicator.Actual?.At?.Block));

    /// <summary>What the form itself says about scoring this indicator.</summary>
    public static IReadOnlyList<string> Standards(RuleContext context, Indicator indicator) =>
        [.. context.Evaluation.Remarks.Prepend(indicator.Criteria).OfType<Sourced<string>>().Select(text => text.Value)];
}
