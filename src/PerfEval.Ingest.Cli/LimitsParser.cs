using System.Globalization;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Cli;

/// <summary>Reads <c>bytes=200MB,inflated=1GB,pages=20000,cells=1000000,nesting=64,seconds=60</c>: any of them, in any order.</summary>
internal static class LimitsParser
{
    public const string Keys = "bytes inflated pages cells nesting seconds";

    /// <summary>The defaults in the option's own notation; help states them.</summary>
    public static string Defaults
    {
        get
        {
            var limits = ReadingLimits.Default;
            return string.Create(CultureInfo.InvariantCulture, $"bytes={Size(limits.MaxFileBytes)},inflated={Size(limits.MaxInflatedBytes)},pages={limits.MaxPages},cells={limits.MaxTableCells},nesting={limits.MaxNesting},seconds={(long)limits.MaxTime.TotalSeconds}");
        }
    }

    /// <summary>The key that moves the limit which a file was refused for, by the refusal's code; null where none does.</summary>
    public static string? KeyOf(string refusalCode) => refusalCode switch
    {
        "limit-file-size" => "bytes",
        "limit-inflated" => "inflated",
        "limit-pages" => "pages",
        "limit-table-cells" => "cells",
        "limit-nesting" => "nesting",
        "limit-time" => "seconds",
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
            if (key is not ("bytes" or "inflated" or "pages" or "cells" or "nesting" or "seconds"))
                return (limits, messages.UnknownLimit(key, Keys));
            var most = key switch { "inflated" => long.MaxValue, "nesting" => 1000, "seconds" => 86_400, _ => Array.MaxLength };
            if (Number(value, units: key is "bytes" or "inflated") is not { } number || number < 1 || number > most)
                return (limits, messages.WrongLimit(key, value, most, units: key is "bytes" or "inflated"));
            limits = key switch
            {
                "bytes" => limits with { MaxFileBytes = number },
                "inflated" => limits with { MaxInflatedBytes = number },
                "pages" => limits with { MaxPages = (int)number },
                "cells" => limits with { MaxTableCells = (int)number },
                "nesting" => limits with { MaxNesting = (int)number },
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

    private static string Size(long bytes) => bytes switch
    {
        >= 1L << 30 when bytes % (1L << 30) == 0 => (bytes >> 30).ToString(CultureInfo.InvariantCulture) + "GB",
        >= 1L << 20 when bytes % (1L << 20) == 0 => (bytes >> 20).ToString(CultureInfo.InvariantCulture) + "MB",
        _ => bytes.ToString(CultureInfo.InvariantCulture),
    };
}
