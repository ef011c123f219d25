using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Rules.Funds;

/// <summary>A printed amount and what it is called in a message.</summary>
internal sealed record Amount(string Role, Sourced<Money> Money)
{
    public decimal Value => Money.Value.Value;

    /// <summary>万元 and 亿元 are rounded figures; 元 is exact.</summary>
    public Interval Range => Money.Value.Yuan.Scale == 1m ? Money.Value.Yuan.Exact : Money.Value.Printed;

    public Evidence Evidence => new(Role, Money.Text, Money.At);
}

/// <summary>What the rules on funds read off a row of the 资金 block.</summary>
internal static class FundRows
{
    /// <summary>The subject of a finding about the whole.</summary>
    public const string TotalSubject = "total";

    /// <summary>A heading may stand between.</summary>
    private const int NextParagraph = 2;

    private static readonly Dictionary<FundSource, (string Subject, string Name)> Sources = new()
    {
        [FundSource.Total] = ("total", "年度资金总额"),
        [FundSource.Fiscal] = ("fiscal", "本年财政拨款"),
        [FundSource.Carryover] = ("carryover", "上年结转资金"),
        [FundSource.Central] = ("central", "中央补助"),
        [FundSource.Provincial] = ("provincial", "省级资金"),
        [FundSource.Municipal] = ("municipal", "市级资金"),
        [FundSource.County] = ("county", "县级资金"),
        [FundSource.Local] = ("local", "地方资金"),
        [FundSource.SpecialAccount] = ("special-account", "财政专户管理资金"),
        [FundSource.Unit] = ("unit", "单位资金"),
        [FundSource.Other] = ("other", "其他资金"),
        [FundSource.Project] = ("project", "项目支出"),
        [FundSource.Basic] = ("basic", "基本支出"),
    };

    /// <summary>A form that reports results, not goals only.</summary>
    public static bool AreInForm(RuleContext context) =>
        context.Evaluation is { Form: EvaluationForm.Table, Stage: EvaluationStage.Evaluation };

    public static IEnumerable<Fund> Totals(RuleContext context) =>
        context.Evaluation.Funds.Where(fund => fund.Source == FundSource.Total);

    /// <summary>
    /// The whole of a form, or of a narrative that states its figures together and repeats no form of its file. Judgements on a rate or
    /// an adjustment are about one statement.
    /// </summary>
    public static IEnumerable<Fund> StatedTotals(RuleContext context)
    {
        var evaluation = context.Evaluation;
        if (evaluation.Stage == EvaluationStage.Goal)
            return [];
        return evaluation.Form == EvaluationForm.Table
            ? Totals(context)
            : Totals(context).Where(fund => IsOneStatement(evaluation, fund) && !context.All.Any(form => form.Form == EvaluationForm.Table && form.Funds.Any(row => IsSame(row, fund))));
    }

    private static bool IsOneStatement(Evaluation evaluation, Fund fund)
    {
        List<Location> places = [.. new[] { fund.InitialBudget?.At, fund.AnnualBudget?.At, fund.Executed?.At, fund.ExecutionRate?.At }.OfType<Location>()];
        return places.TrueForAll(at => AreStatedTogether(evaluation, places[0], at));
    }

    private static bool IsSame(Fund row, Fund told) => row.Source == FundSource.Total
        && ((Budget(row) is { } budget && Budget(told) is { } stated && budget.Range.Meets(stated.Range))
            || (Executed(row) is { } executed && Executed(told) is { } spent && executed.Range.Meets(spent.Range)));

    /// <summary>
    /// Whether two figures can be meant to be compared: a form's always; of a narrative those of one paragraph, or of two that follow each
    /// other. Farther apart a report may speak of the budget with, and of the spending without, what was carried over.
    /// </summary>
    public static bool AreStatedTogether(Evaluation evaluation, Location a, Location b) =>
        evaluation.Form == EvaluationForm.Table
        || (a.Part == b.Part && a.Page == b.Page && (a.Block, b.Block) is ({ } x, { } y) && Math.Abs(x - y) <= NextParagraph);

    /// <summary>The schema's name of the row: total, special-account.</summary>
    public static string Subject(Fund fund) => Sources[fund.Source].Subject;

    /// <summary>The row's label as written, without the colon and 其中 that forms put around it.</summary>
    public static string Name(Fund fund)
    {
        var label = TextNormalizer.Key(fund.Label?.Value ?? "").Trim(':', '：');
        if (label.StartsWith("其中", StringComparison.Ordinal))
            label = label["其中".Length..].Trim(':', '：');
        return label.Length > 0 ? label : Sources[fund.Source].Name;
    }

    /// <summary>
    /// The budget as adjusted; the initial one where no other is printed. What could not be read is printed. Below 0 it is an adjustment,
    /// and nothing is computed with it.
    /// </summary>
    public static Amount? Budget(Fund fund) =>
        fund.AnnualBudget is { } annual ? AmountOf("全年预算数", annual) is { Value: >= 0 } budget ? budget : null
        : fund is { InitialBudget: { } initial, HasUnreadAmount: false } ? AmountOf("年初预算数", initial)
        : null;

    public static Amount? Executed(Fund fund) => AmountOf("全年执行数", fund.Executed);

    /// <summary>Null for a blank cell, and for a figure that nothing can be computed with.</summary>
    public static Amount? AmountOf(string role, Sourced<Money>? money) =>
        money is { Value.Yuan: var figure } && figure.IsUsable() ? new(role, money) : null;

    /// <summary>executed / budget in per cent, by all and by the printed figures; null where the budget is missing or zero.</summary>
    public static (Interval Range, Ratio Printed)? Rate(Fund fund)
    {
        if (Budget(fund) is not { Value: not 0 } budget || Executed(fund) is not { } executed
            || executed.Range.DividedBy(budget.Range) is not { } range)
        {
            return null;
        }

        return (range * 100m, new Ratio(new Figure(executed.Value / budget.Value * 100m, 2)));
    }

    /// <summary>The rate as stated and the amounts that it is of, as far as they are there.</summary>
    public static IEnumerable<Evidence> RateAndAmounts(Fund fund)
    {
        if (fund.ExecutionRate is { } rate)
            yield return rate.AsEvidence("执行率");
        if (Executed(fund) is { } executed)
            yield return executed.Evidence;
        if (Budget(fund) is { } budget)
            yield return budget.Evidence;
    }

    /// <summary>As written, with the block's unit where the cell prints none.</summary>
    public static string Show(Amount amount, Evaluation evaluation)
    {
        var text = TextNormalizer.WithoutLineBreaks(amount.Money.Text);
        var unit = evaluation.Features.FundsUnit;
        return unit is null || text.AsSpan().ContainsAny("元万亿") ? text : $"{text} {unit}";
    }

    /// <summary>The unit in which <see cref="PlainIn"/> gives an amount.</summary>
    public static string UnitOf(Amount like) => like.Money.Value.Yuan.Scale switch
    {
        1m => "元",
        1000m => "千元",
        10000m => "万元",
        1000000m => "百万元",
        100000000m => "亿元",
        _ => "",
    };

    /// <summary>As a number of the row's printed unit: 4500000 under 万元 → 450.</summary>
    public static string Plain(Amount amount) => PlainIn(amount, amount.Value);

    /// <summary>A computed amount in the printed unit of another.</summary>
    public static string PlainIn(Amount like, decimal yuan) => FigureText.Of(yuan / like.Money.Value.Yuan.Scale, 6);
}
