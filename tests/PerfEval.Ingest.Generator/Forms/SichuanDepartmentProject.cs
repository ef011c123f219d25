using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>四川 部门预算项目: 权重 behind the actual, 调整后预算数, three texts below the total. Eleven columns.</summary>
internal static class SichuanDepartmentProject
{
    private const int Columns = 11;

    public static IEnumerable<Block> Blocks(Form form)
    {
        var e = form.Evaluation;
        GridColumn[] columns =
        [
            FormRows.Name(), FormRows.Sign(), FormRows.Target("指标值"), FormRows.Unit(), FormRows.Actual("完成值"),
            FormRows.Weight("权重"), FormRows.Score("得分"), FormRows.Reason("未完成原因分析"),
        ];
        yield return Table.Of(Columns,
        [
            .. FormRows.Title(form, Columns),
            FormRows.Fields(("项目名称", 2), (e.ProjectName ?? "", 9)),
            FormRows.Fields(("主管部门", 2), (e.CompetentDepartment ?? "", 4), ("实施单位\n（盖章）", 2), (e.Unit ?? "", 3)),
            new Row(new Cell("项目基本情况", 1, Merge.Start), new Cell("1.项目年度目标完成情况", 2, Merge.Start), new Cell("项目年度目标", 4), new Cell("年度目标完成情况", 4)),
            new Row(new Cell("", 1, Merge.Continue), new Cell("", 2, Merge.Continue), new Cell(form.Expected, 4), new Cell(form.Achieved, 4)),
            new Row(new Cell("预算执行情况\n（10分）", 1, Merge.Start), new Cell($"年度预算数（{e.MoneyUnit}）", 3), new Cell("年初预算"), new Cell("调整后预算数"), new Cell("预算执行数"), new Cell("预算执行率"), new Cell("权重"), new Cell("得分"), new Cell("原因")),
            .. e.Funds.Select(f => new Row(new Cell("", 1, Merge.Continue), new Cell(f.Label, 3), new Cell(f.Initial.Text), new Cell(f.Annual.Text), new Cell(f.Executed.Text), new Cell(f.Rate.Text), new Cell(f.Weight.Text), new Cell(f.Score.Text), new Cell(""))),
            FormRows.Header("绩效指标\n（90分）", ["一级指标", "二级指标"], columns),
            .. FormRows.Grid(e.Dimensions, hasWrapper: true, 2, columns),
            FormRows.Fields((form.TotalLabel, 8), (e.TotalWeight.Text, 1), (e.TotalScore.Text, 1), ("", 1)),
            .. form.Conclusions.Select(c => FormRows.Fields((c.Label, 1), (c.Text, 10))),
            FormRows.Fields(("项目负责人：", 5), ("财务负责人：", 6)),
        ]);
    }
}
