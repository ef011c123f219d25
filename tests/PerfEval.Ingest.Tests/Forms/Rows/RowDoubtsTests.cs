using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Tests.Forms.Rows;

/// <summary>Rows of a flattened text of which nothing tells which cell stood where.</summary>
public class RowDoubtsTests
{
    private const string Header = "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分\n产出指标 | 数量指标 | 改造泵站 | ≥3座 | 3座 | 50 | 50\n";

    private static RowDoubt Doubt(string row, bool isText = true)
    {
        var (sections, _) = FormFinder.Find(FormTables.Document("2023年度项目支出绩效自评表\n项目名称 | 泵站改造 | 主管部门 | 某县水利局\n" + Header + row, isText), FormTables.Labels);
        return new FormReader(FormTables.Labels).Read(Assert.Single(sections)).Indicators[^1].Doubt;
    }

    [Theory]
    [InlineData("满意度指标 | 服务对象满意度指标 | 农户满意度 | ≥90% | 95% | 20 | 20")]
    [InlineData("满意度指标 | 服务对象满意度指标 | 9.农户满意度 | ≥90% | 95% | 20 | 20")]
    public void A_whole_row_leaves_nothing_open(string row) => Assert.Equal(RowDoubt.None, Doubt(row));

    [Fact]
    public void A_true_grid_leaves_nothing_open() =>
        Assert.Equal(RowDoubt.None, Doubt("满意度指标 | 满意度指标 | ≥90% | 95% | 20 | 20 | ", isText: false));

    [Theory]
    [InlineData("社会公众满意度 | ≥90% | 95% | 20 | 20 | 9 ", RowDoubt.None)]
    [InlineData("社会公众满意度 | ≥90% | 95% | 20 | 20", RowDoubt.Columns | RowDoubt.Points | RowDoubt.Bounds)]
    public void A_name_that_reads_like_a_level_leaves_nothing_open_where_every_other_column_has_its_cell(string row, RowDoubt doubt)
    {
        var (sections, _) = FormFinder.Find(FormTables.Document("2023年度项目支出绩效自评表\n项目名称 | 泵站改造 | 主管部门 | 某县水利局\n"
            + "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 复核得分\n产出指标 | 数量指标 | 改造泵站 | ≥3座 | 3座 | 50 | 50 | 49\n" + row, isText: true), FormTables.Labels);
        Assert.Equal(doubt, new FormReader(FormTables.Labels).Read(Assert.Single(sections)).Indicators[^1].Doubt);
    }
}
