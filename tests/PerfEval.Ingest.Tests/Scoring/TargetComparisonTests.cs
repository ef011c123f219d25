using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Tests.Rules;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Scoring;

public class TargetComparisonTests
{
    [Theory]
    [InlineData("≥90%", "90%")]
    [InlineData("≥90%", "90.0%")]
    [InlineData(">90%", "90.1%")]
    [InlineData("≤160万元", "160万元")]
    [InlineData("<5‰", "4.9‰")]
    [InlineData("≤1%", "10‰")]
    [InlineData("=8个", "8个")]
    [InlineData("640元", "640元")]
    [InlineData("75%左右", "71.25%")]
    [InlineData("75%左右", "78.75%")]
    [InlineData("6-9个月", "7个月")]
    [InlineData("6-9个月", "9月")]
    [InlineData("≥12个月", "12-14月")]
    [InlineData("2023-12-31", "2023-12-31")]
    [InlineData("2023-12-31", "2023-09-30")]
    [InlineData("≥100名", "120人")]
    [InlineData("≥95%", "98")]
    [InlineData("≥90%", ">90%")]
    [InlineData("≥90%", "95%以上")]
    [InlineData(">90%", ">90%")]
    [InlineData("≤5%", "≤4%")]
    [InlineData("0起", "0起")]
    [InlineData("100%", "全覆盖")]
    [InlineData("≥95%", "全部完成整改")]
    [InlineData("网采率≥85%,耗材网采率≥75%", "网采率90%,耗材网采率80%")]
    [InlineData("网采率≥85%,耗材网采率≥75%", "90%,80%")]
    [InlineData("网采率≥85%,耗材网采率≥75%", "耗材网采率80%,网采率90%")]
    public void A_target_is_met(string target, string actual) =>
        Assert.Equal(TargetOutcome.Met, Compare(target, actual));

    [Theory]
    [InlineData("≥90%", "89.6%", Shortfall.Below)]
    [InlineData("≥90%", "89%", Shortfall.Below)]
    [InlineData("≥218万人", "216.96万人", Shortfall.Below)]
    [InlineData("≥100人次", "80人次", Shortfall.Below)]
    [InlineData("≥100人次", "99人次", Shortfall.Below)]
    [InlineData("≤160万元", "386万元", Shortfall.Above)]
    [InlineData("≤90%", "91%", Shortfall.Above)]
    [InlineData("=8个", "7个", Shortfall.Below)]
    [InlineData("=0起", "2起", Shortfall.Above)]
    [InlineData("6-9个月", "14.08个月", Shortfall.Above)]
    [InlineData("6-9个月", "5个月", Shortfall.Below)]
    [InlineData("75%左右", "70%", Shortfall.Below)]
    [InlineData("2023-11-30", "2023-12-31", Shortfall.Late)]
    [InlineData("网采率≥85%,耗材网采率≥75%", "网采率90%,耗材网采率70%", Shortfall.Below)]
    public void A_target_is_missed(string target, string actual, Shortfall side)
    {
        var comparison = Of(target, actual, null);
        Assert.Equal(TargetOutcome.Missed, comparison.Outcome);
        Assert.Equal(side, Assert.Single(comparison.Missed).Shortfall);
    }

    [Theory]
    [InlineData("100人次", "80人次")] // no direction
    [InlineData("≥100家", "80次")] // other units
    [InlineData("≥90%", "0.95")] // 0.95% or 95%
    [InlineData("≥218万人", "216.96")] // in 万 too, or not
    [InlineData("≥500", "500万")] // the slip of a unit
    [InlineData("≥95%", ">90%")] // an open bound that does not prove it
    [InlineData("≤90%", ">95%")]
    [InlineData(">90%", "90.0%")] // 90.09% is printed so too
    [InlineData("≥90.05%", "90%")] // the actual is printed coarser than the target
    [InlineData("80-90%", "95%")] // perhaps better
    [InlineData("75%左右", "82%")]
    [InlineData("=8个", "9个")] // modules score "=" like "≥"
    [InlineData("普遍开展", "80%")]
    [InlineData("≥90%", "达成预期指标")]
    [InlineData("≥90%", "未全部完成")]
    [InlineData("≥90%", "平均水平较高")]
    [InlineData("≤5%", "全部")]
    [InlineData("网采率≥85%,耗材网采率≥75%", "网采率90%")]
    [InlineData("网采率≥85%,耗材网采率≥75%", "网采率90%,培训率70%")]
    [InlineData("2023-11-30", "≤2023-12-31")]
    public void An_outcome_stays_undecided(string target, string actual) =>
        Assert.Equal(TargetOutcome.Undecided, Compare(target, actual));

    [Theory]
    [InlineData(Direction.AtLeast, "100人次", "80人次", TargetOutcome.Missed)]
    [InlineData(Direction.AtLeast, "100人次", "120人次", TargetOutcome.Met)]
    [InlineData(Direction.AtMost, "5.5%", "5.6%", TargetOutcome.Missed)]
    [InlineData(Direction.AtMost, "5.5%", "5.4%", TargetOutcome.Met)]
    [InlineData(Direction.Equal, "640元", "670元", TargetOutcome.Missed)]
    [InlineData(Direction.Equal, "640元", "610元", TargetOutcome.Missed)]
    [InlineData(Direction.Equal, "=640元", "670元", TargetOutcome.Missed)]
    [InlineData(Direction.AtMost, "=5%", "4%", TargetOutcome.Undecided)]
    [InlineData(Direction.AtMost, "75%左右", "82%", TargetOutcome.Missed)]
    [InlineData(Direction.AtMost, "75%左右", "60%", TargetOutcome.Undecided)]
    [InlineData(Direction.AtMost, "80-90%", "95%", TargetOutcome.Missed)]
    public void A_direction_decides_where_no_comparator_is_printed(Direction direction, string target, string actual, TargetOutcome expected) =>
        Assert.Equal(expected, Of(target, actual, direction).Outcome);

    [Fact]
    public void A_printed_equals_sign_on_a_cost_is_missed_only_above() => Assert.Multiple(
        () => Assert.Equal(TargetOutcome.Undecided, Of("=100%", "95%", null, "成本控制率").Outcome),
        () => Assert.Equal(TargetOutcome.Missed, Of("=100%", "105%", null, "成本控制率").Outcome));

    [Theory]
    [InlineData("2023年12月", TargetOutcome.Undecided)] // perhaps on the 1st
    [InlineData("2023年", TargetOutcome.Undecided)]
    [InlineData("2023年12月底", TargetOutcome.Missed)]
    [InlineData("2023年12月31日", TargetOutcome.Missed)]
    public void A_day_known_only_roughly_is_late_only_where_every_day_of_it_is(string text, TargetOutcome expected)
    {
        var actual = new Quantity { Text = text, Kind = QuantityKind.Date, Date = new(2023, 12, 31) };
        var indicator = Indicator("完成时间", PrintedValue.Quantity("2023-12-20"), actual);
        Assert.Equal(expected, TargetComparison.Of(indicator, new ScoringProfile()).Outcome);
    }

    [Theory]
    [InlineData("≥90%", "提高到86%", "参保率")]
    [InlineData("减少≥20人", "减少15人", "人数")]
    [InlineData("≥5%", "增长4%", "产值增长率")]
    [InlineData("每月≥2次", "每月1次", "巡查次数")]
    [InlineData("≥4次", "每月3次", "每月巡查次数")]
    public void Figures_of_one_kind_are_compared_whatever_words_name_it(string target, string actual, string name) =>
        Assert.Equal(TargetOutcome.Missed, TargetComparison.Of(Indicator(name, Read(target), Read(actual)), new ScoringProfile()).Outcome);

    [Theory]
    [InlineData("≥4次", "每季度1次")] // four times a year
    [InlineData("每季度≥1次", "4次")]
    [InlineData("≥3次", "各1次")]
    [InlineData("≥100人", "减少20人")] // by how much, not how many
    public void A_figure_for_each_or_of_a_change_is_not_compared_with_one_for_all(string target, string actual) =>
        Assert.Equal(TargetOutcome.Undecided, TargetComparison.Of(Indicator("指标", Read(target), Read(actual)), new ScoringProfile()).Outcome);

    private static Quantity? Read(string text) => QuantityParser.Parse(text, QuantityContext.None, null);

    [Fact]
    public void A_missing_target_or_actual_is_undecided_and_has_no_pairs()
    {
        var comparison = TargetComparison.Of(Indicator("人数", null, PrintedValue.Quantity("80人")), new ScoringProfile());
        Assert.Equal(TargetOutcome.Undecided, comparison.Outcome);
        Assert.Empty(comparison.Pairs);
    }

    private static TargetOutcome Compare(string target, string actual) => Of(target, actual, null).Outcome;

    private static TargetComparison Of(string target, string actual, Direction? direction, string name = "指标") => TargetComparison.Of(
        Indicator(name, PrintedValue.Quantity(target) with { Direction = direction }, PrintedValue.Quantity(actual)), new ScoringProfile());

    private static Indicator Indicator(string name, Quantity? target, Quantity? actual) =>
        new() { Name = new(name, name, new Location()), Target = target, Actual = actual };
}
