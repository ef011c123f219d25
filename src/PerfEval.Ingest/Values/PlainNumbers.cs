using System.Globalization;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Values;

/// <summary>
/// The bare number at the start of a cell, for weighing readings against each other; values proper are read by the value
/// grammar. So large or so fine that a quotient of two might leave the range of a decimal, it is none.
/// </summary>
internal static class PlainNumbers
{
    private const decimal Largest = 100_000_000_000_000m;
    private const int MostDecimals = 12;

    /// <summary>Null where digits begin no number: 1-5, 5-, 1.2.3.</summary>
    public static decimal? Read(string text)
    {
        var key = TextNormalizer.Key(text);
        var end = 0;
        while (end < key.Length && (char.IsAsciiDigit(key[end]) || key[end] is '.' or ',' or '-'))
            end++;
        return decimal.TryParse(key.AsSpan(0, end), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var value) && Math.Abs(value) <= Largest
            ? Math.Round(value, MostDecimals)
            : null;
    }
}
