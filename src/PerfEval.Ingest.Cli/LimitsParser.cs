using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli;

/// <summary>Reads <c>bytes=200MB,archive=1900MB,inflated=1GB,pages=20000,cells=1000000,nesting=64,seconds=60,memory=2GB</c>: any of them, in any order.</summary>
internal static class LimitsParser
{
    public const string Keys = "bytes archive inflated pages cells nesting seconds memory";

    /// <summary>Below this an ordinary form does not fit beside the program.</summary>
    private const long LeastMemory = 256L << 20;

    /// <summary>The defaults in the option's own notation; help states them.</summary>
    public static string Defaults => Text(ReadingLimits.Default);

    /// <summary>Limits in the option's own notation.</summary>
    public static string Text(ReadingLimits limits) => string.Create(CultureInfo.InvariantCulture, $"bytes={Size(limits.MaxFileBytes)},archive={Size(limits.MaxArchiveBytes)},inflated={Size(limits.MaxInflatedBytes)},pages={limits.MaxPages},cells={limits.MaxTableCells},nesting={limits.MaxNesting},seconds={(long)limits.MaxTime.TotalSeconds},memory={Size(limits.MaxMemoryBytes)}");

    /// <summary>The key that moves the limit which a file was refused for, by the refusal's code; null where none does.</summary>
    public static string? KeyOf(string refusalCode) => refusalCode switch
    {
        "limit-file-size" or "limit-entry-bytes" => "bytes",
        "limit-archive-size" => "archive",
        "limit-inflated" or "limit-inflated-bytes" => "inflated",
        "limit-pages" => "pages",
        "limit-table-cells" => "cells",
        "limit-nesting" => "nesting",
        "limit-time" or "worker-hung" => "seconds",
        "limit-memory" => "memory",
        _ => null,
    };

    /// <summary>The limits, or in one line what is wrong with the text.</summary>
    public static (ReadingLimits Limits, string? Fault) Parse(string text, Messages messages)
    {
        var limits = ReadingLimits.Default;
        foreach (var item in text.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var equals = item.IndexOf('=', StringComparison.Ordinal);
            if (equals <= 0)
                return (limits, messages.LimitWithoutValue(item, Keys));
            var key = item[..equals];
            var value = item[(equals + 1)..];
            if (key is not ("bytes" or "archive" or "inflated" or "pages" or "cells" or "nesting" or "seconds" or "memory"))
                return (limits, messages.UnknownLimit(key, Keys));
            var units = key is "bytes" or "archive" or "inflated" or "memory";
            var least = key == "memory" ? LeastMemory : 1;
            var most = key switch { "inflated" or "memory" => long.MaxValue, "nesting" => 1000, "seconds" => 86_400, _ => Array.MaxLength };
            if (Number(value, units) is not { } number || number < least || number > most)
                return (limits, messages.WrongLimit(key, value, least, most, units));
            limits = key switch
            {
                "bytes" => limits with { MaxFileBytes = number },
                "archive" => limits with { MaxArchiveBytes = number },
                "inflated" => limits with { MaxInflatedBytes = number },
                "pages" => limits with { MaxPages = (int)number },
                "cells" => limits with { MaxTableCells = (int)number },
                "nesting" => limits with { MaxNesting = (int)number },
                "memory" => limits with { MaxMemoryBytes = number },
                _ => limits with { MaxTime = TimeSpan.FromSeconds(number) },
            };
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
}
