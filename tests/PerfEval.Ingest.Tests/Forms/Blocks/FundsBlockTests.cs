using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Rows;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Forms.Blocks;

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
        return (form.Funds?.Unit ?? "?") + ": " + string.Join("; ", form.Funds!.Rows.Select(r => KebabCase.Of(r.Source.ToString()) + " "
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

    [Fact]
    public void The_unit_may_stand_over_the_labels_of_the_rows_and_qizhong_in_a_cell_of_its_own()
    {
        var form = FormTables.ReadOne("""
            项目支出绩效自评表
            项目名称 | 图书采购
            预算执行情况 | 资金来源\n单位：万元 | < | 全年预算数 | 到位数 | 执行数 | 执行率
            ^ | 年度资金总额 | < | 400 | 400 | 380 | 95%
            ^ | 其中： | 省级资金 | 300 | 300 | 300 | 100%
            ^ | ^ | 县级资金 | 100 | 100 | 80 | 80%
            """);

        Assert.Equal(("万元", "total provincial county"), (form.Funds!.Unit, string.Join(' ', form.Funds.Rows.Select(r => KebabCase.Of(r.Source.ToString())))));
        Assert.Empty(form.Notices);
    }

    [Fact]
    public void Numbers_before_the_labels_of_rows_are_dropped() => Assert.Equal(
        "万元: total 120 114; fiscal 100 95; unit 20 19",
        Dump("""
            项目资金（万元） | | 全年预算数 | 全年执行数
            ^ | 年度资金总额 | 120 | 114
            ^ | 其中：1.财政拨款 | 100 | 95
            ^ | （2）自筹资金 | 20 | 19
            """));

    [Theory]
    [InlineData("年初部门预算安排", "全年预算（调整后）", "全年实际执行情况")]
    [InlineData("年初预算（批复）数", "本年调整后预算数", "累计支出金额")]
    [InlineData("年初数", "预算数（调整后）", "当年支付数")]
    public void Amount_columns_are_known_by_their_words(string initial, string annual, string executed) => Assert.Equal(
        "万元: total 100 120 114 95%",
        Dump($"""
            项目资金（万元） | | {initial} | {annual} | {executed} | 执行率
            ^ | 年度资金总额 | 100 | 120 | 114 | 95%
            """));

    [Fact]
    public void A_column_that_nobody_knows_is_named_in_a_notice() => Assert.Equal(
        "资金表的列“盘活存量”不认识，该列未读取。",
        Assert.Single(FormTables.ReadOne("""
            项目支出绩效自评表
            项目名称 | 图书采购
            项目资金（万元） | | 全年预算数 | 盘活存量 | 全年执行数
            ^ | 年度资金总额 | 120 | 20 | 114
            """).Notices).Message);

    [Theory]
    [InlineData("项目资金(万兀)", "万元")]
    [InlineData("资金情况（万元）", "万元")]
    [InlineData("单位：元", "元")]
    [InlineData("兀旦晚会经费", null)]
    [InlineData("3号楼1单元", null)]
    [InlineData("资金单位元", "元")]
    public void The_unit_of_the_funds_is_known_by_its_bracket_colon_or_label_and_through_a_slip_of_recognition(string label, string? unit) => Assert.Equal(unit, FormLines.MoneyUnit(label));
}
