using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Running;

namespace PerfEval.Ingest.Benchmarks.Growth;

/// <summary>The program on documents with a large body: the most memory it held, and the time of the processor, which doubles with the size.</summary>
internal sealed class BodiesSection : ISection
{
    private static readonly (string Name, Func<IEnumerable<string>> Pieces)[] Bodies =
        [("many small forms", LargeBodies.Forms), ("one form", LargeBodies.OneForm), ("one table that is no form", LargeBodies.OneTable)];

    public string Id => "bodies";

    public string Title => "one .docx with a very large body";

    public string Explanation =>
        "`perfeval tables` and `perfeval extract` as processes on documents whose `document.xml` is so many megabytes: bodies that a program which keeps too much, or compares all with all, cannot bear.";

    public async Task<SectionResult> MeasureAsync(BenchmarkRun run)
    {
        int[] sizes = run.Settings.IsShort ? [3, 6] : [25, 50];
        var program = await run.PublishedProgramAsync();
        var table = new FigureTable("bodies of " + string.Join(" and ", sizes) + " MB", "body", "tables: processor time", "memory", "extract: processor time", "memory of extract");
        foreach (var (name, pieces) in Bodies)
        {
            foreach (var size in sizes)
            {
                var path = Path.Combine(run.NewFolder(), "large.docx");
                LargeBodies.Write(path, size, pieces());
                var (tables, extract) = (await RunAsync(run, program, "tables", path), await RunAsync(run, program, "extract", path));
                table.Add(FormattableString.Invariant($"{name}, {size} MB"), tables.Seconds, tables.Megabytes, extract.Seconds, extract.Megabytes);
                File.Delete(path);
            }
        }

        return new([table]);
    }

    private static async Task<(Figure Seconds, Figure Megabytes)> RunAsync(BenchmarkRun run, string program, string command, string path)
    {
        var output = Path.Combine(run.NewFolder(), "output");
        var (seconds, megabytes) = (new List<double>(), new List<double>());
        for (var round = 0; round < 2; round++)
        {
            var took = await WatchedProcess.RunAsync(new Command(program, command, path, "--limits", "seconds=600") { OutputFile = output, Expected = [0, 3] });
            seconds.Add(took.ProcessorSeconds);
            megabytes.Add(took.MostBytes / 1e6);
        }

        File.Delete(output);
        return (Figure.Of(Measure.Seconds, seconds), Figure.Of(Measure.Megabytes, megabytes));
    }
}
