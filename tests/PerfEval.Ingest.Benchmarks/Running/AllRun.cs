using System.Diagnostics;
using PerfEval.Ingest.Benchmarks.Figures;

namespace PerfEval.Ingest.Benchmarks.Running;

/// <summary>The sections asked for, one after the other; one that fails is named with its reason, and the others still run.</summary>
internal static class AllRun
{
    /// <param name="settings">Of the run.</param>
    /// <param name="sections">To be measured, in this order.</param>
    /// <param name="describe">Tells machine and versions, with the time that the run took.</param>
    /// <param name="isWritten">Whether a file is written besides what is printed.</param>
    /// <returns>The exit status: 1 where a section failed.</returns>
    public static async Task<int> MeasureAsync(BenchmarkSettings settings, IReadOnlyList<ISection> sections, Func<BenchmarkSettings, TimeSpan, Task<RunDescription>> describe, bool isWritten)
    {
        var done = new List<(string Id, string Title, string Explanation, SectionResult? Result, string? Failure)>();
        var time = TimeProvider.System.GetLocalNow();
        var began = Stopwatch.GetTimestamp();
        await using var run = new BenchmarkRun(settings);
        foreach (var section in sections)
        {
            var sectionBegan = Stopwatch.GetTimestamp();
            BenchmarkRun.Say($"{section.Id}: {section.Title}");
            try
            {
                var result = await section.MeasureAsync(run);
                done.Add((section.Id, section.Title, section.Explanation, result, null));
                Print(section, result);
            }
            catch (Exception fault)
            {
                done.Add((section.Id, section.Title, section.Explanation, null, fault.Message));
                BenchmarkRun.Say($"{section.Id} failed: {fault}");
            }

            BenchmarkRun.Say(FormattableString.Invariant($"  {section.Id} took {Stopwatch.GetElapsedTime(sectionBegan).TotalSeconds:N0} s"));
        }

        if (isWritten)
        {
            var path = settings.Output ?? Path.Combine(Path.GetDirectoryName(ReadmeFigures.ResultsOf(BenchmarkRun.RepositoryRoot))!, NameOf(settings));
            var description = await describe(settings, Stopwatch.GetElapsedTime(began));
            await File.WriteAllTextAsync(path, ResultsFile.Write(time, description, done));
            Console.WriteLine(path);
        }

        return done.TrueForAll(d => d.Failure is null) ? 0 : 1;
    }

    private static void Print(ISection section, SectionResult result)
    {
        Console.WriteLine();
        Console.WriteLine($"== {section.Title}");
        foreach (var table in result.Tables)
            Console.WriteLine(table.ToText());
        foreach (var note in result.Notes)
            Console.WriteLine(note);
        foreach (var headline in result.Headlines)
            Console.WriteLine($"{headline.Name}: {headline.Ours}; {headline.Beside}");
    }

    private static string NameOf(BenchmarkSettings settings) => settings switch
    {
        { Only.Count: > 0 } => "RESULTS.part.md",
        { IsShort: true } => "RESULTS.short.md",
        _ => "RESULTS.md",
    };
}
