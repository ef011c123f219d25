using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>申报表: targets with sign and unit, no actuals, no scores. Eight columns.</summary>
internal static class GoalDeclaration
{
    private const int Columns = 8;

    public static IEnumerable<Block> Blocks(Form form)
    {
        var e = form.Evaluation;
        GridColumn[] columns = [FormRows.Name(), FormRows.Sign("计算符号"), FormRows.Target("目标值"), FormRows.Unit(), new("指标值说明", i => i.Criteria ?? "")];
        yield return Table.Of(Columns,
        [
            .. FormRows.Title(form, Columns),
            .. Head(e),
            .. e.Funds.Select((f, i) => new Row(i == 0 ? new Cell($"项目资金\n（{e.MoneyUnit}）", 2, Merge.Start) : new Cell("", 2, Merge.Continue), new Cell(f.Label, 3), new Cell(f.Annual.Text, 3))),
            FormRows.Fields(("总体目标", 2), (form.Expected, 6)),
            FormRows.Header("绩效指标", ["一级指标", "二级指标"], columns),
            .. FormRows.Grid(e.Dimensions, hasWrapper: true, 2, columns),
        ]);
    }

    private static Row[] Head(Evaluation e) => e.Type switch
    {
        "department" => [FormRows.Fields(("部门名称", 2), (e.Unit ?? "", 6))],
        "transfer" =>
        [
            FormRows.Fields(("转移支付（项目）名称", 2), (e.ProjectName ?? "", 6)),
            FormRows.Fields(("中央主管部门", 2), (e.CompetentDepartment ?? "", 6)),
            FormRows.Fields(("地方主管部门", 2), (e.LocalDepartment ?? "", 3), ("资金使用单位", 1), (e.Unit ?? "", 2)),
        ],
        _ =>
        [
            FormRows.Fields(("项目名称", 2), (e.ProjectName ?? "", 6)),
            FormRows.Fields(("主管部门", 2), (e.CompetentDepartment ?? "", 3), ("实施单位", 1), (e.Unit ?? "", 2)),
        ],
    };
}
