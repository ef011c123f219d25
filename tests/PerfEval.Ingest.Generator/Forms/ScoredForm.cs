using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>The national standard form of a project, and the department's form, which differs in its head only. Nine columns.</summary>
internal static class ScoredForm
{
    private const int Columns = 9;

    private static readonly GridColumn[] Grid =
    [
        FormRows.Name(), FormRows.Target("年度指标值"), FormRows.Actual("实际完成值"), FormRows.Weight("分值"), FormRows.Score("得分"), FormRows.Reason("偏差原因分析及改进措施"),
    ];

    public static IEnumerable<Block> Blocks(Form form)
    {
        Row[] head = [.. FormRows.Title(form, Columns), .. Head(form.Evaluation), .. Funds(form.Evaluation), .. Tasks(form), .. Goals(form)];
        Row[] indicators = [.. Indicators(form.Evaluation), Total(form)];
        return form.ContinuedBy is { } line
            ? [Table.Of(Columns, head), Paragraph.Body(line), Table.Of(Columns, indicators)]
            : [Table.Of(Columns, [.. head, .. indicators])];
    }

    private static IEnumerable<Row> Head(Evaluation e) => e.Type == "department"
        ? [new Row(new Cell("部门名称", 2), new Cell(e.Unit ?? "", 7))]
        :
        [
            new Row(new Cell("项目名称", 2), new Cell(e.ProjectName ?? "", 7)),
            new Row(
                new Cell("主管部门", 2), new Cell(e.CompetentDepartment ?? "", 3),
                new Cell("实施单位"), new Cell(e.Unit ?? "", 3)),
        ];

    private static IEnumerable<Row> Funds(Evaluation e)
    {
        var wrapper = (e.Type == "department" ? "预算资金" : "项目资金") + $"\n（{e.MoneyUnit}）";
        yield return new Row(
            new Cell(wrapper, 2, Merge.Start), new Cell(""), new Cell("年初预算数"), new Cell("全年预算数（A）"),
            new Cell("全年执行数（B）"), new Cell("分值"), new Cell("执行率（B/A）"), new Cell("得分"));
        foreach (var fund in e.Funds)
        {
            yield return new Row(
                new Cell("", 2, Merge.Continue), new Cell(fund.Label), new Cell(fund.Initial.Text), new Cell(fund.Annual.Text),
                new Cell(fund.Executed.Text), new Cell(fund.Weight.Text), new Cell(fund.Rate.Text), new Cell(fund.Score.Text));
        }
    }

    private static IEnumerable<Row> Tasks(Form form)
    {
        if (form.Tasks.Count == 0)
            yield break;
        yield return new Row(
            new Cell("年度主要任务", 1, Merge.Start), new Cell("任务名称", 2), new Cell("主要内容", 2),
            new Cell("全年预算数", 2), new Cell("全年执行数", 2));
        foreach (var (name, content, budget, spent) in form.Tasks)
            yield return new Row(new Cell("", 1, Merge.Continue), new Cell(name, 2), new Cell(content, 2), new Cell(budget, 2), new Cell(spent, 2));
    }

    private static IEnumerable<Row> Goals(Form form) =>
    [
        new Row(new Cell("年度总体目标", 1, Merge.Start), new Cell("预期目标", 4), new Cell("实际完成情况", 4)),
        new Row(
            new Cell("", 1, Merge.Continue), new Cell(form.Expected, 4),
            new Cell(form.Achieved, 4) { Nested = form.AchievedTable }),
    ];

    private static IEnumerable<Row> Indicators(Evaluation e) =>
    [
        FormRows.Header("绩\n效\n指\n标", ["一级\n指标", "二级指标"], Grid),
        .. FormRows.Grid(e.Dimensions, hasWrapper: true, 2, Grid),
    ];

    private static Row Total(Form form) => form.TotalInOneCell ? new(new Cell($"{form.TotalLabel}：{form.Evaluation.TotalScore.Text}", Columns)) : new(
        new Cell(form.TotalLabel, 4), new Cell(""), new Cell(""), new Cell(form.Evaluation.TotalWeight.Text),
        new Cell(form.Evaluation.TotalScore.Text), new Cell(""));
}
