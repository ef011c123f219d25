using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Scoring.Ways;
using PerfEval.Ingest.Tests.Rules;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Scoring;

public class ScoreExplainerTests
{
    [Theory]
    [InlineData("≥100人", "100人", "10", "10", "达到指标值")]
    [InlineData("≥100人", "80人", "5", "4", "按完成比例")]
    [InlineData("≥3人", "2人", "10", "6.67", "按完成比例")] // rounded
    [InlineData("≥3人", "2人", "10", "6.66", "按完成比例")] // truncated
    [InlineData("≥3人", "2人", "10", "6.7", "按完成比例")]
    [InlineData("≥3人", "2人", "10", "6.5", "按完成比例")] // to a half
    [InlineData("≥3人", "2人", "10", "7", "按完成比例")]
    [InlineData("≥3人", "2人", "10", "6", "按完成比例")]
    [InlineData("≥3人", "2人", "10", "6.6667", "按完成比例")]
    [InlineData("≥90%", "86%", "10", "9.56", "按完成比例")]
    [InlineData("≤160万元", "200万元", "10", "8", "按反向指标比例")]
    [InlineData("≤160元", "200元", "10", "7.5", "按超出比例扣减")]
    [InlineData("≤100元", "250元", "10", "0", "按超出比例扣减")]
    [InlineData("≤0起", "2起", "10", "0", "按反向指标比例")]
    [InlineData("≥100人", "80人", "5", "0", "未达到即不得分")]
    public void A_score_is_explained_by_a_way(string target, string actual, string full, string score, string way)
    {
        var explanation = Explain(target, actual, full, score);
        Assert.True(explanation.IsExplained);
        Assert.Equal(way, explanation.By!.Way);
        Assert.Null(explanation.Nearest);
    }

    [Theory]
    [InlineData("≥100人", "80人", "5", "4.6", "按完成比例", "4")]
    [InlineData("≥100人", "80人", "5", "5", "按完成比例", "4")]
    [InlineData("≥3人", "2人", "10", "6.68", "按完成比例", "6.67")]
    [InlineData("≥100人", "100人", "10", "9", "达到指标值", "10")]
    [InlineData("≤160万元", "200万元", "10", "9", "按反向指标比例", "8")]
    [InlineData("≤100元", "250元", "10", "2.5", "按反向指标比例", "4")]
    [InlineData("=0起", "2起", "10", "5", "按反向指标比例", "0")]
    public void A_score_that_no_way_gives_names_the_nearest(string target, string actual, string full, string score, string way, string nearest)
    {
        var explanation = Explain(target, actual, full, score);
        Assert.True(explanation.IsContradicted);
        Assert.Equal(way, explanation.Nearest!.Way);
        Assert.Equal(PrintedValue.Figure(nearest).Value, explanation.Nearest.Printed.Value);
    }

    [Fact]
    public void Where_no_way_applies_nothing_is_explained_and_nothing_contradicted()
    {
        var explanation = Explain("100人", "80人", "5", "3");
        Assert.False(explanation.IsExplained);
        Assert.False(explanation.IsContradicted);
    }

    [Theory]
    [InlineData("每低于1个百分点扣0.5分，扣完为止", "≥90%", "86%", "10", "8")]
    [InlineData("每少一次扣1分", "≥5次", "3次", "10", "8")]
    [InlineData("达到80%得3分，达到90%得5分", "≥90%", "86%", "5", "3")]
    public void A_standard_of_the_form_explains_a_score(string standard, string target, string actual, string full, string score) =>
        Assert.StartsWith("按评分标准", Explain(target, actual, full, score, standard: standard).By?.Way, StringComparison.Ordinal);

    [Fact]
    public void The_steps_of_a_profile_explain_a_score()
    {
        var profile = new ScoringProfile { IndicatorSteps = [Step(90, 90), Step(80, 60)] };
        Assert.False(Explain("≥100人", "80人", "10", "6").IsExplained);
        Assert.Equal("按完成80%以上一档", Explain("≥100人", "80人", "10", "6", profile).By!.Way);
    }

    [Theory]
    [InlineData("88.94", "8.89")]
    [InlineData("88.94", "8.9")]
    [InlineData("88.94", "9")]
    [InlineData("88.94", "8")]
    [InlineData("102.59", "10")]
    [InlineData("0", "0")]
    public void An_execution_score_is_rate_times_points_rounded_or_truncated(string rate, string score) =>
        Assert.True(ScoreExplainer.Explain(PointsOf(score), [Execution(rate)]).IsExplained);

    [Theory]
    [InlineData("88.94", "10")]
    [InlineData("88.94", "8.5")] // half points are not among the execution row's roundings
    [InlineData("75.00", "7.3")]
    [InlineData("102.59", "10.26")]
    public void An_execution_score_that_is_not_rate_times_points_is_contradicted(string rate, string score) =>
        Assert.True(ScoreExplainer.Explain(PointsOf(score), [Execution(rate)]).IsContradicted);

    [Theory]
    [InlineData("80", "10", true)] // 80.04 is printed as 80
    [InlineData("80", "6", true)] // and so is 79.96
    [InlineData("81", "6", false)]
    [InlineData("79", "10", false)] // never 80 exactly
    public void A_printed_rate_at_a_step_can_be_on_either_side_of_it(string rate, string score, bool isExplained)
    {
        var task = Execution(rate) with { Profile = new ScoringProfile { ExecutionSteps = [Step(80, 100), Step(60, 60)] } };
        Assert.Equal(isExplained, ScoreExplainer.Explain(PointsOf(score), [task]).IsExplained);
    }

    private static ScoreExplanation Explain(string target, string actual, string full, string score, ScoringProfile? profile = null, string? standard = null)
    {
        var indicator = new Indicator
        {
            Name = new("指标", "指标", new Location()),
            Target = PrintedValue.Quantity(target),
            Actual = PrintedValue.Quantity(actual),
        };
        var used = profile ?? new ScoringProfile();
        return ScoreExplainer.Explain(
            PointsOf(score),
            new IndicatorTask(PointsOf(full), TargetComparison.Of(indicator, used), standard is null ? [] : [standard], used));
    }

    private static ExecutionTask Execution(string rate)
    {
        var stated = new Ratio(PrintedValue.Figure(rate));
        return new(PointsOf("10"), stated.Printed, stated, new ScoringProfile());
    }

    private static Points PointsOf(string text) => new(PrintedValue.Figure(text));

    private static ScoreStep Step(decimal from, decimal share) => new(new(new(from, 0)), new(new(share, 0)));
}
