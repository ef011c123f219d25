using PerfEval.Ingest.Benchmarks.Growth;

namespace PerfEval.Ingest.Benchmarks.Tests.Growth;

public class GrowthFitTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public void The_power_of_growth_is_found(int power) =>
        Assert.Equal(power, GrowthFit.Power([.. ((double[])[100, 1_000, 10_000]).Select(n => (n, 0.3 * Math.Pow(n, power)))]), 9);
}
