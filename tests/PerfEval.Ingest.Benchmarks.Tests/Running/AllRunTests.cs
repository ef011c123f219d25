using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Running;

namespace PerfEval.Ingest.Benchmarks.Tests.Running;

public sealed class AllRunTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("perfeval-all-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task A_section_that_fails_is_named_with_its_reason_and_the_others_still_run()
    {
        var path = Path.Combine(folder, "results.md");

        var status = await AllRun.MeasureAsync(new() { Output = path }, [new Section("first", fails: true), new Section("second", fails: false)], Description, isWritten: true);

        var results = ResultsFile.Parse(await File.ReadAllTextAsync(path));
        Assert.Equal(1, status);
        Assert.Equal(["first", "second"], results.Sections.Select(s => s.Id));
        Assert.Contains("**Failed:** it fell over", results.Sections[0].Text, StringComparison.Ordinal);
        Assert.Equal(["second / table / row / figure"], results.Figures().Select(f => f.Place));
    }

    [Fact]
    public async Task What_a_run_made_is_gone_when_it_is_over()
    {
        var section = new Section("one", fails: false);

        Assert.Equal(0, await AllRun.MeasureAsync(new() { Output = Path.Combine(folder, "results.md") }, [section], Description, isWritten: true));

        Assert.NotNull(section.Folder);
        Assert.False(Directory.Exists(section.Folder));
    }

    private static Task<RunDescription> Description(BenchmarkSettings settings, TimeSpan took) => Task.FromResult(new RunDescription("a machine", "a command", null, []));

    private sealed class Section(string id, bool fails) : ISection
    {
        public string Id => id;

        public string Title => "Section " + id;

        public string Explanation => "Explained.";

        public string? Folder { get; private set; }

        public Task<SectionResult> MeasureAsync(BenchmarkRun run)
        {
            Folder = run.NewFolder();
            if (fails)
                throw new InvalidOperationException("it fell over");
            var table = new FigureTable("table", "what", "figure");
            table.Add("row", Figure.Of(Measure.Seconds, 1));
            return Task.FromResult(new SectionResult([table]));
        }
    }
}
