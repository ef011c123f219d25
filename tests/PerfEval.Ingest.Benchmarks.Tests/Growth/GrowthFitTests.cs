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

    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void A_file_made_for_so_many_pages_has_hardly_more(int pages)
    {
        var file = LongFile.Make(pages);

        Assert.InRange(file.Pages, pages, Math.Max(pages, (int)(pages * 1.2m)));
        Assert.NotEmpty(file.Cells());
    }
}
