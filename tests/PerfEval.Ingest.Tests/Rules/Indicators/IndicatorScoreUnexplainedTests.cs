using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Indicators;

namespace PerfEval.Ingest.Tests.Rules.Indicators;

public class IndicatorScoreUnexplainedTests
{
    private static readonly IndicatorScoreUnexplained Rule = new();

    [Theory]
    [InlineData("≥100人次", "80人次", "5", "4.6", "4")]
    [InlineData("≥100人次", "80人次", "5", "1", "0")]
    [InlineData("≥100人次", "80人次", "5", "5", "4")] // PE303 is about it too, and silences this rule
    [InlineData("≤160元", "200元", "10", "9", "8")]
    [InlineData("0起", "2起", "10", "5", "0")]
    [InlineData("≥90%", "90%", "10", "12", "10")]
    [InlineData("≥90%", "90%", "10", "7", "10")] // met, points missing, no reason
    [InlineData("2023-12-31", "2023-10-31", "10", "7", "10")]
    [InlineData("网采率≥85%,耗材网采率≥75%", "网采率90%,耗材网采率80%", "10", "7", "10")]
    public void A_score_that_no_way_gives_is_found_with_the_nearest(string target, string actual, string weight, string score, string nearest)
    {
        var direction = target == "0起" ? PerfEval.Ingest.Values.Direction.AtMost : (PerfEval.Ingest.Values.Direction?)null;
        var finding = Assert.Single(new EvaluationBuilder().Indicator("指标甲", target, actual, weight, score, direction: direction).Check(Rule));
        Assert.Equal(("指标甲", Severity.Error, score, nearest), (finding.Subject, finding.Severity, finding.Stated, finding.Expected));
    }

    [Theory]
    [InlineData("预算执行率", "9.5", true)] // the execution rate may be scored by itself
    [InlineData("预算执行率", "10", true)]
    [InlineData("预算执行率", "9", true)] // truncated
    [InlineData("预算执行率", "7", false)]
    [InlineData("按期办结率", "9.5", false)]
    public void An_execution_rate_among_the_indicators_may_give_its_share_of_the_points(string name, string score, bool isClean) =>
        Assert.Equal(isClean, new EvaluationBuilder().Indicator(name, "≥95%", "95%", "10", score).Check(Rule).Count == 0);

    [Theory]
    [InlineData("≥100人次", "100人次", "5", "5")]
    [InlineData("≥100人次", "80人次", "5", "4")]
    [InlineData("≥100人次", "80人次", "5", "0")]
    [InlineData("≥3人", "2人", "10", "6.5")]
    [InlineData("≤160元", "200元", "10", "7.5")]
    [InlineData("≤160元", "200元", "10", "8")]
    [InlineData("≥90%", "86%", "3.33", "3.18")]
    [InlineData("≥86000人", "58222人", "5", "3.39")] // 3.385 rounds half away from zero
    [InlineData("≥86000人", "58222人", "5", "3.38")] // and half to even
    public void A_score_that_some_way_gives_is_clean(string target, string actual, string weight, string score) =>
        Assert.Empty(new EvaluationBuilder().Indicator("指标甲", target, actual, weight, score).Check(Rule));

    [Theory]
    [InlineData("100人次", "80人次")] // no direction
    [InlineData("≥100人次", "达成预期指标")]
    [InlineData("较高", "80%")]
    [InlineData("≥90%", "≥90%")] // met by its bound: scored in full
    [InlineData("≥100家", "80次")]
    [InlineData("75%左右", "60%")]
    [InlineData("2023-10-31", "2023-12-31")]
    [InlineData("网采率≥85%,耗材网采率≥75%", "网采率90%,耗材网采率70%")]
    public void Where_the_figures_do_not_give_a_score_the_rule_is_silent(string target, string actual)
    {
        var score = actual == "≥90%" ? "10" : "7";
        Assert.Empty(new EvaluationBuilder().Indicator("指标甲", target, actual, "10", score).Check(Rule));
    }

    [Fact]
    public void A_percentage_answered_with_all_of_it_is_met() => Assert.Multiple(
        () => Assert.Single(new EvaluationBuilder().Indicator("指标甲", "100%", "全覆盖", "10", "8").Check(Rule)),
        () => Assert.Empty(new EvaluationBuilder().Indicator("指标甲", "100%", "全覆盖", "10", "10").Check(Rule)),
        () => Assert.Empty(new EvaluationBuilder().Indicator("指标甲", "100%", "达成预期指标", "10", "8").Check(Rule)));

    [Fact]
    public void A_met_target_with_points_missing_is_clean_where_a_reason_is_given_or_cannot_be() => Assert.Multiple(
        () => Assert.Empty(Met("评审后适度调减").Check(Rule)),
        () => Assert.Single(Met("无").Check(Rule)),
        () => Assert.Empty(Met(null).With(f => f with { HasReasonColumn = false }).Check(Rule)));

    [Fact]
    public void Standards_of_the_form_are_ways_and_those_that_are_not_read_leave_the_score_open() => Assert.Multiple(
        () => Assert.Empty(Missed("每低于1个百分点扣0.5分，扣完为止", null).Check(Rule)),
        () => Assert.Empty(Missed("视完成情况酌情扣分", null).Check(Rule)),
        () => Assert.Empty(Missed(null, "注：未完成的每低1个百分点扣0.5分").Check(Rule)),
        () => Assert.Single(Missed(null, "注：定量指标按完成比例计分").Check(Rule)));

    [Fact]
    public void One_score_shared_by_several_indicators_is_not_explained() =>
        Assert.Empty(new EvaluationBuilder()
            .Indicator("指标甲", "≥100人", "80人", "10", "7", group: 1)
            .Indicator("指标乙", "≥100人", "100人", group: 1)
            .Check(Rule));

    [Fact]
    public void In_a_form_that_converts_the_product_is_full_points()
    {
        var converted = new EvaluationBuilder()
            .Indicator("指标甲", "≥98%", "100%", "25.00", "6.25")
            .Indicator("指标乙", "≥75%", "100%", "30.00", "9.00")
            .Indicator("指标丙", "≥95%", "100%", "10.00", "1.00")
            .Check(Rule);
        Assert.Empty(converted);
        var alone = new EvaluationBuilder().Indicator("指标甲", "≥98%", "100%", "25.00", "6.25").Check(Rule);
        Assert.Single(alone);
    }

    [Theory]
    [InlineData("25.00", "25.00", "6.25")] // filled in as points of the share
    [InlineData("25.00", "20.00", "5.00", "80%")]
    [InlineData("25.00", "100.00", "25.00")] // filled in as points of 100
    [InlineData("25.00", "99.00", "24.75", "97.02%")]
    public void One_single_score_is_enough_to_tell_how_a_form_converts(string share, string raw, string score, string actual = "100%") =>
        Assert.Empty(new EvaluationBuilder().Indicator("指标甲", actual == "80%" ? "≥100%" : "≥98%", actual, share, score, raw: raw).Check(Rule));

    [Fact]
    public void A_converted_score_that_is_not_the_product_is_found_though_the_form_has_no_reasons()
    {
        var finding = Assert.Single(new EvaluationBuilder().With(f => f with { HasReasonColumn = false })
            .Indicator("覆盖率", "≥98%", "100%", "25.00", "20.00", raw: "100.00")
            .Indicator("及时率", "≥98%", "100%", "25.00", "22.50", raw: "90.00")
            .Check(Rule));

        Assert.Equal("“覆盖率”得分 20 分，但单项得分 100.00 按权重占比 25.00 折算为 25 分，且实际完成值 100% 已达到指标值 ≥98%，达到指标值应得 25 分。", finding.Message);
    }

    [Fact]
    public void An_unscored_form_is_silent() =>
        Assert.Empty(new EvaluationBuilder().Indicator("指标甲", "≥100人次", "80人次").Check(Rule));

    [Fact]
    public void The_sentence_of_a_missed_target_states_the_way_and_the_arithmetic()
    {
        var finding = Assert.Single(new EvaluationBuilder().Indicator("经办培训人次", "≥100人次", "80人次", "5", "4.6").Check(Rule));
        Assert.Equal("“经办培训人次”得分 4.6 分，但实际完成值 80人次 未达到指标值 ≥100人次，按完成比例应得 4 分（5×80/100）。", finding.Message);
        Assert.Equal(
            [("得分", "4.6"), ("分值", "5"), ("指标值", "≥100人次"), ("实际完成值", "80人次")],
            finding.Evidence.Select(e => (e.Role!, e.Text)));
    }

    [Fact]
    public void The_sentence_of_a_met_target_says_that_no_reason_is_given()
    {
        var finding = Assert.Single(Met("无").Check(Rule));
        Assert.Equal("“指标甲”得分 7 分，但实际完成值 100% 已达到指标值 ≥100%，且偏差原因一栏只填“无”，达到指标值应得 10 分。", finding.Message);
    }

    private static EvaluationBuilder Met(string? reason) =>
        new EvaluationBuilder().Indicator("指标甲", "≥100%", "100%", "10", "7", reason);

    private static EvaluationBuilder Missed(string? criteria, string? remark)
    {
        var builder = new EvaluationBuilder().Indicator("指标甲", "≥90%", "86.0%", "10", "8", criteria: criteria);
        return remark is null ? builder : builder.Remark(remark);
    }
}
