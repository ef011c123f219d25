using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Running;

namespace PerfEval.Ingest.Benchmarks.Tests.Figures;

/// <summary>The results under version control, and what the READMEs make of them.</summary>
public class ResultsTests
{
    private static readonly string Text = File.ReadAllText(ReadmeFigures.ResultsOf(BenchmarkRun.RepositoryRoot)).ReplaceLineEndings("\n");
    private static readonly ResultsFile Results = ResultsFile.Parse(Text);

    [Fact]
    public void The_results_have_every_section_and_none_that_failed()
    {
        Assert.Equal(SectionCatalog.All.Select(s => s.Id), Results.Sections.Select(s => s.Id));
        Assert.DoesNotContain("**Failed:**", Text, StringComparison.Ordinal);
        foreach (var (id, _) in Results.Sections)
            Assert.Contains(Results.Figures(), f => f.Place.StartsWith(id + " / ", StringComparison.Ordinal));
    }

    [Fact]
    public void The_results_explain_their_sections_as_the_program_does()
    {
        foreach (var section in SectionCatalog.All)
            Assert.Contains($"## {section.Id}: {section.Title}\n\n{section.Explanation.ReplaceLineEndings("\n")}\n", Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_results_sum_up_every_figure_that_a_README_shows() => Assert.Equal(HeadlineNames.All.Select(n => n.English), Results.Headlines.Select(h => h.Name));

    [Fact]
    public void The_README_shows_what_the_results_say() => Assert.Equal(ReadmeFigures.English(Results), InReadme("README.md"));

    [Fact]
    public void The_Chinese_README_shows_the_same() => Assert.Equal(ReadmeFigures.Chinese(Results), InReadme("README.zh-CN.md"));

    private static string? InReadme(string name) => ReadmeFigures.In(File.ReadAllText(Path.Combine(BenchmarkRun.RepositoryRoot, name)).ReplaceLineEndings("\n"));
}
