using PerfEval.Ingest.Benchmarks.Running;

namespace PerfEval.Ingest.Benchmarks.Rivals;

/// <summary>What someone would use in the place of this program to get text and tables out of files.</summary>
/// <param name="Product">As its version is listed.</param>
/// <param name="Name">With the options that it is run with.</param>
/// <param name="Program">That must be there.</param>
/// <param name="Arguments">For files, and an empty folder for what it writes.</param>
/// <param name="Text">What of its output is text, blanks and all.</param>
internal sealed record Rival(string Product, string Name, string Program, Func<IReadOnlyList<string>, string, IReadOnlyList<string>> Arguments, Func<string, string> Text)
{
    /// <summary>Arguments that make the program tell its version.</summary>
    public required IReadOnlyList<string> Version { get; init; }

    /// <summary>False: a process for each file, even of many.</summary>
    public bool TakesMany { get; init; } = true;

    /// <summary>The ending of the file it writes for each file; null: it prints.</summary>
    public string? Writes { get; init; }

    /// <summary>Of how many files one process each is measured: fewer where each takes seconds.</summary>
    public int Singles { get; init; } = int.MaxValue;

    /// <summary>What it is not asked for because it cannot.</summary>
    public required string DoesNot { get; init; }

    public IReadOnlyList<int> Expected { get; init; } = [0];

    /// <returns>The first line of what it says; null where it is not installed.</returns>
    public async Task<string?> VersionAsync()
    {
        if (Command.Find(Program) is null)
            return null;
        try
        {
            // Some tell it on the one stream, some on the other.
            var told = await WatchedProcess.RunAsync(new Command("sh", ["-c", "exec \"$0\" \"$@\" 2>&1", Program, .. Version]) { Expected = [0, 1, 99] });
            var line = told.Output.Split('\n').Select(l => l.Trim()).FirstOrDefault(l => l.Any(char.IsAsciiDigit) && !l.StartsWith("warning", StringComparison.OrdinalIgnoreCase));
            return line is null || line.Contains("No module", StringComparison.Ordinal) ? null : line;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>A script of this folder, run by the system's own Python.</summary>
    public static Rival Python(string product, string name, string script, string module, string version, string doesNot) =>
        new(product, name, "/usr/bin/python3", (files, _) => [Path.Combine(BenchmarkRun.RepositoryRoot, "tests", "PerfEval.Ingest.Benchmarks", "Rivals", script), .. files], OutputText.Plain)
        {
            Version = ["-c", $"import {module}; print({version})"],
            DoesNot = doesNot,
        };
}
