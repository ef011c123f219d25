using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Verification;

/// <summary>Evaluations of one project and year in one file: what each of them states of the same money and the same score.</summary>
internal static class AcrossFile
{
    public static IEnumerable<Expected> Of(IReadOnlyList<Evaluation> evaluations)
    {
        for (var i = 0; i < evaluations.Count; i++)
        {
            for (var j = i + 1; j < evaluations.Count; j++)
            {
                if (!SameProject(evaluations[i], evaluations[j]))
                    continue;
                var rule = evaluations[i].Form == evaluations[j].Form ? "PE602" : "PE601";
                foreach (var subject in Differences(evaluations[i], evaluations[j]))
                    yield return new(rule, subject);
            }
        }
    }

    /// <summary>What no sentence of a report says is not compared; nor is a report that tells the money of several levels.</summary>
    private static IEnumerable<string> Differences(Evaluation one, Evaluation other)
    {
        if (new[] { one, other }.Any(e => e.Form == "narrative" && e.Funds.Count > 1))
            yield break;
        var (first, second) = (Whole(one), Whole(other));
        if (Differ(Amount(first?.Annual, one), Amount(second?.Annual, other)))
            yield return "全年预算数";
        if (Differ(Amount(first?.Executed, one), Amount(second?.Executed, other)))
            yield return "全年执行数";
        else if (Differ(first?.Rate.Value, second?.Rate.Value))
            yield return "执行率";
        if (one.Form == other.Form)
            yield break;
        if (Differ(one.TotalScore.Value, other.TotalScore.Value))
            yield return "总分";
        foreach (var (indicator, same) in one.Indicators.Join(other.Indicators, i => i.PlainName, i => i.PlainName, (i, o) => (i, o), StringComparer.Ordinal))
        {
            if (Differ(indicator.Actual?.Value, same.Actual?.Value))
                yield return indicator.PlainName;
        }
    }

    private static bool SameProject(Evaluation one, Evaluation other) =>
        one.Year == other.Year && one.ProjectName is not null && other.ProjectName is not null && Bare(one.ProjectName) == Bare(other.ProjectName);

    private static string Bare(string name) => name.EndsWith("项目", StringComparison.Ordinal) ? name[..^2] : name;

    private static Fund? Whole(Evaluation e) => e.Funds.FirstOrDefault(f => f.Source == "total");

    private static decimal? Amount(Printed? printed, Evaluation e) => printed?.Value * e.MoneyScale;

    private static bool Differ(decimal? one, decimal? other) => one is not null && other is not null && one != other;
}
