using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>The form of central transfer payments: no scores, seven rows of 资金管理情况. Seven columns.</summary>
internal static class TransferForm
{
    private const int Columns = 7;

    private static readonly GridColumn[] Grid = [FormRows.Name(), FormRows.Target("指标值"), FormRows.Actual("全年实际完成值"), FormRows.Reason("未完成原因和改进措施")];

    public static Table Table(Form form) => Content.Table.Of(
        Columns,
        [.. FormRows.Title(form, Columns), .. Head(form.Evaluation), .. Funds(form.Evaluation), .. Management(form), .. Goals(form), .. Indicators(form.Evaluation), .. Remark(form)]);

    private static IEnumerable<Row> Head(Evaluation e) =>
    [
        new Row(new Cell("转移支付（项目）名称", 2), new Cell(e.ProjectName ?? "", 5)),
        new Row(new Cell("中央主管部门", 2), new Cell(e.CompetentDepartment ?? "", 5)),
        new Row(
            new Cell("地方主管部门", 2), new Cell(e.LocalDepartment ?? "", 2),
            new Cell("资金使用单位"), new Cell(e.Unit ?? "", 2)),
    ];

    private static IEnumerable<Row> Funds(Evaluation e)
    {
        yield return new Row(
            new Cell($"资金投入情况\n（{e.MoneyUnit}）", 2, Merge.Start), new Cell("", 2),
            new Cell("全年预算数（A）"), new Cell("全年执行数（B）"), new Cell("预算执行率（B/A×100%）"));
        foreach (var fund in e.Funds)
        {
            yield return new Row(
                new Cell("", 2, Merge.Continue), new Cell(fund.Label, 2),
                new Cell(fund.Annual.Text), new Cell(fund.Executed.Text), new Cell(fund.Rate.Text));
        }
    }

    private static IEnumerable<Row> Management(Form form)
    {
        yield return new Row(
            new Cell("资金管理情况", 2, Merge.Start), new Cell("", 2), new Cell("情况说明", 2), new Cell("存在问题和改进措施"));
        foreach (var (aspect, statement, problem) in form.Management)
        {
            yield return new Row(
                new Cell("", 2, Merge.Continue), new Cell(aspect, 2), new Cell(statement, 2), new Cell(problem));
        }
    }

    private static IEnumerable<Row> Goals(Form form) =>
    [
        new Row(new Cell("总体目标完成情况", 2, Merge.Start), new Cell("总体目标", 2), new Cell("全年实际完成情况", 3)),
        new Row(
            new Cell("", 2, Merge.Continue), new Cell(form.Expected, 2),
            new Cell(form.Achieved, 3) { Nested = form.AchievedTable }),
    ];

    private static IEnumerable<Row> Indicators(Evaluation e) =>
    [
        FormRows.Header("绩效指标", ["一级\n指标", "二级\n指标"], Grid),
        .. FormRows.Grid(e.Dimensions, hasWrapper: true, 2, Grid),
    ];

    private static IEnumerable<Row> Remark(Form form) =>
        form.Remark is null ? [] : [new Row(new Cell("说明"), new Cell(form.Remark, 6))];
}
