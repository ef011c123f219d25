using PerfEval.Ingest.Review.Charts;
using PerfEval.Ingest.Review.Indicators;

namespace PerfEval.Ingest.Review.Tests.Indicators;

public class PeerValuesTests
{
    [Fact]
    public void Quartiles_are_those_of_a_spreadsheet()
    {
        // QUARTILE.INC of 1, 2, 2, 4, 8: 2, 2, 4; of 1, 2, 3, 4: 1.75, 2.5, 3.25.
        Assert.Equal((2m, 2m, 4m), Quartiles(new(1, 1), new(2, 2), new(4, 1), new(8, 1)));
        Assert.Equal((1.75m, 2.5m, 3.25m), Quartiles(new(1, 1), new(2, 1), new(3, 1), new(4, 1)));
        Assert.Equal((7m, 7m, 7m), Quartiles(new ValueTimes(7, 1)));
    }

    [Fact]
    public void A_value_has_its_place_among_the_others()
    {
        PeerValues values = new([new(90, 3), new(95, 2), new(100, 5)]);
        Assert.Equal((3, 2), values.PlaceOf(95));
        Assert.Equal((5, 0), values.PlaceOf(97));
    }

    [Fact]
    public void Dots_stand_between_the_ends_and_what_is_far_off_stands_at_them_with_its_number()
    {
        var near = Enumerable.Range(90, 11).Select(v => new ValueTimes(v, 2));
        DotPlot plot = new(new([new(1, 1), .. near, new(5_000, 3)]), [95m, 5_000m]);

        Assert.Equal((1, 3), (plot.Below, plot.Above));
        Assert.All(plot.Dots, d => Assert.InRange(d.X, 0m, DotPlot.Width));
        Assert.All(plot.Dots, d => Assert.InRange(d.Y, 0m, DotPlot.Base));
        Assert.Equal(26, plot.Dots.Count);
        Assert.InRange(plot.Own[1].X - plot.Own[0].X, 1m, DotPlot.Width);
    }

    [Fact]
    public void Many_alike_values_do_not_grow_out_of_the_drawing()
    {
        DotPlot plot = new(new([new(99, 100_000), new(100, 900_000)]), []);

        Assert.InRange(plot.Dots.Count, 2, 30);
        Assert.All(plot.Dots, d => Assert.InRange(d.Y, 0m, DotPlot.Base));
        Assert.True(plot.PerDot > 1);
    }

    private static (decimal, decimal, decimal) Quartiles(params ValueTimes[] values) => new PeerValues(values) is var v ? (v.Lower, v.Median, v.Upper) : default;
}
