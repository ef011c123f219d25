using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>云南 公开14表: the header in two lines, the target in three columns, money in 元. Ten columns.</summary>
internal static class YunnanPublic14
{
    private const int Columns = 10;

    public static IEnumerable<Block> Blocks(Form form)
    {
        var e = form.Evaluation;
        GridColumn[] columns =
        [
            FormRows.Name(), FormRows.Sign(), FormRows.Target("指标值"), FormRows.Unit(), FormRows.Actual("实际完成值"),
            FormRows.Weight("分值"), FormRows.Score("得分"), FormRows.Reason("偏差原因分析及改进措施"),
        ];
        yield return Table.Of(Columns,
        [
            .. FormRows.Title(form, Columns),
            FormRows.Fields(("项目名称", 2), (e.ProjectName ?? "", 8)),
            FormRows.Fields(("主管部门", 2), (e.CompetentDepartment ?? "", 3), ("实施单位", 1), (e.Unit ?? "", 4)),
            new Row(new Cell($"项目资金\n（{e.MoneyUnit}）", 2, Merge.Start), new Cell(""), new Cell("年初预算数"), new Cell("全年预算数"), new Cell("全年执行数", 2), new Cell("分值"), new Cell("执行率"), new Cell("得分")),
            .. e.Funds.Select(f => new Row(new Cell("", 2, Merge.Continue), new Cell(f.Label), new Cell(f.Initial.Text), new Cell(f.Annual.Text), new Cell(f.Executed.Text, 2), new Cell(f.Weight.Text), new Cell(f.Rate.Text), new Cell(f.Score.Text))),
            new Row(new Cell("年度\n总体\n目标", 1, Merge.Start), new Cell("预期目标", 4), new Cell("实际完成情况", 5)),
            new Row(new Cell("", 1, Merge.Continue), new Cell(form.Expected, 4), new Cell(form.Achieved, 5)),
            new Row(new Cell("绩效指标", 3), new Cell("年度指标值", 3), new Cell("实际完成值", 1, Merge.Start), new Cell("分值", 1, Merge.Start), new Cell("得分", 1, Merge.Start), new Cell("偏差原因分析及改进措施", 1, Merge.Start)),
            new Row(new Cell("一级指标"), new Cell("二级指标"), new Cell("三级指标"), new Cell("指标性质"), new Cell("指标值"), new Cell("度量单位"), new Cell("", 1, Merge.Continue), new Cell("", 1, Merge.Continue), new Cell("", 1, Merge.Continue), new Cell("", 1, Merge.Continue)),
            .. FormRows.Grid(e.Dimensions, hasWrapper: false, 2, columns),
            FormRows.Fields(("其他需要说明事项", 2), (form.Remark ?? "无", 8)),
            FormRows.Fields(("总分", 6), ("", 1), (e.TotalWeight.Text, 1), (e.TotalScore.Text, 1), (e.Grade ?? "", 1)),
        ]);
    }
}
