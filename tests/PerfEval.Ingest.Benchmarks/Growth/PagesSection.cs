using System.Globalization;
using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Running;

namespace PerfEval.Ingest.Benchmarks.Growth;

/// <summary>One file of one page to two thousand, in each format.</summary>
internal sealed class PagesSection : ISection
{
    public string Id => "pages";

    public string Title => "one file as its pages grow";

    public string Explanation =>
        """
        `perfeval extract` as a process on one file: generated forms of different units bound together, the same ones as .pdf, .docx and .txt (so that pages of the latter two are those of the
        .pdf). The power is fitted, from a hundred pages on, to what a file takes beyond the time of one page, so that the start of the process does not count: 1 is time in proportion to the pages. Time
        is the processor's.
        """;

    public async Task<SectionResult> MeasureAsync(BenchmarkRun run)
    {
        int[] sizes = run.Settings.IsShort ? [1, 100, 200] : [1, 10, 100, 500, 1000, 2000];
        var program = await run.PublishedProgramAsync();
        var files = sizes.Select(LongFile.Make).ToList();
        var tables = new List<FigureTable>();
        Headline? headline = null;
        foreach (var (format, write) in ((string, Func<LongFile, byte[]>)[])[("pdf", f => f.Pdf()), ("docx", f => f.Docx()), ("txt", f => f.Txt())])
        {
            var table = new FigureTable("." + format, "pages", "size", "processor time", "a page", "memory");
            var points = new List<List<(double, double)>>();
            double? start = null;
            foreach (var file in files)
            {
                var path = Path.Combine(run.NewFolder(), "long." + format);
                var bytes = write(file);
                await File.WriteAllBytesAsync(path, bytes);
                var (seconds, memory) = (new List<double>(), new List<double>());
                for (var round = 0; round < Rounds(file.Pages, run.Settings); round++)
                {
                    var command = new Command(program, "extract", path, "--limits", "seconds=600") { OutputFile = Path.Combine(run.NewFolder(), "output"), Expected = [0, 3] };
                    var took = await WatchedProcess.RunAsync(command);
                    File.Delete(command.OutputFile);
                    seconds.Add(took.ProcessorSeconds);
                    memory.Add(took.MostBytes / 1e6);
                }

                var perPage = Figure.Of(Measure.Milliseconds, seconds.Select(s => 1000 * s / file.Pages));
                var most = Figure.Of(Measure.Megabytes, memory);
                table.Add(file.Pages.ToString("N0", CultureInfo.InvariantCulture), FormattableString.Invariant($"{bytes.Length / 1e6:0.00} MB"), Figure.Of(Measure.Seconds, seconds), perPage, most);
                start ??= Figure.Of(Measure.Seconds, seconds).Median;
                if (file.Pages >= 100)
                    points.Add([.. seconds.Select(s => ((double)file.Pages, Math.Max(s - start.Value, 0.001)))]);
                if (format == "pdf" && file == files[^1])
                    headline = new(HeadlineNames.Pages, perPage.ToString(), FormattableString.Invariant($"{file.Pages:N0}, {most.Short}"));
                File.Delete(path);
            }

            var rounds = points.Min(p => p.Count);
            table.Add("grows to the power of", "", Figure.Of(Measure.Power, Enumerable.Range(0, rounds).Select(r => GrowthFit.Power([.. points.Select(p => p[r])]))), "", "");
            tables.Add(table);
        }

        return new(tables) { Headlines = [headline!] };
    }

    private static int Rounds(int pages, BenchmarkSettings settings) => settings.IsShort ? 2 : pages >= 1000 ? 3 : 5;
}
