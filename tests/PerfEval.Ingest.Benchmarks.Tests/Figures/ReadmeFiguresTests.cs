using PerfEval.Ingest.Benchmarks.Figures;

namespace PerfEval.Ingest.Benchmarks.Tests.Figures;

public class ReadmeFiguresTests
{
    [Fact]
    public void Every_figure_of_a_README_has_a_name_of_its_own_in_both_languages()
    {
        Assert.Equal(HeadlineNames.All.Count, HeadlineNames.All.Select(n => n.English).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(HeadlineNames.All.Count, HeadlineNames.All.Select(n => n.Chinese).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void The_Chinese_block_has_the_same_figures_under_Chinese_names()
    {
        var results = new ResultsFile("2024-05-06", "a machine", [new(HeadlineNames.Review, "16 ms", "100,000 findings")], []);

        Assert.Contains("| a page of the review queue | 16 ms | 100,000 findings |\n", ReadmeFigures.English(results), StringComparison.Ordinal);
        Assert.Contains("| 打开复核队列一页 | 16 ms | 100,000 findings |\n", ReadmeFigures.Chinese(results), StringComparison.Ordinal);
    }

    [Fact]
    public void The_block_takes_the_place_of_the_one_between_the_markers() =>
        Assert.Equal($"a\n{ReadmeFigures.Begin}new{ReadmeFigures.End}\nb", ReadmeFigures.Put($"a\n{ReadmeFigures.Begin}old{ReadmeFigures.End}\nb", "new"));

    [Fact]
    public void A_README_without_markers_is_left_alone() => Assert.Null(ReadmeFigures.Put("a\nb", "new"));
}
