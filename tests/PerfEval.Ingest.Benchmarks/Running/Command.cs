namespace PerfEval.Ingest.Benchmarks.Running;

/// <summary>A program and its arguments.</summary>
internal sealed record Command(string Program, params IReadOnlyList<string> Arguments)
{
    /// <summary>Exit statuses that are no failure.</summary>
    public IReadOnlyList<int> Expected { get; init; } = [0];

    /// <summary>A file that takes what it prints; null: it is kept as text.</summary>
    public string? OutputFile { get; init; }

    public string? Folder { get; init; }

    /// <summary>After which it is killed and has failed.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromMinutes(20);

    /// <summary>Where a program lies that is found by its name; null where it is not installed.</summary>
    public static string? Find(string program) => Path.IsPathRooted(program)
        ? (File.Exists(program) ? program : null)
        : (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Select(d => Path.Combine(d, program)).FirstOrDefault(File.Exists);
}
