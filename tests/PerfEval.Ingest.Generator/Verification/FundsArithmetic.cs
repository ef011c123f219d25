using System.Globalization;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Verification;

/// <summary>Rates, parts and execution scores of a funds block.</summary>
internal static class FundsArithmetic
{
    private const decimal Slack = 0.01m;

    public static IEnumerable<Expected> Of(Evaluation e, TextWriter output)
    {
        foreach (var fund in e.Funds)
        {
            foreach (var finding in Row(fund, e, output))
                yield return finding;
        }

        var parts = e.Funds.Where(f => f.Source != "total").ToList();
        if (e.Form != "table" || parts.Count == 0 || e.Funds.FirstOrDefault(f => f.Source == "total") is not { } whole)
            yield break;
        foreach (var (column, amount) in new (string, Func<Fund, decimal?>)[]
        {
            ("initialBudget", f => f.Initial.Value), ("annualBudget", f => f.Annual.Value), ("executed", f => f.Executed.Value),
        })
        {
            if (amount(whole) is not { } stated || parts.All(p => amount(p) is null))
                continue;
            var sum = parts.Sum(p => amount(p) ?? 0);
            output.WriteLine(Invariant($"     {column}: parts {sum}, whole {stated}"));
            if (sum != stated)
                yield return new("PE203", column);
        }
    }

    private static IEnumerable<Expected> Row(Fund fund, Evaluation e, TextWriter output)
    {
        var form = e.Form == "table";
        var budget = fund.Annual.Value ?? fund.Initial.Value;
        if (fund.Executed.Value > budget)
            yield return new("PE204", fund.Source);
        if (budget is > 0 && fund.Executed.Value is { } executed)
        {
            var rate = executed / budget.Value * 100;
            output.WriteLine(Invariant($"     {fund.Source}: {executed} / {budget} = {rate:0.0000}%, stated {fund.Rate.Text}, score {fund.Score.Text} of {fund.Weight.Text}"));
            if (fund.Rate.Value is { } stated && Math.Abs(stated - rate) >= Slack)
                yield return new("PE201", fund.RateName ?? fund.Source);
            if (form && fund.Source == "total")
            {
                if (rate < 80)
                    yield return new("PE205", fund.Source);
                if (Score(fund, rate, e.ExecutionPoints) is { } finding)
                    yield return finding;
            }
        }

        if (form && fund.Source == "total" && fund.Initial.Value is > 0 and var before && fund.Annual.Value is > 0 and var after
            && Math.Abs(after - before) / before >= 0.3m)
        {
            yield return new("PE206", fund.Source);
        }
    }

    private static Expected? Score(Fund fund, decimal rate, decimal? fixedPoints)
    {
        if ((fund.Weight.Value ?? fixedPoints) is not { } points || fund.Score.Value is not { } score)
            return null;
        var explained = new[] { rate, fund.Rate.Value ?? rate }
            .Select(r => Math.Min(r, 100) * points / 100)
            .Any(exact => IndicatorArithmetic.Roundings(exact).Contains(score));
        return explained ? null : new("PE202", fund.Source);
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
