using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Indicators;

namespace PerfEval.Ingest.Tests.Rules.Indicators;

public class UnmetWithoutReasonTests
{
    private static readonly UnmetWithoutReason Rule = new();

    [Theory]
    [InlineData("≥90%", "86%", null, null)] // an unscored form
    [InlineData("≥90%", "86%", "10", "9.5")]
    [InlineData("2023-11-30", "2023-12-31", "10", "8")]
    [InlineData("有所提高", "部分达成", null, null)]
    [InlineData("有所提高", "未达成", "10", "3")]
    [InlineData("≥90%", "未达成", "10", "3")]
    [InlineData("有所提高", "达成预期指标", "10", "8")] // points lost
    [InlineData("有所提高", "有所提高", "10", "9")]
    public void A_fault_without_a_reason_is_found(string target, string actual, string? weight, string? score)
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("指标甲", target, actual, weight, score).Check(Rule));
        Assert.Equal(("指标甲", Severity.Warning), (finding.Subject, finding.Severity));
    }

    [Theory]
    [InlineData("≥90%", "90%", null, null)]
    [InlineData("≥90%", "90%", "10", "8")] // PE302's
    [InlineData("90%", "86%", "10", "8")] // no direction
    [InlineData("有所提高", "达成预期指标", "10", "10")]
    [InlineData("有所提高", "达成预期指标", null, null)]
    [InlineData("有所提高", "基本达成", null, null)]
    [InlineData("≥90%", null, "10", "0")]
    public void Without_a_fault_no_reason_is_asked_for(string target, string? actual, string? weight, string? score) =>
        Assert.Empty(new EvaluationBuilder().Indicator("指标甲", target, actual, weight, score).Check(Rule));

    [Fact]
    public void A_reason_is_any_text_that_is_no_placeholder() => Assert.Multiple(
        () => Assert.Empty(new EvaluationBuilder().Indicator("指标甲", "≥90%", "86%", reason: "外出人员增多").Check(Rule)),
        () => Assert.Single(new EvaluationBuilder().Indicator("指标甲", "≥90%", "86%", reason: "暂无").Check(Rule)),
        () => Assert.Empty(new EvaluationBuilder()
            .Indicator("指标甲", "≥90%", "95%", "10", "8", reason: "部分未达到", group: 1)
            .Indicator("指标乙", "≥90%", "86%", group: 1).Check(Rule)));

    [Fact]
    public void Without_a_reason_column_the_rule_is_silent() =>
        Assert.Empty(new EvaluationBuilder().With(f => f with { HasReasonColumn = false }).Indicator("指标甲", "≥90%", "86%").Check(Rule));

    [Fact]
    public void The_sentence_names_the_column_of_the_form()
    {
        var builder = new EvaluationBuilder().With(f => f with { ReasonIsDeviation = false });
        var finding = Assert.Single(builder.Indicator("参保率", "≥90%", "86%").Check(Rule));
        Assert.Equal("“参保率”实际完成值 86% 未达到指标值 ≥90%，未完成原因一栏空白。", finding.Message);
        Assert.Equal([("指标值", "≥90%"), ("实际完成值", "86%")], finding.Evidence.Select(e => (e.Role!, e.Text)));
    }

    [Fact]
    public void The_sentence_of_lost_points_states_them()
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("服务能力", "有所提高", "达成预期指标", "10", "8", reason: "无").Check(Rule));
        Assert.Equal("“服务能力”得分 8 分，低于分值 10 分，偏差原因一栏只填“无”。", finding.Message);
        Assert.Equal("无", finding.Stated);
    }
}
