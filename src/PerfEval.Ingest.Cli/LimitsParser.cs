using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli;

/// <summary>Reads <c>bytes=200MB,archive=1900MB,inflated=1GB,pages=20000,cells=1000000,nesting=64,seconds=60,memory=2GB</c>: any of them, in any order.</summary>
internal static class LimitsParser
{
    /// <summary>Below this an ordinary form does not fit beside the program.</summary>
    private const long LeastMemory = 256L << 20;

    private static readonly Limit[] Known =
    [
        new("bytes", HasUnits: true, 1, Array.MaxLength, ["limit-file-size", "limit-entry-bytes"], l => l.MaxFileBytes, (l, n) => l with { MaxFileBytes = n }),
        new("archive", HasUnits: true, 1, Array.MaxLength, ["limit-archive-size"], l => l.MaxArchiveBytes, (l, n) => l with { MaxArchiveBytes = n }),
        new("inflated", HasUnits: true, 1, long.MaxValue, ["limit-inflated", "limit-inflated-bytes"], l => l.MaxInflatedBytes, (l, n) => l with { MaxInflatedBytes = n }),
        new("pages", HasUnits: false, 1, Array.MaxLength, ["limit-pages"], l => l.MaxPages, (l, n) => l with { MaxPages = (int)n }),
        new("cells", HasUnits: false, 1, Array.MaxLength, ["limit-table-cells"], l => l.MaxTableCells, (l, n) => l with { MaxTableCells = (int)n }),
        new("nesting", HasUnits: false, 1, 1000, ["limit-nesting"], l => l.MaxNesting, (l, n) => l with { MaxNesting = (int)n }),
        new("seconds", HasUnits: false, 1, 86_400, ["limit-time", "worker-hung"], l => (long)l.MaxTime.TotalSeconds, (l, n) => l with { MaxTime = TimeSpan.FromSeconds(n) }),
        new("memory", HasUnits: true, LeastMemory, long.MaxValue, ["limit-memory"], l => l.MaxMemoryBytes, (l, n) => l with { MaxMemoryBytes = n }),
    ];

    private static readonly string Keys = string.Join(' ', Known.Select(l => l.Key));

    /// <summary>The defaults in the option's own notation; help states them.</summary>
    public static string Defaults => Text(ReadingLimits.Default);

    /// <summary>Limits in the option's own notation.</summary>
    public static string Text(ReadingLimits limits) =>
        string.Join(',', Known.Select(l => $"{l.Key}={(l.HasUnits ? Size(l.Get(limits)) : l.Get(limits).ToString(CultureInfo.InvariantCulture))}"));

    /// <summary>The key that moves the limit which a file was refused for, by the refusal's code; null where none does.</summary>
    public static string? KeyOf(string refusalCode) => Array.Find(Known, l => l.Refusals.Contains(refusalCode, StringComparer.Ordinal))?.Key;

    /// <summary>The limits, or in one line what is wrong with the text.</summary>
    public static (ReadingLimits Limits, string? Fault) Parse(string text, Messages messages)
    {
        var limits = ReadingLimits.Default;
        foreach (var item in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = item.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                return (limits, messages.LimitWithoutValue(item, Keys));
            var (key, value) = (item[..equals], item[(equals + 1)..]);
            if (Array.Find(Known, l => l.Key == key) is not { } limit)
                return (limits, messages.UnknownLimit(key, Keys));
            if (Number(value, limit.HasUnits) is not { } number || number < limit.Least || number > limit.Most)
                return (limits, messages.WrongLimit(key, value, limit.Least, limit.Most, limit.HasUnits));
            limits = limit.Set(limits, number);
        }

        return (limits, null);
    }

    private static long? Number(string text, bool units)
    {
        var factor = 1L;
        if (units)
        {
            var digits = text.TrimEnd('b', 'B');
            factor = digits.Length == 0 ? 1 : char.ToUpperInvariant(digits[^1]) switch { 'K' => 1L << 10, 'M' => 1L << 20, 'G' => 1L << 30, _ => 1 };
            text = factor > 1 ? digits[..^1].TrimEnd() : digits;
        }

        return long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number <= long.MaxValue / factor ? number * factor : null;
    }

    public static string Size(long bytes) => bytes switch
    {
        >= 1L << 30 when bytes % (1L << 30) == 0 => (bytes >> 30).ToString(CultureInfo.InvariantCulture) + "GB",
        >= 1L << 20 when bytes % (1L << 20) == 0 => (bytes >> 20).ToString(CultureInfo.InvariantCulture) + "MB",
        _ => bytes.ToString(CultureInfo.InvariantCulture),
    };

    /// <param name="Refusals">Codes of the refusals that it is the bound of.</param>
    private sealed record Limit(
        string Key,
        bool HasUnits,
        long Least,
        long Most,
        string[] Refusals,
        Func<ReadingLimits, long> Get,
        Func<ReadingLimits, long, ReadingLimits> Set);
}
