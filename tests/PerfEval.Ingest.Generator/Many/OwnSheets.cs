using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>Forms that counties drew themselves: no layout describes them, a reader has their labels only.</summary>
internal static class OwnSheets
{
    /// <summary>How a county drew it; the same over the years.</summary>
    private static readonly (GridColumn[] Columns, bool MoneyAfter, bool TotalInHead, Func<OwnForm, OwnForm> More)[] Kinds =
    [
        ([FormRows.Name(), FormRows.Weight("权重"), FormRows.Target("年度指标值"), FormRows.Actual("实际完成值"), FormRows.Score("得分"), FormRows.Reason("偏差原因分析及改进措施")], false, false, f => f),
        ([FormRows.Name(), FormRows.Target("年初指标值"), FormRows.Actual("全年完成值"), FormRows.Reason("偏差原因分析"), FormRows.Weight("分值"), FormRows.Score("得分")], true, false, f => f),
        ([FormRows.Name(), FormRows.Target("年度指标值"), FormRows.Actual("实际完成值"), FormRows.Weight("分值"), FormRows.Score("得分"), FormRows.Reason("备注")], false, true, f => f with { Wrapper = null }),
        ([FormRows.Name(), FormRows.Target("年度指标值"), FormRows.Actual("全年实际值"), FormRows.Weight("分值"), FormRows.Score("得分"), FormRows.Reason("偏差原因分析及改进措施")], false, false, f => f with { HeaderAgain = true }),
        ([FormRows.Name(1, "指标内容"), FormRows.Target("目标值"), FormRows.Weight("权数"), FormRows.Actual("年终完成值"), FormRows.Score("考评得分"), FormRows.Reason("原因说明")], false, false, f => f),
        ([FormRows.Name(), FormRows.Target("年度指标值"), FormRows.Actual("实际完成值"), FormRows.Weight("分值"), FormRows.Score("得分"), FormRows.Reason("偏差原因分析及改进措施")], true, false, f => f with { RepeatLevels = true }),
    ];

    public static Evaluation Evaluate(Draft draft)
    {
        var kind = Kind(draft.Series);
        var evaluation = Totals.Add(Sheet.Project(draft, layout: null) with
        {
            Funds = Money.Rows(draft, 10, "—", "年度资金总额：", ("fiscal", "其中：财政拨款"), ("other", "其他资金")),
            Dimensions = Points.Levels(draft, 50, labelled: false),
        });
        return kind.TotalInHead ? evaluation with { TotalWeight = Printed.Blank } : evaluation;
    }

    public static OwnForm Of(Series series, Evaluation evaluation)
    {
        var (columns, after, inHead, more) = Kind(series);
        (string, Func<Fund, Printed>)[] money = after
            ? [("年初预算数", f => f.Initial), ("调整后预算数", f => f.Annual), ("实际支出数", f => f.Executed), ("预算执行率", f => f.Rate), ("分值", f => f.Weight), ("得分", f => f.Score)]
            : [("年初预算数", f => f.Initial), ("全年预算数", f => f.Annual), ("全年执行数", f => f.Executed), ("分值", f => f.Weight), ("执行率", f => f.Rate), ("得分", f => f.Score)];
        string[][] head =
        [
            ["项目名称", evaluation.ProjectName ?? ""],
            ["主管部门", evaluation.CompetentDepartment ?? "", "实施单位", evaluation.Unit ?? ""],
            .. inHead ? [["自评总分", evaluation.TotalScore.Text]] : Array.Empty<string[]>(),
        ];
        return more(new OwnForm { Columns = columns, Money = money, Head = head, MoneyLabel = "项目资金\n（万元）", TotalInHead = inHead });
    }

    private static (GridColumn[] Columns, bool MoneyAfter, bool TotalInHead, Func<OwnForm, OwnForm> More) Kind(Series series) => Kinds[series.Number / 7 % Kinds.Length];
}
