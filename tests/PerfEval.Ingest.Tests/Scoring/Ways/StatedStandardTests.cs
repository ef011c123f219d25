using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Scoring.Ways;
using PerfEval.Ingest.Tests.Rules;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Scoring.Ways;

public class StatedStandardTests
{
    [Theory]
    [InlineData("每低于1个百分点扣0.5分，扣完为止", new[] { "8" })]
    [InlineData("每降低一个百分点，扣2分", new[] { "2" })]
    [InlineData("每低3个百分点扣1分", new[] { "8.67", "8", "9" })] // 1⅓, begun or completed steps
    [InlineData("每低于1%扣除5分", new[] { "0" })] // never below nothing
    [InlineData("达到90%得10分；达到80%得6分；其余得0分", new[] { "10", "6", "0" })]
    public void A_standard_gives_these_scores_for_86_of_90_per_cent_and_10_points(string standard, string[] scores) =>
        Assert.Equal(scores.Select(s => PrintedValue.Figure(s).Value), new StatedStandard().Scores(Task(standard)).Select(s => s.Printed.Value));

    [Theory]
    [InlineData("按完成比例计分")]
    [InlineData("得分一档最高不能超过该指标分值上限")]
    [InlineData("得20分")] // more than the points
    public void A_standard_without_figures_of_its_own_gives_none(string standard) =>
        Assert.Empty(new StatedStandard().Scores(Task(standard)));

    [Theory]
    [InlineData("未完成的视情况扣分")]
    [InlineData("酌情给分")]
    [InlineData("扣分不超过总分的一半")]
    public void A_deduction_that_is_not_read_leaves_the_score_open(string standard) =>
        Assert.True(StatedStandard.LeavesOpen([standard]));

    [Theory]
    [InlineData("每低于1个百分点扣0.5分，扣完为止")]
    [InlineData("按完成比例计分")]
    public void A_standard_that_is_read_leaves_nothing_open(string standard) =>
        Assert.False(StatedStandard.LeavesOpen([standard]));

    [Theory]
    [InlineData("≥20条", "19条", "指标完成率≥90%，得满分", true)]
    [InlineData("≥20条", "19条", "达到90%得10分", true)] // a percentage of the target: the indicator is none
    [InlineData("≥20条", "17条", "指标完成率≥90%，得满分", false)]
    [InlineData("≥90%", "86%", "完成率≥95%，得满分", true)]
    [InlineData("≥90%", "86%", "≥85%，得满分", true)]
    [InlineData("≥90%", "86%", "≥88%，得满分", false)]
    public void Full_points_from_a_share_of_the_target_on(string target, string actual, string standard, bool gives) =>
        Assert.Equal(gives, StatedStandard.GivesFullPoints(Task(standard, target, actual)));

    private static IndicatorTask Task(string standard, string target = "≥90%", string actual = "86%")
    {
        var indicator = new Indicator
        {
            Name = new("指标", "指标", new Location()),
            Target = PrintedValue.Quantity(target),
            Actual = PrintedValue.Quantity(actual),
        };
        var profile = new ScoringProfile();
        return new(new Points(new Figure(10m, 0)), TargetComparison.Of(indicator, profile), [standard], profile);
    }
}
