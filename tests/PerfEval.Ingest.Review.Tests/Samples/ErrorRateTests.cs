using System.Globalization;
using PerfEval.Ingest.Review.Samples;

namespace PerfEval.Ingest.Review.Tests.Samples;

public class ErrorRateTests
{
    private const long Endless = 1_000_000_000_000;

    // R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17 (1998), table I, method 3.
    [Theory]
    [InlineData(81, 263, "0.2553", "0.3662")]
    [InlineData(15, 148, "0.0624", "0.1605")]
    [InlineData(0, 20, "0.0000", "0.1611")]
    [InlineData(1, 29, "0.0061", "0.1718")]
    public void The_interval_is_Wilsons_as_published(int wrong, int judged, string lower, string upper)
    {
        var rate = ErrorRate.Of(Equal(wrong, judged), judged, Endless, 0.95m)!;

        Assert.Equal((lower, upper, IntervalMethod.Wilson), (Four(rate.Lower), Four(rate.Upper), rate.Method));
        Assert.Equal((decimal)wrong / judged, rate.Share);
    }

    [Fact]
    public void Of_a_small_population_the_interval_is_narrower()
    {
        // n/N = 50/100 halves the variance but for N − 1: z² becomes 3.8415 · 50/99 = 1.9401, and with p̂ = 0.2
        // (0.2 + 0.0194) / 1.0388 ± √(0.16 · 0.0388 + 0.0194²) / 1.0388 = 0.2112 ± 0.0781.
        var rate = ErrorRate.Of(Equal(10, 50), 50, 100, 0.95m)!;

        Assert.Equal(("0.1331", "0.2893"), (Four(rate.Lower), Four(rate.Upper)));
    }

    [Fact]
    public void Where_all_were_judged_nothing_is_uncertain()
    {
        var rate = ErrorRate.Of(Equal(3, 12), 12, 12, 0.95m)!;

        Assert.Equal((0.25m, 0.25m, 0.25m, IntervalMethod.Census), (rate.Share, rate.Lower, rate.Upper, rate.Method));
    }

    [Fact]
    public void What_was_seen_is_certain_whatever_the_interval()
    {
        // 9 of 10 were seen to be right, so that 9 of 11 are at least: no more than two are wrong, no fewer than one.
        var rate = ErrorRate.Of(Equal(1, 10), 10, 11, 0.95m)!;

        Assert.InRange(rate.Upper, rate.Share, 2m / 11m);
        Assert.InRange(rate.Lower, 1m / 11m, rate.Share);
    }

    [Fact]
    public void With_unequal_probabilities_each_counts_for_as_many_as_it_stands_for()
    {
        // By hand: 1/π = 1, 2, 2, 4; Σ = 9; p̂ = 3/9. e/π = 2/3, −2/3, 4/3, −4/3. Over the three that were not certain A = −8/21, and
        // Σ (1 − π)(e/π − A)² = 2/49 + 72/49 + 100/147 = 46/21; V = 3/2 · 46/21 / 81 = 0.0405644. So many independent draws: 5.4783.
        Judged[] judged = [new(1m, true), new(0.5m, false), new(0.5m, true), new(0.25m, false)];

        var rate = ErrorRate.Hajek(judged, 4, 0.95m);

        Assert.Equal(("0.3333", IntervalMethod.Hajek), (Four(rate.Share), rate.Method));

        // z²/n = 3.8415 / 5.4783 = 0.70122; (0.33333 + 0.35061) / 1.70122 ± √(0.22222 · 0.70122 + 0.12293) / 1.70122 = 0.40203 ± 0.31035.
        Assert.Equal(("0.0917", "0.7124"), (Four(rate.Lower), Four(rate.Upper)));
    }

    [Fact]
    public void With_probabilities_nearly_equal_it_gives_nearly_what_Wilson_does()
    {
        var judged = Enumerable.Range(0, 200).Select(i => new Judged(i == 0 ? 0.1000001m : 0.1m, i % 5 == 0)).ToList();
        var unequal = ErrorRate.Of(judged, 200, 2_000, 0.95m)!;
        var equal = ErrorRate.Of(Equal(40, 200), 200, 2_000, 0.95m)!;

        Assert.Equal((IntervalMethod.Hajek, IntervalMethod.Wilson), (unequal.Method, equal.Method));
        Assert.InRange(unequal.Lower - equal.Lower, -0.001m, 0.001m);
        Assert.InRange(unequal.Upper - equal.Upper, -0.001m, 0.001m);
    }

    [Fact]
    public void Without_a_wrong_one_among_unequals_the_interval_still_has_a_width()
    {
        Judged[] judged = [new(0.5m, false), new(0.25m, false), new(0.1m, false)];

        var rate = ErrorRate.Of(judged, 3, 30, 0.95m)!;

        Assert.Equal(0m, rate.Share);
        Assert.InRange(rate.Upper, 0.5m, 0.9m);
    }

    [Fact]
    public void While_some_are_open_those_judged_stand_for_all_drawn()
    {
        var all = Enumerable.Range(0, 40).Select(i => new Judged(i % 2 == 0 ? 0.4m : 0.2m, i % 4 == 0)).ToList();
        var half = ErrorRate.Of(all[..20], 40, 150, 0.95m)!;
        var whole = ErrorRate.Of(all, 40, 150, 0.95m)!;

        Assert.Equal(whole.Share, half.Share, 6);
        Assert.True(half.Upper - half.Lower > whole.Upper - whole.Lower);
    }

    [Fact]
    public void Where_none_is_judged_there_is_no_rate() => Assert.Null(ErrorRate.Of([], 10, 100, 0.95m));

    private static List<Judged> Equal(int wrong, int judged) => [.. Enumerable.Range(0, judged).Select(i => new Judged(0.1m, i < wrong))];

    private static string Four(decimal number) => number.ToString("0.0000", CultureInfo.InvariantCulture);
}
