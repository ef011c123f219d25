using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Rules.AcrossFile;

/// <summary>PE602: two forms of one file state the same quantity of the same project differently.</summary>
internal sealed class FormAgainstForm(ProjectNames projects) : IRule
{
    private const string Here = "本表";
    private const string There = "前表";

    public RuleDescriptor Descriptor { get; } = new(
        "PE602",
        "form-against-form",
        Severity.Error,
        new(
            Title: "同一项目的两张表数字不一致",
            Checks: "同一文件里，同一单位、同一年度、同一项目的两张自评表所写的预算数、执行数、执行率、总分和同名指标的完成值是否一致。",
            Why: "同一项目两处说法不同，必有一处不实。",
            Example: "两张“城乡医疗救助”自评表，一张全年执行数 220 万元，一张 216.75 万元。",
            Limits: $"按项目名称、单位和年度配对，配不上的不比较；预算数和执行数都不同的视为口径不同，不报告；目标申报表不比较；同一项目的表多于 {ProjectNames.MostCompared} 张的，只与前面最近的 {ProjectNames.MostCompared} 张比较；按所印位数四舍五入或截尾后的范围比较。",
            Parameters: "schemas/rules/project-names.yaml：fillers（项目名称中不作区别的词）、stages（表示另一期项目的词）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var form = context.Evaluation;
        if (!IsComparable(form) || form.ProjectName is null)
            yield break;
        foreach (var earlier in projects.SameAs(form, context.All.TakeWhile(e => !ReferenceEquals(e, form)).Where(e => IsComparable(e) && e.Type == form.Type)).TakeLast(ProjectNames.MostCompared))
        {
            context.Cancellation.ThrowIfCancellationRequested();
            if (Total(form) is { } own && Total(earlier) is { } others && StatedDifferently.AreOfOtherScope(own, others))
                continue;
            var funds = from row in form.Funds
                        where row.Source == FundSource.Total
                        from other in earlier.Funds
                        where other.Source == FundSource.Total
                        from found in StatedDifferently.Funds(row, other, Here, There)
                        select found;
            foreach (var found in funds.Concat(StatedDifferently.Totals(form, earlier, Here, There)).Concat(Indicators(form, earlier, context)))
            {
                yield return context.Find(
                    Descriptor,
                    $"同一项目“{form.ProjectName.Value}”的两张表中{found.Name}不一致：本表写 {found.FirstShown}，前表写 {found.SecondShown}。",
                    [found.First, found.Second],
                    found.Name,
                    found.First.Text,
                    found.Second.Text);
            }
        }
    }

    private static Fund? Total(Evaluation form) => form.Funds.FirstOrDefault(f => f.Source == FundSource.Total);

    private static bool IsComparable(Evaluation evaluation) =>
        evaluation is { Form: EvaluationForm.Table, Stage: EvaluationStage.Evaluation } && evaluation.Type != EvaluationType.Department;

    private static IEnumerable<TwoStatements> Indicators(Evaluation form, Evaluation earlier, RuleContext context)
    {
        var known = earlier.Indicators.ToLookup(i => NumberedName.Key(i.Name.Value), StringComparer.Ordinal);
        foreach (var indicator in form.Indicators)
        {
            if (known[NumberedName.Key(indicator.Name.Value)].ToList() is not [var same] || !StatedDifferently.Differ(indicator.Actual, same.Actual, context.Profile))
                continue;
            var name = indicator.Name.Value;
            yield return new(name, new Evidence($"{Here} {name}", indicator.Actual!.Text, indicator.Actual.At!), new Evidence($"{There} {name}", same.Actual!.Text, same.Actual.At!));
        }
    }
}
