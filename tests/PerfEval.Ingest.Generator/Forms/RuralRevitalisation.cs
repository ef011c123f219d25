using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>衔接资金: 分值 before the values, no 年初预算数. Nine columns.</summary>
internal static class RuralRevitalisation
{
    private const int Columns = 9;

    public static IEnumerable<Block> Blocks(Form form)
    {
        var e = form.Evaluation;
        GridColumn[] columns =
        [
            FormRows.Name(), FormRows.Weight("分值"), FormRows.Target("年度指标值"), FormRows.Actual("全年实际值"), FormRows.Score("得分"),
            FormRows.Reason("未完成原因及拟采取的改进措施"),
        ];
        yield return Table.Of(Columns,
        [
            .. FormRows.Title(form, Columns),
            FormRows.Fields(("项目名称", 2), (e.ProjectName ?? "", 4), ("项目负责人及电话", 1), ("", 2)),
            FormRows.Fields(("主管部门", 2), (e.CompetentDepartment ?? "", 4), ("实施单位", 1), (e.Unit ?? "", 2)),
            new Row(new Cell($"资金情况\n（{e.MoneyUnit}）", 2, Merge.Start), new Cell(""), new Cell("全年预算数（A）"), new Cell("全年执行数（B）"), new Cell("分值"), new Cell("执行率（B/A）"), new Cell("得分", 2)),
            .. e.Funds.Select(f => new Row(new Cell("", 2, Merge.Continue), new Cell(f.Label), new Cell(f.Annual.Text), new Cell(f.Executed.Text), new Cell(f.Weight.Text), new Cell(f.Rate.Text), new Cell(f.Score.Text, 2))),
            new Row(new Cell("年度\n总体\n目标", 1, Merge.Start), new Cell("年初设定目标", 4), new Cell("年度总体目标完成情况综述", 4)),
            new Row(new Cell("", 1, Merge.Continue), new Cell(form.Expected, 4), new Cell(form.Achieved, 4)),
            FormRows.Header("绩\n效\n指\n标", ["一级\n指标", "二级指标"], columns),
            .. FormRows.Grid(e.Dimensions, hasWrapper: true, 2, columns),
            FormRows.Fields(("总分", 4), (e.TotalWeight.Text, 1), ("", 2), (e.TotalScore.Text, 1), ("", 1)),
        ]);
    }
}
