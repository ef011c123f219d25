using System.Globalization;

namespace PerfEval.Ingest.Stress.Soaking;

/// <summary>How much is loaded, and how often it is disturbed.</summary>
internal sealed record SoakOptions
{
    public const string Usage = """
        soak [--files 50000] [--seed 1] [--db postgres|sqlite] [--hostile 0.02] [--jobs N]
             [--worker-kills 60] [--loader-kills 6] [--database-stops 5] [--folder DIR]
        """;

    public int Files { get; init; } = 50_000;
    public ulong Seed { get; init; } = 1;
    public bool UsesPostgres { get; init; } = true;

    /// <summary>Share of the files that no reader can read.</summary>
    public decimal Hostile { get; init; } = 0.02m;

    /// <summary>Worker processes of a load; null: as many as the program chooses.</summary>
    public int? Jobs { get; init; }

    public int WorkerKills { get; init; } = 60;

    /// <summary>
    /// A worker that has worked so long (on a processor, however many share it) has read files: it neither is starting nor reads
    /// the file for which it was started because another had died of it. Two deaths of one file's readers are that file's
    /// refusal, and rightly so. Where one worker is killed in all, any will do.
    /// </summary>
    public TimeSpan WorkerAge { get; init; } = TimeSpan.FromSeconds(1.5);

    /// <summary>How often the loading process itself is killed and started again; at least once.</summary>
    public int LoaderKills { get; init; } = 6;

    /// <summary>How often PostgreSQL is stopped without warning and started again.</summary>
    public int DatabaseStops { get; init; } = 5;

    /// <summary>Where files and logs go, and stay; null: a temporary folder.</summary>
    public string? Folder { get; init; }

    /// <summary>The options, or in one line what is wrong.</summary>
    public static (SoakOptions? Options, string? Fault) Parse(IReadOnlyList<string> arguments)
    {
        var options = new SoakOptions();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (i + 1 == arguments.Count)
                return (null, $"{arguments[i]} needs a value");
            var (name, value) = (arguments[i], arguments[i + 1]);
            var count = int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : (int?)null;
            var changed = (name, count) switch
            {
                ("--files", >= 50) => options with { Files = number },
                ("--jobs", > 0) => options with { Jobs = number },
                ("--worker-kills", not null) => options with { WorkerKills = number },
                ("--loader-kills", > 0) => options with { LoaderKills = number },
                ("--database-stops", not null) => options with { DatabaseStops = number },
                ("--seed", _) when ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) => options with { Seed = seed },
                ("--db", _) when value is "postgres" or "sqlite" => options with { UsesPostgres = value == "postgres" },
                ("--hostile", _) when decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var share) && share is >= 0 and <= 1 => options with { Hostile = share },
                ("--folder", _) => options with { Folder = value },
                _ => null,
            };
            if (changed is null)
                return (null, $"{name} {value}: no such option or value");
            options = changed;
        }

        return (options.UsesPostgres ? options : options with { DatabaseStops = 0 }, null);
    }
}
