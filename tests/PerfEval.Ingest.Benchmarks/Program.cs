using PerfEval.Ingest.Benchmarks;
using PerfEval.Ingest.Benchmarks.Figures;
using PerfEval.Ingest.Benchmarks.Growth;
using PerfEval.Ingest.Benchmarks.Running;

var sections = SectionCatalog.All.Select(s => s.Id).ToList();
switch (args)
{
    case ["all", .. var options]:
        return await MeasureAsync(options, isWritten: true);

    case ["readme"]:
        return ReadmeFigures.Write(BenchmarkRun.RepositoryRoot, Console.Out);

    case ["compare", var repeated, .. var rest] when rest.Length <= 1:
        var stated = rest is [var file] ? file : ReadmeFigures.ResultsOf(BenchmarkRun.RepositoryRoot);
        if (Array.Find([repeated, stated], f => !File.Exists(f)) is { } absent)
        {
            Console.Error.WriteLine($"{absent}: no such file");
            return 2;
        }

        return Comparison.Print(ResultsFile.Parse(File.ReadAllText(stated)), ResultsFile.Parse(File.ReadAllText(repeated)), Console.Out);

    // A process of its own in a section's run.
    case [HashOnly.Argument, var folder]:
        return HashOnly.Run(folder);

    case [var section, .. var options] when sections.Contains(section, StringComparer.Ordinal):
        return await MeasureAsync([.. options, "--only", section], isWritten: false);

    default:
        Console.Error.WriteLine(BenchmarkSettings.Help(sections));
        return 2;
}

async Task<int> MeasureAsync(IReadOnlyList<string> options, bool isWritten)
{
    var (settings, fault) = BenchmarkSettings.Parse(options, sections);
    if (settings is not null)
        return await AllRun.MeasureAsync(settings, [.. SectionCatalog.All.Where(s => settings.Only.Count == 0 || settings.Only.Contains(s.Id))], Machine.DescribeAsync, isWritten);
    Console.Error.WriteLine(fault);
    Console.Error.WriteLine(BenchmarkSettings.Help(sections));
    return 2;
}
