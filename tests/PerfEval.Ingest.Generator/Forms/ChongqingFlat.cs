using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>重庆: the total at the top, one row of funds without a label, a flat list of indicators. Eleven columns.</summary>
internal static class ChongqingFlat
{
    private const int Columns = 11;

    public static IEnumerable<Block> Blocks(Form form)
    {
        var e = form.Evaluation;
        var fund = e.Funds[0];
        GridColumn[] columns =
        [
            FormRows.Name(1, "指标名称"), FormRows.Unit("计量单位"), FormRows.Sign(), new("年初指标值", i => i.InitialTarget ?? ""),
            FormRows.Target("调整指标值"), FormRows.Actual("全年完成值"), new("得分系数（%）", i => i.RawScore ?? ""),
            FormRows.Weight("指标权重（分）"), FormRows.Score("指标得分（分）"), new("是否核心指标", _ => "否"), FormRows.Reason("说明"),
        ];
        yield return Table.Of(Columns,
        [
            .. FormRows.Title(form, Columns),
            e.ProjectName is null
                ? FormRows.Fields(("部门", 1), (e.Unit ?? "", 4), ("财政处室", 1), ("预算绩效管理科", 2), ("自评总分（分）", 2), (e.TotalScore.Text, 1))
                : FormRows.Fields(("项目名称", 1), (e.ProjectName, 4), ("实施单位", 1), (e.Unit ?? "", 2), ("自评总分（分）", 2), (e.TotalScore.Text, 1)),
            FormRows.Fields(("部门联系人", 1), ("", 4), ("联系电话", 1), ("", 5)),
            new Row(new Cell($"部门预算执行情况\n（{e.MoneyUnit}）", 1, Merge.Start), new Cell("年初预算数", 2), new Cell("全年（调整）预算数", 2), new Cell("全年执行数", 2), new Cell("执行率（%）"), new Cell("执行率权重"), new Cell("执行率得分（分）", 2)),
            new Row(new Cell("", 1, Merge.Continue), new Cell(fund.Initial.Text, 2), new Cell(fund.Annual.Text, 2), new Cell(fund.Executed.Text, 2), new Cell(fund.Rate.Text), new Cell(fund.Weight.Text), new Cell(fund.Score.Text, 2)),
            new Row(new Cell("当年绩效目标", 1, Merge.Start), new Cell("年初绩效目标", 3), new Cell("全年（调整）绩效目标", 3), new Cell("全年目标实际完成情况", 4)),
            new Row(new Cell("", 1, Merge.Continue), new Cell(form.Expected, 3), new Cell("无", 3), new Cell(form.Achieved, 4)),
            FormRows.Header(null, [], columns),
            .. FormRows.Grid(e.Dimensions, hasWrapper: false, 0, columns),
        ]);
    }
}
