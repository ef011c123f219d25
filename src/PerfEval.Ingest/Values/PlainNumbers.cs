using System.Globalization;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Values;

/// <summary>The bare number at the start of a cell, for weighing readings against each other; values proper are read by the value grammar.</summary>
public static class PlainNumbers
{
    public static decimal? Read(string text)
    {
        var key = TextNormalizer.Key(text);
        var end = 0;
        while (end < key.Length && (char.IsAsciiDigit(key[end]) || key[end] is '.' or ',' or '-'))
            end++;
        return decimal.TryParse(key.AsSpan(0, end), NumberStyles.Number, CultureInfo.InvariantCulture, out var value) ? value : null;
    }
}
