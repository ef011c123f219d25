using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Rules.Indicators;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Rules.Indicators;

public class IndicatorWordingTests
{
    [Fact]
    public void A_bare_number_is_shown_with_the_comparator_and_unit_of_its_other_columns()
    {
        var target = PrintedValue.Quantity("735") with { Operator = Comparator.AtLeast, Unit = "人次" };
        Assert.Equal("≥735人次", IndicatorWording.Show(target));
    }

    [Theory]
    [InlineData("≥218万人")]
    [InlineData("85%以上")]
    [InlineData("6-9个月")]
    [InlineData("达成预期指标")]
    public void What_is_written_in_full_is_shown_as_written(string text) =>
        Assert.Equal(text, IndicatorWording.Show(PrintedValue.Quantity(text)));

    [Fact]
    public void A_quantity_without_a_place_is_pointed_at_by_the_indicators_name()
    {
        var place = new Location { Block = 3, Row = 4 };
        var indicator = new Indicator { Name = new("人次", "人次", place), Actual = PrintedValue.Quantity("80人次") };
        Assert.Equal(place, IndicatorWording.Actual(indicator).At);
    }
}
