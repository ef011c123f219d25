using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>宁夏银川 and 湖北广水: the execution of the budget inside 项目管理, the finance bureau's points beside the unit's.</summary>
internal static class Reviewed
{
    private const int Columns = 8;
    private const int GuangshuiColumns = 9;

    public static IEnumerable<Block> Yinchuan(Form form)
    {
        var e = form.Evaluation;
        GridColumn[] columns =
        [
            FormRows.Name(), FormRows.Weight("参考值/分值"), FormRows.Target("指标值（A）"), FormRows.Actual("全年实际值（B）"),
            FormRows.Score("得分"), FormRows.Reason("未完成原因及改进措施"),
        ];
        yield return Table.Of(Columns,
        [
            .. FormRows.Title(form, Columns),
            FormRows.Fields(("项目名称", 2), (e.ProjectName ?? "", 6)),
            FormRows.Fields(("主管部门", 2), (e.CompetentDepartment ?? "", 3), ("实施单位", 1), (e.Unit ?? "", 2)),
            FormRows.Fields(("自评得分", 2), (e.TotalScore.Text, 3), ("财政审核评分", 1), (e.ReviewTotalScore.Text, 2)),
            new Row(new Cell($"项目资金\n（{e.MoneyUnit}）", 2, Merge.Start), new Cell("", 2), new Cell("年初预算数"), new Cell("调整预算数（A）"), new Cell("全年执行数（B）"), new Cell("执行率（B/A）")),
            .. e.Funds.Select(f => new Row(new Cell("", 2, Merge.Continue), new Cell(f.Label, 2), new Cell(f.Initial.Text), new Cell(f.Annual.Text), new Cell(f.Executed.Text), new Cell(f.Rate.Text))),
            FormRows.Header(null, ["一级指标", "二级指标"], columns),
            .. FormRows.Grid(e.Dimensions, hasWrapper: false, 2, columns),
        ]);
    }

    public static IEnumerable<Block> Guangshui(Form form)
    {
        var e = form.Evaluation;
        GridColumn[] columns =
        [
            FormRows.Name(), FormRows.Weight("分值"), FormRows.Target("指标值（A）"), FormRows.Actual("全年实际值（B）"),
            new("评价标准", i => i.Criteria ?? ""), FormRows.Score("自评分"), new("复核分", i => i.ReviewScore.Text),
        ];
        yield return Table.Of(GuangshuiColumns,
        [
            .. FormRows.Title(form, GuangshuiColumns),
            FormRows.Fields(("项目名称", 2), (e.ProjectName ?? "", 3), ("项目单位", 2), (e.Unit ?? "", 2)),
            FormRows.Fields(("自评得分", 2), (e.TotalScore.Text, 3), ("财政审核评分", 2), (e.ReviewTotalScore.Text, 2)),
            FormRows.Header(null, ["一级指标", "二级指标"], columns),
            .. FormRows.Grid(e.Dimensions, hasWrapper: false, 2, columns),
            FormRows.Fields((form.TotalLabel, 3), (e.TotalWeight.Text, 1), ("", 3), (e.TotalScore.Text, 1), (e.ReviewTotalScore.Text, 1)),
        ]);
    }
}
