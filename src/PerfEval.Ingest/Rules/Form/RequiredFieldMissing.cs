using System.Runtime.CompilerServices;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules.Totals;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Rules.Form;

/// <summary>PE101: a form leaves blank what it must state, or a narrative claims a total without showing where it comes from.</summary>
internal sealed class RequiredFieldMissing(ScoreWords words) : IRule
{
    private readonly ConditionalWeakTable<IReadOnlyList<Evaluation>, object> breakdownOfFile = [];

    public RuleDescriptor Descriptor { get; } = new(
        "PE101",
        "required-field-missing",
        Severity.Warning,
        new(
            Title: "必填内容缺失",
            Checks: "自评表和转移支付自评表是否填了项目名称（部门整体自评表为部门名称）、实施单位、年度、年度资金总额；打分的表是否有总分，有分值的指标是否有得分。自评报告写了总分的，同一文件里是否有得分的构成。",
            Why: "缺了这些内容，无法确定评的是谁、哪一年、哪笔钱，也无法复核总分。",
            Example: "自评报告末尾写“自评 97 分”，全文和附表都没有任何一项得分。",
            Limits: "目标申报表、不打分的普通表不检查；表上没有资金一栏或得分一列的，不要求填写；按评分标准打分的行、“其中”行、与别的指标共用得分单元格的指标不要求单独得分。",
            Parameters: "schemas/rules/score-words.yaml：totals（总分的叫法）、averages（平均分的叫法）。"));

    public IEnumerable<Finding> Check(RuleContext context) => context.Evaluation.Form == EvaluationForm.Narrative
        ? CheckNarrative(context)
        : CheckForm(context);

    private IEnumerable<Finding> CheckForm(RuleContext context)
    {
        var e = context.Evaluation;
        if (!e.Features.IsScored && e.Type != EvaluationType.Transfer)
            yield break;
        if (e.Type != EvaluationType.Department && e.ProjectName is null)
            yield return Missing(context, "projectName", "项目名称");
        if (e.ImplementingUnit is null)
            yield return Missing(context, "implementingUnit", e.Type == EvaluationType.Department ? "部门名称" : "实施单位");
        if (e.FiscalYear is null)
            yield return Missing(context, "fiscalYear", "评价年度");
        if (e.Features is { HasFunds: true, FundsLackRows: false } && !e.Funds.Any(f => (f.Source == FundSource.Total || f.IsUnlisted) && (HasAmount(f) || f.HasUnreadAmount)))
            yield return Missing(context, "funds", "年度资金总额");
        if (!e.Features.IsScored)
            yield break;
        if (e.TotalScore is null && !e.Features.EndIsLost && !e.Features.IsTotalUnread)
            yield return Missing(context, "totalScore", "总分");
        if (!e.Features.HasScoreColumn)
            yield break;
        foreach (var unscored in PointsColumn.Unscored(e).Where(u => (u.Indicator.Criteria is null || u.Indicator.Target is not null) && u.Indicator is { PartOf: null, UnreadScore: null } && !PointsColumn.IsCutOff(e, u.Indicator)))
        {
            var name = unscored.Indicator.Name;
            yield return context.Find(
                Descriptor,
                $"指标“{name.Value}”分值 {RuleText.Print(unscored.Value)} 分，但没有填写得分。",
                [name.AsEvidence("三级指标"), unscored.Points.AsEvidence("分值")],
                subject: name.Value,
                expected: "得分");
        }
    }

    private IEnumerable<Finding> CheckNarrative(RuleContext context)
    {
        if (context.Evaluation.TotalScore is not { } total || (bool)breakdownOfFile.GetValue(context.All, all => all.Any(HasBreakdown)))
            yield break;
        yield return context.Find(
            Descriptor,
            $"报告写明自评总分 {RuleText.Print(total.Value.Value)} 分，但同一文件里没有任何得分构成，无法复核。",
            [total.AsEvidence("自评总分")],
            subject: "totalScore",
            stated: total.Text,
            expected: "得分构成");
    }

    private Finding Missing(RuleContext context, string field, string label) => context.Find(
        Descriptor,
        $"自评表没有填写{label}。",
        [RuleText.OpeningOf(context.Evaluation)],
        subject: field,
        expected: label);

    private static bool HasAmount(Fund fund) =>
        fund.InitialBudget is not null || fund.AnnualBudget is not null || fund.Executed is not null || fund.Received is not null;

    /// <summary>Scores of a form or of indicators, or points that the text gives to parts of the score.</summary>
    private bool HasBreakdown(Evaluation evaluation) =>
        evaluation.HasScoreTable
        || evaluation.Indicators.Any(i => i.Score is not null)
        || evaluation.Funds.Any(f => f.Score is not null)
        || evaluation.Facts.Any(f => IsPart(evaluation, f))
        || evaluation.Passages.Sum(p => words.CountParts(p.Text)) >= 2;

    private bool IsPart(Evaluation evaluation, Fact fact) =>
        fact.Quantity is { Unit: "分", Kind: QuantityKind.Number, Operator: null, Upper: null }
        && !words.NamesTotal(fact.Label)
        && !words.NamesAverage(fact.Label)
        && !words.NamesRule(fact.Label)
        && (evaluation.TotalScore is not { } total || fact.Quantity.At != total.At);
}
