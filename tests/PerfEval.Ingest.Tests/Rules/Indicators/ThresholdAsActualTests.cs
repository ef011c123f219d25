using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Indicators;

namespace PerfEval.Ingest.Tests.Rules.Indicators;

public class ThresholdAsActualTests
{
    private static readonly ThresholdAsActual Rule = new();

    [Theory]
    [InlineData("≥90%", "≥90%")]
    [InlineData("85%以上", "85%以上")]
    [InlineData("≥90%", ">90%")]
    [InlineData("≥360天", "≥360天")]
    [InlineData("≤5%", "≤5%")]
    [InlineData("网采率≥85%,耗材网采率≥75%", "网采率≥85%,耗材网采率80%")]
    [InlineData("较高", "≥90%")]
    [InlineData("优良中低差", "优良中低差")]
    [InlineData("较高", "好/坏")]
    public void A_threshold_or_an_option_list_as_actual_is_found(string target, string actual)
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("指标甲", target, actual).Check(Rule));
        Assert.Equal(("指标甲", Severity.Warning, actual), (finding.Subject, finding.Severity, finding.Stated));
    }

    [Theory]
    [InlineData("≥90%", "90%")]
    [InlineData("≥90%", "=95%")]
    [InlineData("75%左右", "75%左右")]
    [InlineData("2023-12-31", "≤2023-12-31")]
    [InlineData("≥90%", "≤95%")] // no repeated threshold of a positive target
    [InlineData("6-9个月", "6-9个月")]
    [InlineData("优良中低差", "优")]
    [InlineData("≥90%", null)]
    public void A_result_a_date_or_an_approximation_is_clean(string target, string? actual) =>
        Assert.Empty(new EvaluationBuilder().Indicator("指标甲", target, actual).Check(Rule));

    [Fact]
    public void A_form_without_scores_and_a_narrative_are_checked_too() => Assert.Multiple(
        () => Assert.Single(new EvaluationBuilder().With(f => f with { IsScored = false }).Indicator("指标甲", "≥90%", "≥90%").Check(Rule)),
        () => Assert.Single(new EvaluationBuilder().Narrative().Indicator("指标甲", "≥90%", "≥90%").Check(Rule)));

    [Fact]
    public void The_sentences_quote_what_stands_there()
    {
        var threshold = Assert.Single(new EvaluationBuilder().Indicator("满意度", "≥90%", ">90%").Check(Rule));
        Assert.Equal("“满意度”实际完成值“>90%”是限值，不是实际结果。", threshold.Message);
        var options = Assert.Single(new EvaluationBuilder().Indicator("服务质量", "优良中低差", "优良中低差").Check(Rule));
        Assert.Equal("“服务质量”实际完成值“优良中低差”照抄备选项，没有写明结果。", options.Message);
        Assert.Equal(["实际完成值", "指标值"], options.Evidence.Select(e => e.Role));
    }
}
