using PerfEval.Ingest.Benchmarks.Figures;

namespace PerfEval.Ingest.Benchmarks.Tests.Figures;

public class FigureTests
{
    [Fact]
    public void A_figure_is_the_median_with_the_least_and_the_most() =>
        Assert.Equal("1.30 ms (1.10–9.00)", Figure.Of(Measure.Milliseconds, [9, 1.3, 1.1]).ToString());

    [Fact]
    public void Of_an_even_number_of_rounds_the_median_lies_between_the_middle_ones() =>
        Assert.Equal(2.5, Figure.Of(Measure.Seconds, [1, 2, 3, 100]).Median);

    [Fact]
    public void What_was_measured_once_has_no_spread() => Assert.Equal("1,234 MB", Figure.Of(Measure.Megabytes, 1234.4).ToString());

    [Fact]
    public void A_ratio_is_taken_round_by_round_for_a_slow_round_slows_both() =>
        Assert.Equal("2.00×", Figure.RatioOf([2, 20, 4], [1, 10, 2]).ToString());

    [Fact]
    public void Nothing_measured_is_no_figure() => Assert.Throws<ArgumentException>(() => Figure.Of(Measure.Seconds, []));

    [Fact]
    public void What_is_printed_of_every_measure_is_read_back()
    {
        foreach (var measure in Measure.All)
        {
            foreach (var figure in (Figure[])[Figure.Of(measure, [1.25, 1.5, 12.5]), Figure.Of(measure, 1500), Figure.Of(measure, 0.012)])
                Assert.Equal(figure, Figure.Parse(figure.ToString()));
        }
    }

    [Theory]
    [InlineData("absent")]
    [InlineData("")]
    [InlineData("44,321")]
    [InlineData("< 100 ms")]
    [InlineData("3 msx")]
    public void Words_and_bare_numbers_are_no_figures(string text) => Assert.Null(Figure.Parse(text));

    [Theory]
    [InlineData(0.81, true)]
    [InlineData(2.49, true)]
    [InlineData(0.79, false)]
    [InlineData(2.51, false)]
    public void A_repetition_may_lie_beyond_the_spread_by_the_factor_of_its_measure(double repeated, bool allowed) =>
        Assert.Equal(allowed, new Figure(Measure.Ratio, 1.5, 1, 2).Allows(repeated));

    [Theory]
    [InlineData(88, true)]
    [InlineData(86, false)]
    public void Shares_may_differ_by_points_and_not_by_a_factor(double repeated, bool allowed) =>
        Assert.Equal(allowed, Figure.Of(Measure.Percent, 90).Allows(repeated));

    [Theory]
    [InlineData(0.003, 0.05, true)]
    [InlineData(0.003, 0.07, false)]
    [InlineData(10, 20, true)]
    [InlineData(10, 21, false)]
    public void Times_may_differ_by_their_factor_and_by_microseconds(double once, double repeated, bool allowed) =>
        Assert.Equal(allowed, Figure.Of(Measure.Milliseconds, once).Allows(repeated));
}
