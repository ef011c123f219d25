using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Verification;

/// <summary>Targets against actuals, and scores against both.</summary>
internal static class IndicatorArithmetic
{
    public static IEnumerable<Expected> Of(Indicator indicator, bool hasReasons, TextWriter output)
    {
        var (target, actual) = (indicator.Target, indicator.Actual);
        var met = Met(indicator);
        output.WriteLine($"     {indicator.PlainName}: {target?.Text} / {actual?.Text}: {Verdict(met)}, {indicator.Score.Text} of {indicator.Weight.Text}{(ProRata(indicator) is { } exact ? FormattableString.Invariant($", pro rata {exact:0.0000}") : "")}{(indicator.Reason is null ? "" : ", reason given")}");
        var rule = Fault(indicator, met, hasReasons);
        if (rule is not null)
            yield return new(rule, indicator.PlainName);
        if (target is null || actual is null)
        {
            if (indicator.Weight.Value is not null)
                yield return new("PE104", indicator.PlainName);
            yield break;
        }

        if (target.Operator is ">=" or ">" && target.Unit != "%" && target.Unit == actual.Unit && actual.Value >= target.Value * 1.3m && indicator.Reason is null)
            yield return new("PE305", indicator.PlainName);
        if (actual.Unit == "%" && actual.Value > 100)
            yield return new("PE309", indicator.PlainName);
    }

    /// <summary>Null where the two cannot be compared.</summary>
    public static bool? Met(Indicator indicator) => (indicator.Target, indicator.Actual) switch
    {
        ({ Kind: "date" } target, { Kind: "date" } actual) => string.CompareOrdinal(actual.Date, target.Date) <= 0,
        (_, { Operator: not null }) => null,
        ({ Kind: "range" } target, { Kind: "number" } actual) => actual.Value >= target.Value && actual.Value <= target.Upper,
        ({ Kind: "number" } target, { Kind: "number" } actual) when target.Unit == actual.Unit => target.Operator switch
        {
            ">=" => actual.Value >= target.Value,
            "<=" => actual.Value <= target.Value,
            "=" => actual.Value == target.Value,
            "~" => Math.Abs(actual.Value!.Value - target.Value!.Value) <= target.Value.Value * 0.05m,
            _ => actual.Value == target.Value ? true : target.Unit == "%" ? actual.Value > target.Value : null,
        },
        _ => null,
    };

    /// <summary>A score to 2, 1, 0.5 or 0 decimals, rounded or truncated.</summary>
    public static IEnumerable<decimal> Roundings(decimal exact) => new[] { 0.01m, 0.1m, 0.5m, 1m }
        .SelectMany(step => new[]
        {
            Math.Round(exact / step, MidpointRounding.AwayFromZero) * step,
            Math.Floor(exact / step) * step,
        });

    private static string? Fault(Indicator indicator, bool? met, bool hasReasons)
    {
        var (weight, score) = (indicator.Weight.Value, indicator.Score.Value);
        if (score > weight)
            return "PE301";
        if (indicator.Target?.Kind == "number" && indicator.Actual is { Kind: "number", Operator: not null })
            return "PE306";
        if (indicator.Actual?.Text is "好坏" or "优良中低差" or "高中低")
            return "PE306";
        if (indicator.Target?.Kind == "number" && indicator.Actual is { Kind: "qualitative", Text: not "全覆盖" })
            return "PE307";
        if (met == false && weight is not null && score == weight)
            return "PE303";
        if (met == false && weight is not null && ProRata(indicator) is { } exact && score != 0 && !Roundings(exact).Contains(score ?? 0))
            return "PE302";
        if (met == false && indicator.Reason is null && hasReasons)
            return "PE304";
        if (indicator.Actual?.Level is { } level && weight is { } points && score is { } given && !InBand(level, given / points))
            return "PE308";
        if (score < weight && indicator.Reason is null && hasReasons)
            return met == true ? "PE302" : "PE304";
        return null;
    }

    private static bool InBand(string level, decimal share) => level switch
    {
        "achieved" => share >= 0.8m,
        "partly" => share is >= 0.6m and <= 0.8m,
        "not" => share <= 0.6m,
        _ => true,
    };

    private static decimal? ProRata(Indicator indicator) => Met(indicator) == false && indicator.Weight.Value is { } weight
        && indicator.Target is { Kind: "number", Value: { } target and not 0 } t && indicator.Actual?.Value is { } actual and not 0
        ? (t.Operator == "<=" ? target / actual : actual / target) * weight
        : null;

    private static string Verdict(bool? met) => met switch
    {
        true => "met",
        false => "missed",
        null => "not compared",
    };
}
