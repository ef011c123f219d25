using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules.Funds;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Rules.AcrossFile;

/// <summary>PE601: narrative and form of one project state the same quantity differently.</summary>
internal sealed class NarrativeAgainstForm(ProjectNames projects, YearWordings years) : IRule
{
    private const string Told = "报告";
    private const string Stated = "自评表";

    /// <summary>In front of an indicator's name in a report: 项目受益群众满意度.</summary>
    private const string OfProject = "项目";

    public RuleDescriptor Descriptor { get; } = new(
        "PE601",
        "narrative-against-form",
        Severity.Error,
        new(
            Title: "报告与自评表数字不一致",
            Checks: "同一文件里，同一项目的报告和自评表所写的预算数、执行数、执行率、总分和同名指标是否一致；报告说资金已全部拨付、支付完毕或按序时进度执行的，自评表的执行数是否低于预算数。",
            Why: "同一件事两处说法不同，必有一处不实。",
            Example: "报告写“县级补助350万元，已按时足额拨付”，自评表全年预算数 350 万元、全年执行数 280 万元。",
            Limits: $"按项目名称、单位和年度配对，配不上的不比较；各级资金之和不与某一级资金比较；到位数不与执行数比较；同一项目的表多于 {ProjectNames.MostCompared} 张的，只比较前 {ProjectNames.MostCompared} 张；预算数和执行数都不同的视为口径不同，不报告；按所印位数四舍五入或截尾后的范围比较。",
            Parameters: "schemas/rules/project-names.yaml：fillers（项目名称中不作区别的词）、stages（表示另一期项目的词）；schemas/narrative.yaml：payments（全部支付的写法）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var narrative = context.Evaluation;
        if (narrative.Form != EvaluationForm.Narrative)
            yield break;
        foreach (var form in projects.SameAs(narrative, context.All.Where(e => e is { Form: EvaluationForm.Table, Stage: EvaluationStage.Evaluation })).Take(ProjectNames.MostCompared))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            var pairs = FundPairs.Of(narrative, form);
            var different = pairs.SelectMany(p => StatedDifferently.Funds(p.Told, p.Stated, Told, Stated)).Select(d => d.Name == "执行率" ? d : d with { SecondUnit = form.Features.FundsUnit })
                .Concat(StatedDifferently.Totals(narrative, form, Told, Stated))
                .Concat(Indicators(narrative, form, context))
                .Where(d => !IsOfAnotherYear(context, form, d.First.At))
                .DistinctBy(d => d.Name).ToList();
            foreach (var found in different)
                yield return Differs(context, found);
            if (!different.Exists(d => d.Name is "全年执行数" or "执行率") && Unpaid(narrative, form) is { } unpaid)
                yield return Unspent(context, unpaid.Claims, unpaid.Row, form);
        }
    }

    private Finding Differs(RuleContext context, TwoStatements found) => context.Find(
        Descriptor,
        $"{found.Name}前后不一：报告写 {found.FirstShown}，自评表写 {found.SecondShown}。",
        [found.First, found.Second],
        found.Name,
        found.First.Text,
        found.Second.Text);

    private Finding Unspent(RuleContext context, IReadOnlyList<PaymentClaim> claims, Fund row, Evaluation form)
    {
        var (budget, executed) = (FundRows.Budget(row)!, FundRows.Executed(row)!);
        return context.Find(
            Descriptor,
            $"报告称“{claims[0].Sentence.Text.Trim()}”，但自评表{budget.Role}为 {FundRows.Show(budget, form)}，{executed.Role}只有 {FundRows.Show(executed, form)}。",
            [.. claims.Select(c => c.Sentence.AsEvidence("报告原文")), executed.Evidence, budget.Evidence],
            executed.Role,
            claims[0].Sentence.Text.Trim(),
            executed.Money.Text);
    }

    /// <summary>The claims that the form's executed figure is below, and the row that says so.</summary>
    private (IReadOnlyList<PaymentClaim> Claims, Fund Row)? Unpaid(Evaluation narrative, Evaluation form)
    {
        var total = form.Funds.FirstOrDefault(f => f.Source == FundSource.Total);
        if (total is null || FundRows.Budget(total) is not { } budget || FundRows.Executed(total) is not { } executed || executed.Range.High >= budget.Range.Low)
            return null;
        List<PaymentClaim> claims = [.. narrative.Payments.Where(c => (c.Amount is null || IsBudget(c.Amount)) && !IsOfAnotherYear(narrative, form, c.Sentence.Text))];
        return claims.Count > 0 ? (claims, total) : null;

        bool IsBudget(Operand amount) => amount.Quantity.Value is { } value && value.IsUsable() && value.Printed.Meets(budget.Money.Value.Printed);
    }

    /// <summary>Its sentence speaks of other years than the form: 2022年满意度为87%.</summary>
    private bool IsOfAnotherYear(RuleContext context, Evaluation form, Location figure) =>
        SentenceOf.Figure(context, figure) is { } sentence && IsOfAnotherYear(context.Evaluation, form, sentence);

    private bool IsOfAnotherYear(Evaluation narrative, Evaluation form, string sentence) =>
        (form.FiscalYear ?? narrative.FiscalYear) is { } year && years.SpeaksOfOthers(new PassageText(sentence).Text, year.Value);

    private IEnumerable<TwoStatements> Indicators(Evaluation narrative, Evaluation form, RuleContext context)
    {
        var told = narrative.Indicators.Where(i => i.Actual is not null).Select(i => (Key: projects.FigureKey(i.Name.Value), Quantity: i.Actual!))
            .Concat(narrative.Facts.Select(f => (Key: projects.FigureKey(f.Label), f.Quantity)))
            .Where(t => t.Quantity.At is not { } at || !IsOfAnotherYear(context, form, at))
            .GroupBy(t => t.Key, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Select(t => t.Quantity).ToList(), StringComparer.Ordinal);
        foreach (var indicator in form.Indicators)
        {
            // A name that the report uses for several figures names none of them.
            var key = projects.FigureKey(indicator.Name.Value);
            if (indicator.Actual is not { At: { } at } actual || (told.GetValueOrDefault(key) ?? told.GetValueOrDefault(OfProject + key)) is not [{ At: not null } figure] || !StatedDifferently.Differ(figure, actual, context.Profile))
                continue;
            var name = indicator.Name.Value;
            yield return new(name, new Evidence($"{Told} {name}", figure.Text, figure.At!), new Evidence($"{Stated} {name}", actual.Text, at));
        }
    }
}
