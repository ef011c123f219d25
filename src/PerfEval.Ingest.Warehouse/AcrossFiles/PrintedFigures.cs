using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Values.Folding;
using PerfEval.Ingest.Warehouse.Figures;

namespace PerfEval.Ingest.Warehouse.AcrossFiles;

/// <summary>
/// Whether two printed figures say the same: equal values, or one rounded or truncated to the digits of the other. Of two figures
/// printed to the same digit, every difference counts.
/// </summary>
internal static partial class PrintedFigures
{
    public static bool AreTheSame(decimal first, string? firstText, decimal second, string? secondText)
    {
        if (first == second)
            return true;
        if (LastDigit(first, firstText) is not { } one || LastDigit(second, secondText) is not { } other || one == other)
            return false;
        var (coarse, unit, fine) = one > other ? (first, one, second) : (second, other, first);
        return fine >= coarse - (unit / 2) && fine < coarse + unit;
    }

    /// <summary>Of what is computed from other figures: one unit of the last of two or more decimals is how these were rounded.</summary>
    public static bool AreTheSameResult(decimal first, string? firstText, decimal second, string? secondText) =>
        AreTheSame(first, firstText, second, secondText)
        || (LastDigit(first, firstText) is { } one && LastDigit(second, secondText) is { } other && Math.Max(one, other) <= 0.01m && Math.Abs(first - second) <= Math.Max(one, other));

    /// <summary>What one unit of the last printed digit is worth: 216.75 of 2167500 yuan, 100; null where the text is no plain number, or one that is not computed with.</summary>
    private static decimal? LastDigit(decimal value, string? text)
    {
        var match = Number().Match(TextNormalizer.Key(text ?? ""));
        if (!match.Success || !decimal.TryParse(match.Value, NumberStyles.Number, CultureInfo.InvariantCulture, out var printed) || printed == 0m || value == 0m || !ComputableFigures.Is(printed) || !ComputableFigures.Is(value))
            return null;
        var digits = match.Groups["digits"].Length;
        var unit = value / printed;
        for (var i = 0; i < digits; i++)
            unit /= 10m;
        return Math.Abs(unit);
    }

    [GeneratedRegex(@"-?[0-9][0-9,]*(?:\.(?<digits>[0-9]+))?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Number();
}
