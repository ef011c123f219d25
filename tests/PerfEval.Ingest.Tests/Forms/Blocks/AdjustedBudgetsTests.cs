using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Tests.Forms.Blocks;

public class AdjustedBudgetsTests
{
    [Theory]
    [InlineData("调整预算数", "全年预算数（A）")]
    [InlineData("年中追加预算数", "全年预算数")]
    [InlineData("年度调整预算", "全年预算")]
    public void What_was_added_during_the_year_is_not_the_budget_of_the_year_beside_it(string added, string annual)
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            项目名称 | 渠道衬砌 | < | < | < | <
            项目资金（万元） | | 年初预算数 | {added} | {annual} | 全年执行数
            ^ | 年度资金总额 | 352 | -20 | 332 | 330
            """);

        Assert.Equal("332", Assert.Single(form.Funds!.Rows).Cells.Cell(ColumnRole.AnnualBudget)?.Value);
    }

    [Theory]
    [InlineData("调整预算数（A）")]
    [InlineData("调整后预算数")]
    public void Alone_the_adjusted_budget_is_that_of_the_year(string annual)
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            项目名称 | 渠道衬砌 | < | < | <
            项目资金（万元） | | 年初预算数 | {annual} | 全年执行数
            ^ | 年度资金总额 | 352 | 332 | 330
            """);

        Assert.Equal("332", Assert.Single(form.Funds!.Rows).Cells.Cell(ColumnRole.AnnualBudget)?.Value);
    }
}
