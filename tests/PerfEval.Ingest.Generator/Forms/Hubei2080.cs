using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>湖北: 20 points for the budget, 80 for the targets, no column of weights. Eight columns.</summary>
internal static class Hubei2080
{
    private const int Columns = 8;

    public static IEnumerable<Block> Blocks(Form form)
    {
        var e = form.Evaluation;
        GridColumn[] columns = [FormRows.Name(2), FormRows.Target("年初目标值（A）"), FormRows.Actual("实际完成值（B）"), FormRows.Score("得分")];
        yield return Paragraph.Body($"单位名称（盖章）：{e.Unit}　　　　填报日期：{e.Year + 1}年6月20日");
        yield return Table.Of(Columns,
        [
            FormRows.Fields(("项目名称", 2), (e.ProjectName ?? "", 6)),
            FormRows.Fields(("主管部门", 2), (e.CompetentDepartment ?? "", 3), ("项目实施单位", 1), (e.Unit ?? "", 2)),
            FormRows.Fields(("项目类别", 2), ("1、部门预算项目 ☑　　2、市直专项 □", 6)),
            FormRows.Fields(("项目属性", 2), ("1、持续性项目 ☑　　2、新增性项目 □", 6)),
            new Row(new Cell($"预算执行情况（{e.MoneyUnit}）\n（20分）", 2, Merge.Start), new Cell(""), new Cell(""), new Cell("预算数（A）"), new Cell("执行数（B）"), new Cell("执行率（B/A）"), new Cell("得分\n（20分*执行率）")),
            .. e.Funds.Select(f => new Row(new Cell("", 2, Merge.Continue), new Cell(f.Label, 2), new Cell(f.Annual.Text), new Cell(f.Executed.Text), new Cell(f.Rate.Text), new Cell(f.Score.Text))),
            FormRows.Header("年度绩效目标1\n（80分）", ["一级指标", "二级指标"], columns),
            .. FormRows.Grid(e.Dimensions, hasWrapper: true, 2, columns),
            FormRows.Fields(("总分", 7), (e.TotalScore.Text, 1)),
            .. form.Conclusions.Select(c => FormRows.Fields((c.Label, 2), (c.Text, 6))),
        ]);
    }
}
