using System.Globalization;
using PerfEval.Ingest.Rules.Totals;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Rules.Totals;

public class StatedTotalTests
{
    [Theory]
    [InlineData("94", "94")]
    [InlineData("94", "93.5")]
    [InlineData("94", "94.99")]
    [InlineData("97.9", "97.86")]
    [InlineData("97.8", "97.86")]
    [InlineData("0", "0")]
    public void A_sum_that_rounds_or_truncates_to_the_total_is_admitted(string total, string sum) => Assert.True(Admits(total, sum));

    [Theory]
    [InlineData("94", "93")]
    [InlineData("94", "93.49")]
    [InlineData("94", "95")]
    [InlineData("97.9", "97.84")]
    [InlineData("97.9", "98")]
    [InlineData("98.0", "97.9")]
    public void Any_other_sum_is_not_admitted(string total, string sum) => Assert.False(Admits(total, sum));

    [Theory]
    [InlineData("95", "80", "95", true)]
    [InlineData("95", "80", "94.4", false)]
    [InlineData("95", "96", "99", false)]
    public void Of_a_sum_with_parts_missing_both_ends_count(string total, string lowest, string highest, bool admitted) =>
        Assert.Equal(admitted, StatedTotal.Admits(Points(total), Number(lowest), Number(highest)));

    private static bool Admits(string total, string sum) => StatedTotal.Admits(Points(total), Number(sum), Number(sum));

    private static Points Points(string text) => SpecValues.Points(text, new())!.Value;

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);
}
