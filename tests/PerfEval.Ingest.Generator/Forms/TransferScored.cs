using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>The older scored form of transfer payments: 自评得分 at the top, 20 points for the budget. Eight columns.</summary>
internal static class TransferScored
{
    private const int Columns = 8;

    public static IEnumerable<Block> Blocks(Form form)
    {
        var e = form.Evaluation;
        GridColumn[] columns =
        [
            FormRows.Name(), FormRows.Target("年度指标值"), FormRows.Actual("实际完成指标值"), FormRows.Weight("分值"), FormRows.Score("得分"),
        ];
        yield return Table.Of(Columns,
        [
            .. FormRows.Title(form, Columns),
            FormRows.Fields(("专项名称", 2), (e.ProjectName ?? "", 3), ("自评得分", 1), (e.TotalScore.Text, 2)),
            FormRows.Fields(("省级主管部门", 2), (e.CompetentDepartment ?? "", 3), ("资金使用单位", 1), (e.Unit ?? "", 2)),
            new Row(new Cell($"资金情况\n（{e.MoneyUnit}）", 2, Merge.Start), new Cell("", 2), new Cell("预算数（A）"), new Cell("执行数（B）"), new Cell("执行率（B/A）"), new Cell("得分（20分*执行率）")),
            .. e.Funds.Select(f => new Row(new Cell("", 2, Merge.Continue), new Cell(f.Label, 2), new Cell(f.Annual.Text), new Cell(f.Executed.Text), new Cell(f.Rate.Text), new Cell(f.Score.Text))),
            new Row(new Cell("年度总体目标", 1, Merge.Start), new Cell("年初设定目标", 3), new Cell("全年实际完成情况", 4)),
            new Row(new Cell("", 1, Merge.Continue), new Cell(form.Expected, 3), new Cell(form.Achieved, 4)),
            FormRows.Header("绩效指标", ["一级指标", "二级指标"], columns),
            .. FormRows.Grid(e.Dimensions, hasWrapper: true, 2, columns),
        ]);
    }
}
