using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>苏州: two blocks of funds whose rows have no labels, 类别 instead of levels, odd decimals. Seven columns.</summary>
internal static class JiangsuSuzhou
{
    private const int Columns = 7;

    public static IEnumerable<Block> Blocks(Form form)
    {
        var e = form.Evaluation;
        var fund = e.Funds[0];
        GridColumn[] columns = [FormRows.Name(1, "指标名称"), FormRows.Target("目标值"), FormRows.Weight("权重"), FormRows.Actual("实际完成值"), FormRows.Score("自评分")];
        yield return Table.Of(Columns,
        [
            .. FormRows.Title(form, Columns),
            FormRows.Fields(("项目名称", 1), (e.ProjectName ?? "", 3), ("项目年份", 1), (e.Year.ToString(System.Globalization.CultureInfo.InvariantCulture), 2)),
            FormRows.Fields(("项目主管部门", 1), (e.CompetentDepartment ?? "", 3), ("项目实施单位", 1), (e.Unit ?? "", 2)),
            new Row(new Cell($"市级预算执行情况\n（{e.MoneyUnit}）", 1, Merge.Start), new Cell("年初预算", 2), new Cell("当年使用上年结余、结转及当年调整预算数", 2), new Cell("财政拨款数"), new Cell("指标结余数")),
            new Row(new Cell("", 1, Merge.Continue), new Cell(fund.Initial.Text, 2), new Cell("0", 2), new Cell(fund.Annual.Text), new Cell("0")),
            new Row(new Cell($"市级财政资金使用情况\n（{e.MoneyUnit}）", 1, Merge.Start), new Cell("财政拨款数", 2), new Cell("实际支付数", 2), new Cell("资金结余、结转数", 2)),
            new Row(new Cell("", 1, Merge.Continue), new Cell(fund.Annual.Text, 2), new Cell(fund.Executed.Text, 2), new Cell(form.Remark ?? "", 2)),
            new Row([.. FormRows.Header("项目", ["类别"], columns).Cells]),
            .. FormRows.Grid(e.Dimensions, hasWrapper: true, 1, columns),
            FormRows.Fields((form.TotalLabel, 3), ("", 1), (e.TotalWeight.Text, 1), ("", 1), (e.TotalScore.Text, 1)),
        ]);
    }
}
