using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Scoring.Ways;

/// <summary>
/// The form's own standard, in an indicator's 评分标准 or in the 注: "每低于1个百分点扣0.5分", "达到80%得3分". Points that a
/// standard names are admissible as they stand: whether their condition holds is left to the auditor.
/// </summary>
internal sealed partial class StatedStandard : IScoringWay<IndicatorTask>
{
    public IEnumerable<AdmissibleScore> Scores(IndicatorTask task)
    {
        var full = task.Full.Value;
        var figures = task.Missed();
        foreach (var text in task.Standards.Select(TextNormalizer.Key))
        {
            foreach (Match points in NamedPoints().Matches(text))
            {
                if (PointsOf(points.Groups["points"].Value) is { } named && named <= full)
                    yield return AdmissibleScore.Of("按评分标准所列档次", Interval.Of(named), named);
            }

            foreach (Match rule in Deduction().Matches(text))
            {
                if (figures is not null && Number(rule.Groups["step"].Value) is { } step and > 0 && PointsOf(rule.Groups["points"].Value) is { } points)
                {
                    foreach (var score in Deducted(figures, full, step, points, rule.Groups["share"].Success))
                        yield return score;
                }
            }
        }
    }

    /// <summary>The standard takes points off in a way that is not read: no score can then be called unexplained.</summary>
    public static bool LeavesOpen(IEnumerable<string> standards) =>
        standards.Select(TextNormalizer.Key).Any(text => text.Contains('扣', StringComparison.Ordinal) && !Deduction().IsMatch(text))
        || standards.Any(text => text.Contains("酌情", StringComparison.Ordinal));

    /// <summary>The standard gives full points from a figure on that the actual reaches, though the target itself is missed.</summary>
    public static bool GivesFullPoints(IndicatorTask task) =>
        task.Missed() is { } figures && task.Standards.Select(TextNormalizer.Key).SelectMany(text => Threshold().Matches(text)).Any(match =>
            (!match.Groups["points"].Success || PointsOf(match.Groups["points"].Value) == task.Full.Value)
            && Number(match.Groups["from"].Value) is { } from
            && (IsOfCompletion(match, task) ? Completion(figures) : figures.Actual) is { } reached
            && (match.Groups["most"].Success ? reached <= from : reached >= from));

    /// <summary>指标完成率≥90%，得满分; or a percentage where the indicator is none: it is of how much of the target was reached.</summary>
    private static bool IsOfCompletion(Match threshold, IndicatorTask task) =>
        threshold.Groups["completion"].Success || (threshold.Groups["share"].Success && task.Comparison.Single?.Target.Unit is not ("%" or "‰"));

    private static decimal? Completion(MissedFigures figures) => figures switch
    {
        { Target: > 0, Actual: > 0 } => Math.Min(figures.Actual / figures.Target, figures.Target / figures.Actual) * 100m,
        _ => null,
    };

    private static IEnumerable<AdmissibleScore> Deducted(MissedFigures figures, decimal full, decimal step, decimal points, bool share)
    {
        var gap = Math.Abs(figures.Target - figures.Actual);

        // In a count, a percentage point is one of the target.
        if (share && figures.Target != 0 && figures.Target > 100m)
            gap = gap / figures.Target * 100m;
        foreach (var steps in new[] { gap / step, Math.Ceiling(gap / step), Math.Floor(gap / step) }.Distinct())
        {
            var score = Math.Clamp(full - (steps * points), 0, full);
            yield return AdmissibleScore.Of("按评分标准扣分", Interval.Of(score), score, $"{FigureText.Of(full)}-{FigureText.Of(steps)}×{FigureText.Of(points)}");
        }
    }

    private static decimal? PointsOf(string text) => Number(text) is { } value && new Points(new Figure(value, 0)).IsUsable() ? value : null;

    private static decimal? Number(string text) =>
        text is "一" ? 1m
        : decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && new Figure(value, 0).IsUsable() ? value : null;

    [GeneratedRegex(@"[得计记](?<points>[0-9]+(\.[0-9]+)?)分", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex NamedPoints();

    [GeneratedRegex(@"每[^0-9一，。；;]{0,8}(?<step>[0-9]+(\.[0-9]+)?|一)(?<share>个?百分点|%)?[^0-9，。；;]{0,6}[，,]?扣(减|除)?(?<points>[0-9]+(\.[0-9]+)?|一)分", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Deduction();

    [GeneratedRegex(@"(?<completion>完成(率|比例|度|程度))?((?<least>≥|>=|>|不低于|不少于|达到|大于等于|高于|超过)|(?<most>≤|<=|<|不超过|不高于|小于等于|低于))(?<from>[0-9]+(\.[0-9]+)?)(?<share>%)?[^0-9，。；;]{0,6}[，,]?得(满分|(?<points>[0-9]+(\.[0-9]+)?)分)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Threshold();
}
