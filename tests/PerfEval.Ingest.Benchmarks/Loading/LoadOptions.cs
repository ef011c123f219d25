using System.Globalization;

namespace PerfEval.Ingest.Benchmarks.Loading;

/// <summary>How much is measured.</summary>
internal sealed record LoadOptions
{
    /// <summary>Files of the runs of the whole program.</summary>
    public int Files { get; init; } = 5_000;

    /// <summary>Documents whose rows are stored in each round.</summary>
    public int Documents { get; init; } = 600;

    public int Rounds { get; init; } = 5;

    /// <summary>"rows" or "program"; null: both.</summary>
    public string? Only { get; init; }

    /// <summary>The program that is run: the one built beside this, or another, e.g. as published.</summary>
    public string Program { get; init; } = Path.Combine(AppContext.BaseDirectory, "perfeval.dll");

    /// <summary>Documents of a transaction, as the program stores them.</summary>
    public const int Batch = 200;

    public static LoadOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new LoadOptions();
        for (var i = 0; i + 1 < arguments.Count; i += 2)
        {
            var value = arguments[i + 1];
            options = arguments[i] switch
            {
                "--files" => options with { Files = Number(value) },
                "--documents" => options with { Documents = Number(value) },
                "--rounds" => options with { Rounds = Number(value) },
                "--program" => options with { Program = Path.GetFullPath(value) },
                "--only" => options with { Only = value },
                var unknown => throw new ArgumentException($"{unknown}: --files N, --documents N, --rounds N, --only rows|program, --program perfeval.dll", nameof(arguments)),
            };
        }

        return options;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
