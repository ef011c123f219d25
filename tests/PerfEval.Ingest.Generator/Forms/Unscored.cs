using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>Forms without scores: of counties, the 实施进度 of 四川, the table inside a report of 湖南.</summary>
internal static class Unscored
{
    private const int Columns = 7;

    public static IEnumerable<Block> County(Form form)
    {
        var e = form.Evaluation;
        GridColumn[] columns = [FormRows.Name(), FormRows.Target("年度指标值"), FormRows.Actual("实际完成值"), FormRows.Reason("偏差原因分析及改进措施")];
        yield return Table.Of(Columns,
        [
            .. FormRows.Title(form, Columns),
            .. Head(e),
            new Row(new Cell($"项目资金\n（{e.MoneyUnit}）", 2, Merge.Start), new Cell("", 2), new Cell("全年预算数（A）"), new Cell("全年执行数（B）"), new Cell("执行率（B/A）")),
            .. e.Funds.Select(f => new Row(new Cell("", 2, Merge.Continue), new Cell(f.Label, 2), new Cell(f.Annual.Text), new Cell(f.Executed.Text), new Cell(f.Rate.Text))),
            .. Goals(form),
            FormRows.Header("绩效指标", ["一级指标", "二级指标"], columns),
            .. FormRows.Grid(e.Dimensions, hasWrapper: true, 2, columns),
        ]);
    }

    public static IEnumerable<Block> Progress(Form form)
    {
        var e = form.Evaluation;
        GridColumn[] columns = [FormRows.Name(2), FormRows.Target("指标值"), FormRows.Actual("实施进度")];
        yield return Table.Of(Columns,
        [
            .. FormRows.Title(form, Columns),
            .. Head(e),
            new Row(new Cell($"项目资金\n（{e.MoneyUnit}）", 2, Merge.Start), new Cell("", 2), new Cell("预算数"), new Cell("执行数", 2)),
            .. e.Funds.Select(f => new Row(new Cell("", 2, Merge.Continue), new Cell(f.Label, 2), new Cell(f.Annual.Text), new Cell(f.Executed.Text, 2))),
            .. Goals(form),
            FormRows.Header("绩效指标", ["一级指标", "二级指标"], columns),
            .. FormRows.Grid(e.Dimensions, hasWrapper: true, 2, columns),
        ]);
    }

    public static IEnumerable<Block> Hunan(Form form)
    {
        var e = form.Evaluation;
        GridColumn[] columns = [FormRows.Name(2, "指标内容"), FormRows.Target("指标（目标）值"), FormRows.Actual("实际完成值", 2)];
        yield return Table.Of(Columns,
        [
            .. FormRows.Title(form, Columns),
            FormRows.Fields(("项目名称", 2), (e.ProjectName ?? "", 2), ("项目单位", 1), (e.Unit ?? "", 2)),
            new Row(new Cell($"项目资金\n（{e.MoneyUnit}）", 2, Merge.Start), new Cell(""), new Cell("计划安排资金"), new Cell("实际到位资金"), new Cell("实际支出"), new Cell("结余")),
            .. e.Funds.Select(f => new Row(new Cell("", 2, Merge.Continue), new Cell(f.Label), new Cell(f.Initial.Text), new Cell(f.Received.Text), new Cell(f.Executed.Text), new Cell(f.Rate.Text))),
            FormRows.Header(null, ["一级指标", "二级指标"], columns),
            .. FormRows.Grid(e.Dimensions, hasWrapper: false, 2, columns),
        ]);
    }

    private static IEnumerable<Row> Head(Evaluation e) =>
    [
        FormRows.Fields(("项目名称", 2), (e.ProjectName ?? "", 5)),
        FormRows.Fields(("主管部门", 2), (e.CompetentDepartment ?? "", 2), ("实施单位", 1), (e.Unit ?? "", 2)),
    ];

    private static IEnumerable<Row> Goals(Form form) =>
    [
        new Row(new Cell("年度总体目标", 1, Merge.Start), new Cell("预期目标", 3), new Cell("实际完成情况", 3)),
        new Row(new Cell("", 1, Merge.Continue), new Cell(form.Expected, 3), new Cell(form.Achieved, 3)),
    ];
}
