using PerfEval.Ingest.Benchmarks.Growth;

namespace PerfEval.Ingest.Benchmarks.Tests.Growth;

public class LongFileTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(12)]
    public void A_file_made_for_so_many_pages_has_hardly_more(int pages)
    {
        var file = LongFile.Make(pages);

        Assert.InRange(file.Pages, pages, Math.Max(pages, (int)(pages * 1.2m)));
        Assert.NotEmpty(file.Content.Parts);
    }
}
