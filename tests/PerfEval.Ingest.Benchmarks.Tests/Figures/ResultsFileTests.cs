using PerfEval.Ingest.Benchmarks.Figures;

namespace PerfEval.Ingest.Benchmarks.Tests.Figures;

public class ResultsFileTests
{
    [Fact]
    public void What_was_written_is_read_back()
    {
        var file = ResultsFile.Parse(Written(1.5));

        Assert.Equal("2024-05-06", file.Date);
        Assert.Equal("a machine, 2 cores", file.Machine);
        Assert.Equal([new Headline(HeadlineNames.StartUp, "1.50×", "90 ms / 60 ms")], file.Headlines);
        Assert.Equal(["startup", "other"], file.Sections.Select(s => s.Id));
        Assert.Equal([("startup / 3 starts of each / the program / to the empty one", Figure.Of(Measure.Ratio, 1.5))], file.Figures());
    }

    [Fact]
    public void A_section_that_failed_says_so_in_the_file() => Assert.Contains("## other: Other\n\nAnother.\n\n**Failed:** no such program\n", Written(1.5), StringComparison.Ordinal);

    [Fact]
    public void Every_figure_says_how_far_a_repetition_may_lie_from_it()
    {
        foreach (var measure in Measure.All)
            Assert.Contains($"| {measure.Unit} | {measure.Means} | {measure.Bound} |", Written(1.5), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1.8, 0, "1 figures within their bounds, 0 outside, 0 missing")]
    [InlineData(1.9, 1, "0 figures within their bounds, 1 outside, 0 missing")]
    public void A_repetition_is_held_against_the_bounds(double repeated, int status, string last)
    {
        using var output = new StringWriter();

        Assert.Equal(status, Comparison.Print(ResultsFile.Parse(Written(1.5)), ResultsFile.Parse(Written(repeated)), output));

        Assert.EndsWith(last, output.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_repetition_that_lacks_a_figure_is_none()
    {
        using var output = new StringWriter();

        Assert.Equal(1, Comparison.Print(ResultsFile.Parse(Written(1.5)), ResultsFile.Parse("# Measured\n"), output));

        Assert.StartsWith("missing: startup / 3 starts of each / the program / to the empty one: 1.50×", output.ToString(), StringComparison.Ordinal);
    }

    private static string Written(double ratio)
    {
        var table = new FigureTable("3 starts of each", "program", "to the empty one", "remark");
        table.Add("the program", Figure.Of(Measure.Ratio, ratio), "a | b");
        return ResultsFile.Write(
            new DateTimeOffset(2024, 5, 6, 7, 8, 9, TimeSpan.Zero),
            new("a machine, 2 cores", "the command", null, [("pandoc", "absent")]),
            [
                ("startup", "Start-up", "Explained.", new([table]) { Headlines = [new(HeadlineNames.StartUp, Figure.Of(Measure.Ratio, ratio).ToString(), "90 ms / 60 ms")] }, null),
                ("other", "Other", "Another.", null, "no such\nprogram"),
            ]).ReplaceLineEndings("\n");
    }
}
