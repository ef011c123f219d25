using System.Globalization;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>How many submissions to make, and of which kind.</summary>
internal sealed record ManyOptions
{
    public const string Usage = "many --count N [--seed S] (-o DIR | --zip FILE.zip) [--truth FILE.jsonl] [--gold DIR] [--formats docx,pdf,txt] [--faults 0.2] [--narratives 0.3] [--hostile 0.02] [--resubmitted 0.02] [--duplicates 0.01] [--mixed 0.05] [--several 0.04] [--copied 0.05] [--jumps 0.02] [--outliers 0.01]";

    public int Count { get; init; }
    public ulong Seed { get; init; } = 1;
    public string? Folder { get; init; }
    public string? Zip { get; init; }
    public string? Truth { get; init; }

    /// <summary>
    /// Where each file's labels go, under its path with .gold.json for its ending: the folder of the files itself, or another
    /// (perfeval evaluate GOLD FILES). Null: nowhere.
    /// </summary>
    public string? Gold { get; init; }

    /// <summary>Share of the evaluations with something wrong in them.</summary>
    public decimal Faults { get; init; } = 0.2m;

    /// <summary>Share of the files that are reports in prose.</summary>
    public decimal Narratives { get; init; } = 0.3m;

    /// <summary>Share of the project forms that have the report in the same file.</summary>
    public decimal Mixed { get; init; } = 0.05m;

    /// <summary>Share of the project forms that have other projects' forms in the same file.</summary>
    public decimal Several { get; init; } = 0.04m;

    /// <summary>Share of the files that cannot be read.</summary>
    public decimal Hostile { get; init; } = 0.02m;

    /// <summary>Share of the submissions that are handed in a second time with other figures.</summary>
    public decimal Resubmitted { get; init; } = 0.02m;

    /// <summary>Share of the submissions that lie at a second place, byte for byte.</summary>
    public decimal Duplicates { get; init; } = 0.01m;

    /// <summary>Share of the reports whose sentences are another unit's.</summary>
    public decimal Copied { get; init; } = 0.05m;

    /// <summary>Share of the later years whose money is four times that of the year before.</summary>
    public decimal Jumps { get; init; } = 0.02m;

    /// <summary>Share of the submissions with an indicator of another size than its like.</summary>
    public decimal Outliers { get; init; } = 0.01m;

    /// <summary>Formats, each as often as it is met: six .docx to three .pdf and one .txt.</summary>
    public IReadOnlyList<string> Mix { get; init; } = Often(["docx", "pdf", "txt"]);

    /// <summary>The options, or in one line what is wrong.</summary>
    public static (ManyOptions? Options, string? Fault) Parse(IReadOnlyList<string> arguments)
    {
        var options = new ManyOptions();
        for (var i = 0; i < arguments.Count; i += 2)
        {
            if (i + 1 == arguments.Count)
                return (null, $"{arguments[i]} needs a value");
            var (name, value) = (arguments[i], arguments[i + 1]);
            var share = decimal.TryParse(value, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 1 ? number : (decimal?)null;
            var changed = name switch
            {
                "--count" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 => options with { Count = count },
                "--seed" when ulong.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seed) => options with { Seed = seed },
                "-o" => options with { Folder = value },
                "--zip" => options with { Zip = value },
                "--gold" => options with { Gold = value },
                "--mixed" when share is { } s => options with { Mixed = s },
                "--several" when share is { } s => options with { Several = s },
                "--truth" => options with { Truth = value },
                "--formats" when value.Split(',') is var formats && formats.All(f => f is "docx" or "pdf" or "txt") => options with { Mix = Often(formats) },
                "--faults" when share is { } s => options with { Faults = s },
                "--narratives" when share is { } s => options with { Narratives = s },
                "--hostile" when share is { } s => options with { Hostile = s },
                "--resubmitted" when share is { } s => options with { Resubmitted = s },
                "--duplicates" when share is { } s => options with { Duplicates = s },
                "--copied" when share is { } s => options with { Copied = s },
                "--jumps" when share is { } s => options with { Jumps = s },
                "--outliers" when share is { } s => options with { Outliers = s },
                _ => null,
            };
            if (changed is null)
                return (null, $"{name} {value}: no such option or value");
            options = changed;
        }

        return options switch
        {
            { Count: 0 } => (null, "--count is missing"),
            { Folder: null, Zip: null } or { Folder: not null, Zip: not null } => (null, "either -o or --zip"),
            { Truth: { } truth, Folder: { } folder } when Path.GetFullPath(truth).StartsWith(Path.GetFullPath(folder) + Path.DirectorySeparatorChar, StringComparison.Ordinal) =>
                (null, "--truth must lie outside the folder: it is not among what was handed in"),
            _ => (options, null),
        };
    }

    private static IReadOnlyList<string> Often(IReadOnlyList<string> formats) =>
        [.. formats.SelectMany(f => Enumerable.Repeat(f, f switch { "docx" => 6, "pdf" => 3, _ => 1 }))];
}
