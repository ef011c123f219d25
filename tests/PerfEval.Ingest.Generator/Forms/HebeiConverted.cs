using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>河北: pairs of amounts side by side, a header of two lines, converted scores. Thirteen columns.</summary>
internal static class HebeiConverted
{
    private const int Columns = 13;

    public static IEnumerable<Block> Blocks(Form form)
    {
        var e = form.Evaluation;
        GridColumn[] columns =
        [
            FormRows.Name(), new("指标描述", i => i.Criteria ?? ""), FormRows.Sign("符号"), FormRows.Target("值"), FormRows.Unit("单位（文字描述）"),
            FormRows.Actual("单项指标实际完成值"), new("单项指标完成情况", _ => "完成"), new("单项指标得分", i => i.RawScore ?? ""),
            FormRows.Weight("权重占比（%）"), FormRows.Score("单项指标折算得分"),
        ];
        Cell Kept(string text, int span = 1) => new(text, span, Merge.Start);
        Cell Below(int span = 1) => new("", span, Merge.Continue);
        yield return Table.Of(Columns,
        [
            .. FormRows.Title(form, Columns),
            FormRows.Fields(("一、基本情况", 1), ("项目名称", 1), (e.ProjectName ?? "", 4), ("实施（主管）单位", 2), (e.Unit ?? "", 3), ("金额单位：" + e.MoneyUnit, 2)),
            new Row(Kept("二、预算执行情况"), new Cell("预算安排情况（调整后）", 4), new Cell("资金到位情况", 3), new Cell("资金执行情况", 3), new Cell("预算执行进度（%）", 2)),
            .. e.Funds.Select((f, i) => new Row(
                Below(),
                new Cell(i == 0 ? "预算数" : f.Label, 2), new Cell(f.Annual.Text, 2), new Cell(i == 0 ? "到位数" : f.Label, 2), new Cell(f.Received.Text),
                new Cell(i == 0 ? "执行数" : f.Label, 2), new Cell(f.Executed.Text), new Cell(f.Rate.Text, 2))),
            new Row(Kept("三、目标完成情况"), new Cell("年度预期目标", 5), new Cell("具体完成情况", 5), new Cell("总体完成率（%）", 2)),
            new Row(Below(), new Cell(form.Expected, 5), new Cell(form.Achieved, 5), new Cell("100.00", 2)),
            new Row(
                Kept("四、年度绩效指标完成情况"), Kept("一级指标"), Kept("二级指标"), Kept("三级指标"), Kept("指标描述"), new Cell("预期指标值", 3),
                Kept("单项指标实际完成值"), Kept("单项指标完成情况"), new Cell("自评得分", 3)),
            new Row(
                Below(), Below(), Below(), Below(), Below(), new Cell("符号"), new Cell("值"), new Cell("单位（文字描述）"), Below(), Below(),
                new Cell("单项指标得分"), new Cell("权重占比（%）"), new Cell("单项指标折算得分")),
            .. FormRows.Grid(e.Dimensions, hasWrapper: true, 2, columns),
            FormRows.Fields((form.TotalLabel, 10), ("", 1), (e.TotalWeight.Text, 1), (e.TotalScore.Text, 1)),
        ]);
    }
}
