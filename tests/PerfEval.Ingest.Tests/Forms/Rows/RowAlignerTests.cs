using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Tests.Forms.Rows;

/// <summary>Cells that strangers may write: what cannot be weighed is left where it is.</summary>
public class RowAlignerTests
{
    [Theory]
    [InlineData("年度资金总额 | 0.000000000000000000000001 | 79228162514264337593543950335 | 10 | 75% | 7.5 | |")]
    [InlineData("年度资金总额 | 79228162514264337593543950335 | 79228162514264337593543950335 | 79228162514264337593543950335 | 10% | 7.5 | |")]
    public void Figures_beyond_all_measure_are_weighed_without_arithmetic(string row)
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            项目名称 | 图书采购
            项目资金（元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
            {row}
            """);

        Assert.Single(form.Funds!.Rows);
    }

    [Fact]
    public void Points_beyond_all_measure_are_not_added_up()
    {
        var rows = Enumerable.Range(1, 6).Select(i => $"产出指标 | 数量指标 | 采购图书第{i}批 | ≥6册 | 6册 | 79228162514264337593543950335 | 79228162514264337593543950335");
        var form = FormTables.ReadOne("项目支出绩效自评表\n项目名称 | 图书采购 | < | < | < | < | <\n一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 甲栏 | 乙栏\n"
            + string.Join('\n', rows) + "\n总分 | | | | | 100 | 100");

        Assert.Equal(6, form.Indicators.Count);
    }

    [Fact]
    public void A_row_far_wider_than_any_form_is_not_searched_for_its_columns()
    {
        var columns = string.Join(" | ", Enumerable.Range(1, 297).Select(i => "栏" + string.Concat($"{i}".Select(d => "〇一二三四五六七八九"[d - '0']))));
        var cells = string.Join(" | ", Enumerable.Range(1, 297).Select(i => $"甲{i}"));
        var form = FormTables.ReadOne($"项目支出绩效自评表\n项目名称 | 图书采购\n三级指标 | {columns} | 年度指标值 | 得分\n采购图书 | {cells} | ≥5册 | 文字");

        Assert.Empty(form.Indicators);
        Assert.Equal(300, form.Unread.Count);
        Assert.Equal(ColumnRole.Score, form.IndicatorHeader!.Columns[^1].Role);
    }
}
