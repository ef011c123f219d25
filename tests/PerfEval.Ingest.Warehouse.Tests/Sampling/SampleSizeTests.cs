using System.Globalization;
using PerfEval.Ingest.Warehouse.Sampling;

namespace PerfEval.Ingest.Warehouse.Tests.Sampling;

public class SampleSizeTests
{
    // Sizes as tables of sampling give them.
    [Theory]
    [InlineData(1_000_000_000, "0.05", "0.95", 385)]
    [InlineData(1_000, "0.05", "0.95", 278)]
    [InlineData(10_000, "0.05", "0.95", 370)]
    [InlineData(10_000, "0.03", "0.99", 1_557)]
    [InlineData(500, "0.1", "0.90", 60)]
    [InlineData(10, "0.05", "0.95", 10)]
    [InlineData(0, "0.05", "0.95", 0)]
    public void The_size_for_a_stated_error_shrinks_with_a_small_population(long population, string error, string confidence, long needed) =>
        Assert.Equal(needed, SampleSize.Needed(population, decimal.Parse(error, CultureInfo.InvariantCulture), decimal.Parse(confidence, CultureInfo.InvariantCulture)));
}
