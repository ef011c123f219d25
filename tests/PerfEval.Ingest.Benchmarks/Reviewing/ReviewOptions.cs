using System.Globalization;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>What is measured of the review page.</summary>
internal sealed record ReviewOptions
{
    /// <summary>About evaluations that count, at the least.</summary>
    public int Findings { get; init; } = 1_000_000;

    /// <summary>A warehouse to measure, which is filled first where it is empty, and stays; null: one in a server of its own, gone afterwards.</summary>
    public string? Database { get; init; }

    /// <summary>Requests of each kind that are counted.</summary>
    public int Rounds { get; init; } = 40;

    /// <summary>"fill", "index" or "pages"; null: all.</summary>
    public string? Only { get; init; }

    public static ReviewOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new ReviewOptions();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : "";
            options = arguments[i] switch
            {
                "--findings" => options with { Findings = Number(value) },
                "--rounds" => options with { Rounds = Number(value) },
                "--db" => options with { Database = value },
                "--only" when value is "fill" or "index" or "pages" => options with { Only = value },
                var unknown => throw new ArgumentException($"{unknown} {value}: --findings N, --rounds N, --db URL, --only fill|index|pages", nameof(arguments)),
            };
        }

        return options;
    }

    private static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
