using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Values;

public sealed class IntervalTests
{
    private static Interval Printed(decimal value, decimal unit) => Interval.Rounded(value, unit);

    [Fact]
    public void Scores_that_add_up_to_93_contradict_a_total_of_94() => Assert.False(Interval.Of(93m).Meets(Printed(94m, 1m)));

    [Fact]
    public void Scores_that_add_up_to_95_contradict_a_total_of_94() => Assert.False(Interval.Of(95m).Meets(Printed(94m, 1m)));

    [Fact]
    public void Scores_that_add_up_to_97_86_fit_a_total_of_97_9() => Assert.True(Interval.Of(97.86m).Meets(Printed(97.9m, 0.1m)));

    [Fact]
    public void Exact_figures_meet_only_where_they_are_equal()
    {
        Assert.False(Interval.Of(97.86m).Meets(Interval.Of(97.9m)));
        Assert.True(Interval.Of(97.9m).Meets(Interval.Of(97.90m)));
    }

    [Fact]
    public void Rounded_parts_can_miss_their_total_by_their_rounding()
    {
        var parts = Printed(28.25m, 0.01m) + Printed(337.33m, 0.01m);
        Assert.True(parts.Meets(Printed(365.59m, 0.01m)));
        Assert.False(parts.Meets(Printed(365.62m, 0.01m)));
    }

    [Fact]
    public void Truncated_parts_fit_their_total()
    {
        var parts = Printed(107619.19m, 0.01m) + Printed(197505.85m, 0.01m) + (Printed(26802.80m, 0.01m) * 2m);
        Assert.True(parts.Meets(Printed(358730.63m, 0.01m)));
    }

    [Fact]
    public void Counts_are_exact() => Assert.False((Interval.Of(14m) + Interval.Of(2m)).Meets(Interval.Of(15m)));

    [Fact]
    public void A_rate_is_the_quotient_of_what_is_printed()
    {
        var executed = new Figure(4500000m, 0, 10000m).Printed;
        var budget = new Figure(6000000m, 0, 10000m).Printed;
        var rate = executed.DividedBy(budget)!.Value * 100m;
        Assert.True(rate.Meets(Printed(75.00m, 0.01m)));
        Assert.False(rate.Meets(Printed(80m, 1m)));
    }

    [Fact]
    public void What_is_printed_reaches_half_a_digit_down_and_a_whole_digit_up()
    {
        var printed = Printed(94m, 1m);
        Assert.True(printed.Contains(93.5m));
        Assert.True(printed.Contains(94.999m));
        Assert.False(printed.Contains(95m));
        Assert.False(printed.Contains(93.49m));
    }

    [Fact]
    public void A_negative_result_mirrors()
    {
        var printed = Printed(-3m, 1m);
        Assert.True(printed.Contains(-3.99m));
        Assert.True(printed.Contains(-2.5m));
        Assert.False(printed.Contains(-4m));
    }

    [Fact]
    public void Open_ends_stay_open_in_sums_differences_products_and_quotients()
    {
        var printed = Printed(10m, 1m);
        Assert.False((printed + Interval.Of(1m)).Contains(12m));
        Assert.False((Interval.Of(20m) - printed).Contains(9m));
        Assert.False((printed * 2m).Contains(22m));
        Assert.False(printed.DividedBy(Interval.Of(2m))!.Value.Contains(5.5m));
        Assert.True((printed * 2m).Contains(19m));
    }

    [Fact]
    public void Zero_times_anything_is_zero()
    {
        var product = Printed(10m, 1m) * 0m;
        Assert.True(product.Contains(0m));
        Assert.False(product.Contains(0.1m));
    }

    [Fact]
    public void Signs_are_respected_in_products()
    {
        var product = new Interval(-2m, 3m) * new Interval(-5m, 4m);
        Assert.Equal((-15m, 12m), (product.Low, product.High));
    }

    [Fact]
    public void A_quotient_whose_divisor_can_be_zero_is_never_computed()
    {
        Assert.Null(Interval.Of(1m).DividedBy(Interval.Of(0m)));
        Assert.Null(Interval.Of(1m).DividedBy(new Interval(-1m, 1m)));
    }

    [Fact]
    public void Figures_beyond_the_range_of_decimal_do_not_throw()
    {
        var huge = Interval.Of(decimal.MaxValue);
        Assert.Equal(decimal.MaxValue, (huge * huge).High);
        Assert.Equal(decimal.MaxValue, (huge + huge).High);
        Assert.Equal(decimal.MinValue, (huge * -2m).Low);
    }
}
