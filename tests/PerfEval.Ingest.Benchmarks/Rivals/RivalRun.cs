using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Running;

namespace PerfEval.Ingest.Benchmarks.Rivals;

/// <summary>Programs in turn over the same files: all files at once, and a process for each.</summary>
internal sealed class RivalRun(BenchmarkRun run, IReadOnlyList<Rival> rivals, IReadOnlyList<KnownFile> files)
{
    private readonly Dictionary<Rival, (List<double> Seconds, List<double> Bytes)> batches = [];
    private readonly Dictionary<Rival, (List<double> Milliseconds, List<double> Processor, List<double> Bytes)> singles = [];
    private readonly Dictionary<Rival, double> found = [];

    /// <summary>In the order of the tables; those that are not installed are not measured.</summary>
    public async Task MeasureAsync()
    {
        foreach (var rival in rivals)
        {
            if (await rival.VersionAsync() is null)
                continue;
            (batches[rival], singles[rival]) = (([], []), ([], [], []));
        }

        for (var round = 0; round < run.Settings.Rounds; round++)
        {
            foreach (var (rival, (seconds, bytes)) in batches)
            {
                var took = await BatchAsync(rival);
                seconds.Add(took.Seconds);
                bytes.Add(took.Bytes);
            }
        }

        foreach (var (rival, into) in singles)
            found[rival] = await SinglesAsync(rival, into.Milliseconds, into.Processor, into.Bytes);
    }

    public bool IsThere(Rival rival) => batches.ContainsKey(rival);

    /// <summary>Units of work a second.</summary>
    public Figure Rate(Rival rival, int units) => Figure.Of(Measure.PerSecond, batches[rival].Seconds.Select(s => units / s));

    public Figure Memory(Rival rival) => Figure.Of(Measure.Megabytes, batches[rival].Bytes);

    public FigureTable BatchTable(string caption, string unit, int units)
    {
        var table = new FigureTable(caption, "program", unit + " a second", $"time to {rivals[0].Name}", "memory", "cells whole", "does not");
        foreach (var rival in rivals)
        {
            if (!IsThere(rival))
            {
                table.Add(rival.Name, "absent", "", "", "", rival.DoesNot);
                continue;
            }

            table.Add(
                rival.Name + (rival.TakesMany ? "" : " (a process a file: it takes no more)"), Rate(rival, units), Figure.RatioOf(batches[rival].Seconds, batches[rivals[0]].Seconds), Memory(rival),
                Figure.Of(Measure.Percent, found[rival]), rival.DoesNot);
        }

        return table;
    }

    public FigureTable SinglesTable(string caption)
    {
        var table = new FigureTable(caption, "program", "by the clock", "processor time", "memory", "files");
        foreach (var rival in rivals)
        {
            if (!IsThere(rival))
                table.Add(rival.Name, "absent", "", "", "");
            else
                table.Add(rival.Name, Middle(Measure.Milliseconds, singles[rival].Milliseconds), Middle(Measure.Milliseconds, singles[rival].Processor), Middle(Measure.Megabytes, singles[rival].Bytes), singles[rival].Bytes.Count);
        }

        return table;
    }

    /// <summary>Files differ: the spread is that of the medians of thirds.</summary>
    private static Figure Middle(Measure measure, List<double> perFile) =>
        Figure.Of(measure, Figure.MediansOfThirds(perFile));

    private async Task<(double Seconds, double Bytes)> BatchAsync(Rival rival)
    {
        var (seconds, bytes) = (0d, 0d);
        foreach (var paths in rival.TakesMany ? [[.. files.Select(f => f.Path)]] : files.Select(f => new[] { f.Path }))
        {
            var folder = run.NewFolder();
            var took = await WatchedProcess.RunAsync(Start(rival, paths, folder));
            seconds += took.Seconds;
            bytes = Math.Max(bytes, took.MostBytes / 1e6);
            Directory.Delete(folder, recursive: true);
        }

        return (seconds, bytes);
    }

    /// <returns>Per cent of the known cells that it found whole.</returns>
    private async Task<double> SinglesAsync(Rival rival, List<double> milliseconds, List<double> processor, List<double> bytes)
    {
        var (whole, known) = (0, 0);
        foreach (var file in files)
        {
            if (bytes.Count >= (run.Settings.IsShort ? Math.Min(rival.Singles, 3) : rival.Singles))
                break;
            var folder = run.NewFolder();
            var took = await WatchedProcess.RunAsync(Start(rival, [file.Path], folder));
            milliseconds.Add(1000 * took.Seconds);
            processor.Add(1000 * took.ProcessorSeconds);
            bytes.Add(took.MostBytes / 1e6);
            var output = rival.Writes is { } ending ? Path.Combine(folder, Path.GetFileNameWithoutExtension(file.Path) + ending) : Path.Combine(folder, "output");
            whole += file.FoundIn(rival.Text(await File.ReadAllTextAsync(output)));
            known += file.Cells.Count;
            Directory.Delete(folder, recursive: true);
        }

        return 100d * whole / Math.Max(1, known);
    }

    private static Command Start(Rival rival, IReadOnlyList<string> paths, string folder) =>
        new(rival.Program, [.. rival.Arguments(paths, folder)]) { OutputFile = Path.Combine(folder, "output"), Expected = rival.Expected };
}
