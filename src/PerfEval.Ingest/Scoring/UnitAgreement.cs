using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring;

/// <summary>Whether the figures of a target and an actual may be compared, and what the actual is multiplied by first.</summary>
internal static class UnitAgreement
{
    private static readonly Dictionary<string, string> Synonyms = new(StringComparer.Ordinal)
    {
        ["名"] = "人",
        ["位"] = "人",
        ["个月"] = "月",
        ["日"] = "天",
        ["m2"] = "平方米",
        ["㎡"] = "平方米",
        ["平方"] = "平方米",
        ["km"] = "公里",
        ["千米"] = "公里",
        ["百分比"] = "%",
    };

    /// <summary>Null where the units do not agree, or one is missing and the figure can mean either.</summary>
    public static decimal? Factor(Quantity target, Quantity actual)
    {
        var wanted = Canonical(target.Unit);
        var reached = Canonical(actual.Unit);
        if (wanted == reached)
            return 1m;
        return (wanted, reached) switch
        {
            ("%", "‰") => 0.1m,
            ("‰", "%") => 10m,
            ("%", null) => IsPercentage(actual) ? 1m : null,
            (null, "%") => IsPercentage(target) ? 1m : null,
            ("‰", null) or (null, "‰") => null,
            (null, _) or (_, null) => SameScale(target, actual) ? 1m : null,
            _ => null,
        };
    }

    // A bare 98 beside 95% is 98%; a bare 0.98, 1 or 1200 can be anything.
    private static bool IsPercentage(Quantity bare) => bare.Value is { Value: > 1m and <= 100m };

    // 216.96 beside 218万人 is perhaps in 万 too.
    private static bool SameScale(Quantity a, Quantity b) => a.Value?.Scale == b.Value?.Scale;

    private static string? Canonical(string? unit)
    {
        if (string.IsNullOrWhiteSpace(unit))
            return null;
        var key = TextNormalizer.Key(unit).Replace('／', '/').Replace('·', '/').Replace('、', '/');
        return string.Join('/', key.Split('/').Select(part => Synonyms.GetValueOrDefault(part, part)));
    }
}
