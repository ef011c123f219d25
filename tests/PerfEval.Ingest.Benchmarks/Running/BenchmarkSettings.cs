using System.Globalization;

namespace PerfEval.Ingest.Benchmarks.Running;

/// <summary>How much is measured.</summary>
internal enum Scale
{
    /// <summary>Minutes: the same tables over less work, in fewer rounds.</summary>
    Short,

    /// <summary>What RESULTS.md holds.</summary>
    Usual,

    /// <summary>As usual, with a review page over a million findings.</summary>
    Long,
}

/// <summary>What a run of the benchmarks was asked for.</summary>
internal sealed record BenchmarkSettings
{
    private const string Usage =
        """
        usage: dotnet run -c Release --project tests/PerfEval.Ingest.Benchmarks -- COMMAND [OPTIONS]

          all                  measures everything and writes RESULTS.md beside the project
          SECTION              measures one section and prints it: {0}
          readme               writes the figures of RESULTS.md into README.md and README.zh-CN.md
          compare FILE [BASE]  whether the results in FILE lie where those of BASE (default RESULTS.md) say a repetition must

          --short              less work, the same tables; all writes RESULTS.short.md (not kept under version control)
          --long               the review page over 1,000,000 findings
          --only A,B           of all, these sections; writes RESULTS.part.md (not kept under version control)
          --output FILE        where all writes
          --program DIR        a published perfeval in the place of one published in this run
          --file FILE          stages: this .docx or .pdf in the place of generated ones
          --db URL             review: a warehouse to measure, which is filled where it is empty, and stays
        """;

    public Scale Scale { get; init; } = Scale.Usual;

    public bool IsShort => Scale == Scale.Short;

    public IReadOnlyList<string> Only { get; init; } = [];

    public string? Output { get; init; }

    public string? Program { get; init; }

    public string? File { get; init; }

    public string? Database { get; init; }

    /// <summary>Rounds of what is repeated.</summary>
    public int Rounds => IsShort ? 3 : 5;

    /// <summary>The settings, or in one line what is wrong.</summary>
    /// <param name="arguments">What stands behind the command.</param>
    /// <param name="sections">The ids of those there are.</param>
    public static (BenchmarkSettings? Settings, string? Fault) Parse(IReadOnlyList<string> arguments, IReadOnlyList<string> sections)
    {
        var settings = new BenchmarkSettings();
        for (var i = 0; i < arguments.Count; i++)
        {
            var (name, value) = (arguments[i], i + 1 < arguments.Count ? arguments[i + 1] : null);
            switch (name)
            {
                case "--short":
                    settings = settings with { Scale = Scale.Short };
                    continue;
                case "--long":
                    settings = settings with { Scale = Scale.Long };
                    continue;
                case "--only" or "--output" or "--program" or "--file" or "--db" when value is null:
                    return (null, $"{name} needs a value");
            }

            var changed = name switch
            {
                "--only" => settings with { Only = value!.Split(',') },
                "--output" => settings with { Output = Path.GetFullPath(value!) },
                "--program" => settings with { Program = Path.GetFullPath(value!) },
                "--file" => settings with { File = Path.GetFullPath(value!) },
                "--db" => settings with { Database = value },
                _ => null,
            };
            if (changed is null)
                return (null, $"{name}: no such option");
            settings = changed;
            i++;
        }

        var unknown = settings.Only.FirstOrDefault(o => !sections.Contains(o, StringComparer.Ordinal));
        return unknown is null ? (settings, null) : (null, $"--only {unknown}: no such section");
    }

    public static string Help(IReadOnlyList<string> sections) => string.Format(CultureInfo.InvariantCulture, Usage, string.Join(", ", sections));
}
