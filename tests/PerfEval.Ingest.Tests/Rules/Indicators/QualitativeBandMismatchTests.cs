using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Indicators;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Tests.Rules.Indicators;

public class QualitativeBandMismatchTests
{
    private static readonly QualitativeBandMismatch Rule = new();

    [Theory]
    [InlineData("达成预期指标", "10", "7.9", "8—10")]
    [InlineData("已完成", "15", "10", "12—15")]
    [InlineData("部分达成", "10", "10", "6—8")]
    [InlineData("部分达成", "10", "5.9", "6—8")]
    [InlineData("未达成", "10", "6.1", "0—6")]
    [InlineData("基本达成", "10", "5", "6—10")]
    public void A_score_outside_the_band_is_found(string actual, string weight, string score, string band)
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("指标甲", "较高", actual, weight, score).Check(Rule));
        Assert.Equal(("指标甲", Severity.Error, score, band), (finding.Subject, finding.Severity, finding.Stated, finding.Expected));
    }

    [Theory]
    [InlineData("达成预期指标", "10", "10")]
    [InlineData("达成预期指标", "10", "8")]
    [InlineData("部分达成", "10", "8")]
    [InlineData("部分达成", "10", "6")]
    [InlineData("未达成", "10", "6")]
    [InlineData("未达成", "10", "0")]
    [InlineData("基本达成", "10", "10")]
    [InlineData("基本达成", "10", "6")]
    [InlineData("有所提高", "10", "1")] // no level
    [InlineData("达成预期指标", "10", "12")] // PE301's
    [InlineData("达成预期指标", "0", "0")]
    [InlineData("达成预期指标", null, "1")]
    [InlineData("达成预期指标", "10", null)]
    [InlineData("80%", "10", "1")]
    public void A_score_within_the_band_or_without_a_level_is_clean(string actual, string? weight, string? score) =>
        Assert.Empty(new EvaluationBuilder().Indicator("指标甲", "较高", actual, weight, score).Check(Rule));

    [Fact]
    public void The_profile_sets_the_bands()
    {
        var hubei = ScoringProfiles.BuiltIn.Find("hubei");
        Assert.Empty(new EvaluationBuilder().Indicator("指标甲", "较高", "部分达成", "10", "5").Check(Rule, hubei));
        Assert.Single(new EvaluationBuilder().Indicator("指标甲", "较高", "未达成", "10", "5.5").Check(Rule, hubei));
    }

    [Fact]
    public void A_number_answered_in_words_has_a_band_too()
    {
        Assert.Empty(new EvaluationBuilder().Indicator("指标甲", "100%", "达成预期指标", "10", "10").Check(Rule));
        Assert.Single(new EvaluationBuilder().Indicator("指标甲", "100%", "达成预期指标", "10", "5").Check(Rule));
    }

    [Fact]
    public void A_shared_score_has_no_band() =>
        Assert.Empty(new EvaluationBuilder()
            .Indicator("指标甲", "较高", "达成预期指标", "10", "7", group: 1)
            .Indicator("指标乙", "较高", "部分达成", group: 1)
            .Check(Rule));

    [Fact]
    public void The_sentence_states_share_and_band()
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("政策宣传", "较高", "达成预期指标", "10", "7").Check(Rule));
        Assert.Equal("“政策宣传”实际完成值为“达成预期指标”，得分 7 分为分值 10 分的 70%，该档应得 8 至 10 分（80%—100%）。", finding.Message);
        Assert.Equal(["得分", "分值", "实际完成值"], finding.Evidence.Select(e => e.Role));
    }
}
