using System.Globalization;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Verification;

/// <summary>
/// The findings that follow from a case's own numbers, recomputed simply and independently of the product. It knows
/// only what the cases need; whatever is about words or blanks is decided by hand: see <see cref="Decides"/>.
/// </summary>
internal static class Arithmetic
{
    private static readonly HashSet<string> Decided = new(StringComparer.Ordinal)
    {
        "PE102", "PE103", "PE104", "PE201", "PE202", "PE203", "PE204", "PE205", "PE206",
        "PE301", "PE302", "PE303", "PE304", "PE305", "PE306", "PE307", "PE308", "PE309", "PE310", "PE311", "PE312",
        "PE401", "PE402", "PE403", "PE404", "PE501", "PE502", "PE503", "PE504", "PE601", "PE602", "PE605",
    };

    private static readonly string[][] Grades = [["优", "一等"], ["良", "二等"], ["中", "三等"], ["差", "四等"]];
    private static readonly decimal[][] CutOffs = [[90, 80, 60], [80, 70, 60]];

    public static bool Decides(string rule) => Decided.Contains(rule);

    public static IEnumerable<Expected> Of(Evaluation evaluation, TextWriter output)
    {
        output.WriteLine($"   {evaluation.Type} {evaluation.Form}: {evaluation.ProjectName ?? evaluation.Unit}");
        var form = evaluation.Form == "table";
        return
        [
            .. FundsArithmetic.Of(evaluation, output),
            .. form && evaluation is { HasTargets: true, Stage: "evaluation" } ? evaluation.Indicators.SelectMany(i => IndicatorArithmetic.Of(i, evaluation.HasReasons, output)) : [],
            .. form ? IndicatorDoubts.Of(evaluation) : [],
            .. form ? Weights(evaluation, output) : [],
            .. form ? Totals(evaluation, output) : [],
            .. Grade(evaluation),
        ];
    }

    private static IEnumerable<Expected> Weights(Evaluation e, TextWriter output)
    {
        if (e.Indicators.All(i => i.Weight.Value is null))
            yield break;
        var gap = 0m;
        foreach (var dimension in e.Dimensions)
        {
            var sum = dimension.Categories.SelectMany(c => c.Indicators).Sum(i => i.Weight.Value ?? 0);
            output.WriteLine(Invariant($"     {dimension.Label.Replace("\n", "", StringComparison.Ordinal)}: weights {sum}"));
            if (dimension.Points is { } points && points != sum)
            {
                gap += points - sum;
                yield return new("PE103", Name(dimension));
            }
        }

        var total = e.Indicators.Sum(i => i.Weight.Value ?? 0) + (Whole(e)?.Weight.Value ?? e.ExecutionPoints ?? 0);
        var stated = e.TotalWeight.Value ?? 100;
        output.WriteLine(Invariant($"     all weights {total}, stated {stated}"));
        if (total != stated && total + gap != stated)
            yield return new("PE102");
    }

    private static IEnumerable<Expected> Totals(Evaluation e, TextWriter output)
    {
        if (e.TotalScore.Value is not { } stated)
            yield break;
        var execution = Whole(e);
        var sum = e.Indicators.Sum(i => i.Score.Value ?? 0) + (execution?.Score.Value ?? 0);
        var full = e.TotalWeight.Value ?? 100;
        output.WriteLine(Invariant($"     all scores {sum}, stated {stated} of {full}"));
        if (sum != stated)
            yield return new("PE401");
        if (stated > full)
            yield return new("PE403");
        var shortfall = execution?.Rate.Value < 100 || e.Indicators.Any(i => IndicatorArithmetic.Met(i) == false);
        if (stated == full && shortfall)
            yield return new("PE404");
    }

    /// <summary>Under 90/80/60 and under 80/70/60; one of them is enough.</summary>
    private static IEnumerable<Expected> Grade(Evaluation e)
    {
        var place = Array.FindIndex(Grades, g => g.Contains(e.Grade ?? "", StringComparer.Ordinal));
        if (place < 0 || e.TotalScore.Value is not { } total)
            yield break;
        if (CutOffs.All(cuts => Array.FindIndex(cuts, least => total >= least) is var given && (given < 0 ? cuts.Length : given) != place))
            yield return new("PE402");
    }

    private static Fund? Whole(Evaluation e) => e.Funds.FirstOrDefault(f => f.Source == "total");

    private static string Name(Dimension dimension) =>
        dimension.Label.Replace("\n", "", StringComparison.Ordinal).Split('（', '(')[0];

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
