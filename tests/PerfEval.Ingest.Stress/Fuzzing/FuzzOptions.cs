using System.Globalization;

namespace PerfEval.Ingest.Stress.Fuzzing;

/// <summary>What to break, for how long, and where what was found is put.</summary>
/// <param name="Kinds">Names of <see cref="FuzzKinds"/>, in their order.</param>
/// <param name="Seed">Of the first round; with a round's number it makes the same input again.</param>
/// <param name="First">The round to begin with.</param>
/// <param name="Rounds">Of each kind; null: as many as there is time for.</param>
/// <param name="Time">For each kind; null: no end but that of the rounds.</param>
/// <param name="Out">The folder for inputs that break a promise, each with what was said of it.</param>
/// <param name="Schemas">A folder of schemas to break; null: the program's own.</param>
/// <param name="InProcess">Rounds run in this process, where a stack that overflows ends it: for a debugger, and what the watcher starts.</param>
internal sealed record FuzzOptions(
    IReadOnlyList<string> Kinds, int Seed, int First, int? Rounds, TimeSpan? Time, string Out, string? Schemas, bool InProcess)
{
    /// <summary>A file that is to hold the round under way.</summary>
    public string? Progress { get; init; }

    public static string Usage { get; } = $"""
        usage: PerfEval.Ingest.Stress fuzz {string.Join('|', FuzzKinds.Names)}|all OPTIONS
          --time 10m        for each kind: seconds, minutes or hours (90s, 10m, 8h); 1m where neither time nor rounds are given
          --rounds N        for each kind, instead of a time or at most
          --seed N          another seed, other inputs (1)
          --first N         the round to begin with (0): with --rounds 1 it makes one input again
          --out DIR         where an input that breaks a promise is put, with what is wrong (fuzz-findings)
          --schemas DIR     the schemas to break and to read by (the program's own)
          --in-process      no process of its own for the rounds: a stack that overflows or a hang ends the run
        """;

    public static (FuzzOptions? Options, string? Fault) Parse(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0)
            return (null, "what to break is not said");
        var kinds = arguments[0] == "all" ? FuzzKinds.Names : [arguments[0]];
        if (kinds.FirstOrDefault(k => !FuzzKinds.Names.Contains(k, StringComparer.Ordinal)) is { } unknown)
            return (null, $"nothing is known to break of the kind {unknown}");

        var options = new FuzzOptions(kinds, 1, 0, null, null, "fuzz-findings", null, InProcess: false);
        for (var i = 1; i < arguments.Count; i++)
        {
            if (arguments[i] == "--in-process")
            {
                options = options with { InProcess = true };
                continue;
            }

            if (i + 1 == arguments.Count || With(options, arguments[i], arguments[i + 1]) is not { } more)
                return (null, $"{arguments[i]} is not an option, or is not followed by what it needs");
            (options, i) = (more, i + 1);
        }

        return (options.Rounds is null && options.Time is null ? options with { Time = TimeSpan.FromMinutes(1) } : options, null);
    }

    /// <summary>The arguments by which a process of its own does the same.</summary>
    public IEnumerable<string> ForChild(string kind, string progress)
    {
        string[] always = ["fuzz", kind, "--in-process", "--progress", progress, "--seed", Text(Seed), "--first", Text(First), "--out", Out];
        return [.. always, .. Option("--rounds", Rounds), .. Option("--time", Time is { } time ? (int)Math.Ceiling(time.TotalSeconds) : null, "s"), .. Schemas is null ? (string[])[] : ["--schemas", Schemas]];
    }

    private static string[] Option(string name, int? value, string behind = "") => value is { } number ? [name, Text(number) + behind] : [];

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static FuzzOptions? With(FuzzOptions options, string name, string value) => name switch
    {
        "--time" => Duration(value) is { } time ? options with { Time = time } : null,
        "--rounds" => Number(value) is { } rounds ? options with { Rounds = rounds } : null,
        "--seed" => Number(value) is { } seed ? options with { Seed = seed } : null,
        "--first" => Number(value) is { } first ? options with { First = first } : null,
        "--out" => options with { Out = value },
        "--schemas" => options with { Schemas = value },
        "--progress" => options with { Progress = value },
        _ => null,
    };

    private static int? Number(string value) => int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static TimeSpan? Duration(string value) => value.Length > 1 && Number(value[..^1]) is { } number
        ? value[^1] switch { 's' => TimeSpan.FromSeconds(number), 'm' => TimeSpan.FromMinutes(number), 'h' => TimeSpan.FromHours(number), _ => null }
        : null;
}
