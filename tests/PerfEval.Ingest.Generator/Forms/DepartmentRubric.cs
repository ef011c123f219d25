using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Forms;

/// <summary>A department's rubric: what is asked, how points are given, the score. Eight columns.</summary>
internal static class DepartmentRubric
{
    private const int Columns = 8;

    public static IEnumerable<Block> Blocks(Form form)
    {
        var e = form.Evaluation;
        var number = 0;
        GridColumn[] columns =
        [
            FormRows.Name(), FormRows.Weight("指标分值"), new("指标解释", i => i.PrintedUnit ?? ""), new("指标说明及评分标准", i => i.Criteria ?? ""),
            FormRows.Score("自评得分"),
        ];
        yield return Table.Of(Columns,
        [
            .. FormRows.Title(form, Columns),
            FormRows.Fields(("单位名称", 2), (e.Unit ?? "", 6)),
            new Row([new Cell("序号"), .. FormRows.Header(null, ["一级\n指标", "二级\n指标"], columns).Cells]),
            .. FormRows.Grid(e.Dimensions, hasWrapper: false, 2, columns).Select(r => new Row([new Cell((++number).ToString(System.Globalization.CultureInfo.InvariantCulture)), .. r.Cells])),
            FormRows.Fields((form.TotalLabel, 4), (e.TotalWeight.Text, 1), ("", 2), (e.TotalScore.Text, 1)),
        ]);
    }
}
