using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Tests.Forms;

namespace PerfEval.Ingest.Tests.Evaluations;

public class FormNormalizerTests
{
    private static Evaluation Normalize(string head) => new FormNormalizer(LayoutCatalog.Load(SchemaFiles.BuiltIn), Ingest.Values.ValueVocabulary.Default).Normalize(
        FormTables.ReadOne($"""
            项目支出绩效自评表
            {head}
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 采购台数 | ≥6台 | 6台 | 90 | 90
            """),
        []);

    [Theory]
    [InlineData("填报单位：某县文旅局\n项目名称 | 图书采购 | 实施单位 | 某县图书馆", "某县图书馆")]
    [InlineData("填报单位：某县文旅局\n项目名称 | 图书采购 | 主管部门 | 某县人民政府", "某县文旅局")]
    public void Who_filled_in_the_form_is_the_unit_only_where_the_form_names_no_other(string head, string unit) =>
        Assert.Equal(unit, Normalize(head).ImplementingUnit?.Value);

    [Theory]
    [InlineData("项目名称 | 图书采购\n单位 | 某县图书馆", "某县图书馆")]
    [InlineData("项目名称 | 图书采购 | 单位 | 万元", null)]
    [InlineData("项目名称 | 图书采购 | 单位：万元", null)]
    public void A_plain_label_of_unit_names_the_unit_where_its_value_is_no_money(string head, string? unit) =>
        Assert.Equal(unit, Normalize(head).ImplementingUnit?.Value);

    [Theory]
    [InlineData("执行率", "0.95", "95")]
    [InlineData("执行率", "0.9500", "95")]
    [InlineData("执行率", "95", "95")]
    [InlineData("执行率", "0.95%", "0.95")]
    [InlineData("执行率（%）", "0.95", "0.95")]
    [InlineData("执行率", "0.94", "0.94")] // the amounts give neither
    public void A_rate_is_a_share_where_no_per_cent_is_printed_and_the_amounts_say_so(string header, string rate, string percent) =>
        Assert.Equal(decimal.Parse(percent, CultureInfo.InvariantCulture), Assert.Single(Normalize($"""
            项目名称 | 图书采购 | < | < | <
            资金（万元） | 年初预算数 | 全年预算数 | 全年执行数 | {header}
            年度资金总额 | 120 | 100 | 95 | {rate}
            """).Funds).ExecutionRate!.Value.Value);

    [Theory]
    [InlineData("40", "80%", null, true)]
    [InlineData("40%", "40%", 40, false)]
    [InlineData("40", "38分", 38, false)]
    public void A_score_in_per_cent_beside_a_weight_in_points_is_no_points(string weight, string score, int? points, bool isTold)
    {
        var notices = new List<Notice>();
        var indicator = Assert.Single(new FormNormalizer(LayoutCatalog.Load(SchemaFiles.BuiltIn), Ingest.Values.ValueVocabulary.Default).Normalize(
            FormTables.ReadOne($"""
                项目支出绩效自评表
                项目名称 | 图书采购 | 单位：万元
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
                产出指标 | 数量指标 | 采购台数 | ≥6台 | 6台 | {weight} | {score}
                """),
            notices).Indicators);
        Assert.Equal(points, indicator.Score?.Value.Value);
        Assert.Equal(isTold ? ["得分“80%”是百分比，分值“40”不是，分不清是比例还是分数，按原文保留。"] : [], notices.Where(n => n.Code == "unreadable-points").Select(n => n.Message));
    }

    [Theory]
    [InlineData("85", true)]
    [InlineData("90.00", false)]
    public void An_amount_that_two_blocks_of_the_funds_state_differently_is_told(string second, bool isTold)
    {
        var notices = new List<Notice>();
        var fund = Assert.Single(new FormNormalizer(LayoutCatalog.Load(SchemaFiles.BuiltIn), Ingest.Values.ValueVocabulary.Default).Normalize(
            FormTables.ReadOne($"""
                项目支出绩效自评表
                项目名称 | 图书采购 | 单位：万元
                年初预算数 | 全年执行数
                100 | 90
                全年预算数 | 实际支付数
                100 | {second}
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
                产出指标 | 数量指标 | 采购台数 | ≥6台 | 6台 | 90 | 90
                """),
            notices).Funds);
        Assert.Equal((1_000_000m, 900_000m), (fund.AnnualBudget?.Value.Value, fund.Executed?.Value.Value));
        Assert.Equal(isTold ? [$"资金栏同一项写了“90”和“{second}”，按前者读取，请核对。"] : [], notices.Where(n => n.Code == "repeated-amount").Select(n => n.Message));
    }

    [Theory]
    [InlineData("100万兀", "misread-character", "“100万兀”中的“万兀”疑为识别错误，按“万元”读。")]
    [InlineData("2期100人", "unreadable-value", "“2期100人”有多个数，分不清各指什么，按原文保留。")]
    public void A_value_that_was_corrected_or_that_nothing_settles_is_told(string actual, string code, string message)
    {
        var notices = new List<Notice>();
        new FormNormalizer(LayoutCatalog.Load(SchemaFiles.BuiltIn), Ingest.Values.ValueVocabulary.Default).Normalize(
            FormTables.ReadOne($"""
                项目支出绩效自评表
                项目名称 | 图书采购
                一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
                产出指标 | 数量指标 | 采购情况 | ≥6台 | {actual} | 90 | 90
                """),
            notices);
        Assert.Contains((code, message), notices.Select(n => (n.Code, n.Message)));
    }
}
