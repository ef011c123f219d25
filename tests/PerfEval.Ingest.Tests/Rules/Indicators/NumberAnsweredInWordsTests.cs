using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Indicators;

namespace PerfEval.Ingest.Tests.Rules.Indicators;

public class NumberAnsweredInWordsTests
{
    private static readonly NumberAnsweredInWords Rule = new();

    [Theory]
    [InlineData("100%", "达成预期指标")]
    [InlineData("≥15个", "已完成")]
    [InlineData("≥15个", "全部")] // answers a percentage, not a count
    [InlineData("90%以上", "完成")]
    [InlineData("6-9个月", "达成预期指标")]
    [InlineData("网采率≥85%,耗材网采率≥75%", "完成")]
    [InlineData("100%", "未全部完成")]
    [InlineData("≥1次", "未发生")]
    [InlineData("≤20万元", "未超支")]
    [InlineData("≥90%", "十分满意")]
    [InlineData("≥90%", "一致好评")]
    public void A_number_answered_in_words_is_found(string target, string actual)
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("指标甲", target, actual).Check(Rule));
        Assert.Equal(("指标甲", Severity.Warning, actual), (finding.Subject, finding.Severity, finding.Stated));
    }

    [Theory]
    [InlineData("100%", "100%")]
    [InlineData("100%", "全覆盖")]
    [InlineData("≥95%", "全部完成")]
    [InlineData("100%", "均已整改")]
    [InlineData("0", "无投诉")] // no unit
    [InlineData("2023-12-31", "按时完成")]
    [InlineData("较高", "达成预期指标")]
    [InlineData("100%", "优良中低差")] // PE306's
    [InlineData("100%", "网点共10处")]
    [InlineData("≥2次", "一年两次")]
    [InlineData("0起", "未发生")]
    [InlineData("≤1起", "未发生")]
    [InlineData("≤1%", "无投诉")]
    [InlineData("≤0件", "零投诉")]
    [InlineData("100%", null)]
    public void A_number_whole_words_a_date_or_a_bare_number_is_clean(string target, string? actual) =>
        Assert.Empty(new EvaluationBuilder().Indicator("指标甲", target, actual).Check(Rule));

    [Fact]
    public void The_sentence_quotes_target_and_actual()
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("群众满意度", "100%", "达成预期指标").Check(Rule));
        Assert.Equal("“群众满意度”指标值为 100%，实际完成值只写“达成预期指标”，没有写明实际数值。", finding.Message);
        Assert.Equal(["指标值", "实际完成值"], finding.Evidence.Select(e => e.Role));
    }
}
