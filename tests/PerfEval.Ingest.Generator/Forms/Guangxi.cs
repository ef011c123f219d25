using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>广西: the national form with 自评等级 (一等 to 四等) and 自评得分 in the head. Nine columns.</summary>
internal static class Guangxi
{
    private const int Columns = 9;

    public static IEnumerable<Block> Blocks(Form form)
    {
        var e = form.Evaluation;
        var head = new Row[]
        {
            FormRows.Fields(("项目名称", 2), (e.ProjectName ?? "", 7)),
            FormRows.Fields(("主管部门", 2), (e.CompetentDepartment ?? "", 3), ("实施单位", 1), (e.Unit ?? "", 3)),
            FormRows.Fields(("自评得分", 2), (e.TotalScore.Text, 3), ("自评等级", 1), (e.Grade ?? "", 3)),
        };
        GridColumn[] columns =
        [
            FormRows.Name(), FormRows.Target("年度指标值"), FormRows.Actual("实际完成值"), FormRows.Weight("分值"), FormRows.Score("得分"),
            FormRows.Reason("偏差原因分析及改进措施"),
        ];
        yield return Table.Of(Columns,
        [
            .. FormRows.Title(form, Columns),
            .. head,
            new Row(new Cell($"项目资金\n（{e.MoneyUnit}）", 2, Merge.Start), new Cell(""), new Cell("年初预算数"), new Cell("全年预算数（A）"), new Cell("全年执行数（B）"), new Cell("分值"), new Cell("执行率（B/A）"), new Cell("得分")),
            .. e.Funds.Select(f => new Row(new Cell("", 2, Merge.Continue), new Cell(f.Label), new Cell(f.Initial.Text), new Cell(f.Annual.Text), new Cell(f.Executed.Text), new Cell(f.Weight.Text), new Cell(f.Rate.Text), new Cell(f.Score.Text))),
            new Row(new Cell("年度总体目标", 1, Merge.Start), new Cell("预期目标", 4), new Cell("实际完成情况", 4)),
            new Row(new Cell("", 1, Merge.Continue), new Cell(form.Expected, 4), new Cell(form.Achieved, 4)),
            FormRows.Header("绩效指标", ["一级指标", "二级指标"], columns),
            .. FormRows.Grid(e.Dimensions, hasWrapper: true, 2, columns),
            FormRows.Fields(("总分", 6), (e.TotalWeight.Text, 1), (e.TotalScore.Text, 1), ("", 1)),
        ]);
    }
}
