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
        GridColumn[] columns = [LocalRows.Name(), LocalRows.Sign("计算符号"), LocalRows.Target("目标值"), LocalRows.Unit(), new("指标值说明", i => i.Criteria ?? "")];
        yield return Table.Of(Columns,
        [
            .. LocalRows.Title(form, Columns),
            .. Head(e),
            .. e.Funds.Select((f, i) => new Row(i == 0 ? new Cell($"项目资金\n（{e.MoneyUnit}）", 2, Merge.Start) : new Cell("", 2, Merge.Continue), new Cell(f.Label, 3), new Cell(f.Annual.Text, 3))),
            LocalRows.Fields(("总体目标", 2), (form.Expected, 6)),
            LocalRows.Header("绩效指标", ["一级指标", "二级指标"], columns),
            .. LocalRows.Grid(e.Dimensions, hasWrapper: true, 2, columns),
        ]);
    }

    private static Row[] Head(Evaluation e) => e.Type switch
    {
        "department" => [LocalRows.Fields(("部门名称", 2), (e.Unit ?? "", 6))],
        "transfer" =>
        [
            LocalRows.Fields(("转移支付（项目）名称", 2), (e.ProjectName ?? "", 6)),
            LocalRows.Fields(("中央主管部门", 2), (e.CompetentDepartment ?? "", 6)),
            LocalRows.Fields(("地方主管部门", 2), (e.LocalDepartment ?? "", 3), ("资金使用单位", 1), (e.Unit ?? "", 2)),
        ],
        _ =>
        [
            LocalRows.Fields(("项目名称", 2), (e.ProjectName ?? "", 6)),
            LocalRows.Fields(("主管部门", 2), (e.CompetentDepartment ?? "", 3), ("实施单位", 1), (e.Unit ?? "", 2)),
        ],
    };
}
