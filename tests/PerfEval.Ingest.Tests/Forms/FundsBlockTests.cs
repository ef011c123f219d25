using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Tests.Forms;

public class FundsBlockTests
{
    private static string Dump(string funds)
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            项目名称 | 图书采购
            {funds}
            """);
        ColumnRole[] roles = [ColumnRole.InitialBudget, ColumnRole.AnnualBudget, ColumnRole.Executed, ColumnRole.Weight, ColumnRole.ExecutionRate, ColumnRole.Score];
        return (form.Funds?.Unit ?? "?") + ": " + string.Join("; ", form.Funds!.Rows.Select(r => r.Source.Name() + " "
            + string.Join(' ', roles.Where(form.Funds.Header.Has).Select(c => r.Cells.Cell(c)?.Value ?? "·"))));
    }

    [Fact]
    public void The_national_block_is_read_by_its_columns() => Assert.Equal(
        "万元: total 300 300 225 10 75.00% 7.5; fiscal 300 300 225 — 75.00% —; carryover · · · · · ·",
        Dump("""
            项目资金\n（万元） | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A) | 得分
            ^ | 年度资金总额： | 300 | 300 | 225 | 10 | 75.00% | 7.5
            ^ | 其中：本年财政拨款 | 300 | 300 | 225 | — | 75.00% | —
            ^ | 上年结转资金 | | | | | |
            """));

    [Fact]
    public void Rows_of_flattened_text_whose_first_cell_is_lost_are_shifted_by_arithmetic() => Assert.Equal(
        "元: total · 387664 290748 10 75% 7.5",
        Dump("""
            项目资金（元） | | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
            年度资金总额 | 387664 | 290748 | 10 | 75% | 7.5 | |
            """));

    [Fact]
    public void Of_two_amounts_beside_a_rate_the_first_is_the_full_year_budget() => Assert.Equal(
        "万元: carryover · 18.5 18.5 — 100% —",
        Dump("""
            项目资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
            上年结转资金 | 18.5 | 18.5 | — | 100% | —
            """));

    [Fact]
    public void Transfer_forms_name_central_local_and_other_money() => Assert.Equal(
        "万元: total 674 553.8 82.17%; central 600 500 83.33%; local 74 53.8 72.7%; other · · ·",
        Dump("""
            资金情况（万元） | | 全年预算数(A) | 全年执行数(B) | 预算执行率(B/A×100%)
             | 年度资金总额: | 674 | 553.8 | 82.17%
             | 其中: 中央财政资金 | 600 | 500 | 83.33%
             | 地方财政资金 | 74 | 53.8 | 72.7%
             | 其他资金 | | |
            """));

    [Fact]
    public void The_unit_may_stand_in_a_line_above_the_header() => Assert.Equal(
        "万元: total 9.48 9.48 10 100% 10",
        Dump("""
            资金情况（万元） |
            全年预算数(A) | 全年执行数(B) | 分值 | 执行率(B/A) | 得分
            年度资金总额: | 9.48 | 9.48 | 10 | 100% | 10
            """));
}
