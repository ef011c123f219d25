using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>
/// Texts that are one figure and nothing else, compared and measured as it may be: 651.90, 95%, ≥14座. No cell has two, one below the other:
/// where a table without rulings seems to have that, they are of as many rows. A date that is wrapped is no two figures.
/// </summary>
internal static partial class LoneFigures
{
    public static bool Is(string text) => Figure().IsMatch(text);

    [GeneratedRegex(@"^[≥≤＞＜><=＝]?[-+−]?\d[\d,]*(?:\.\d+)?[%％\p{Lo}-[年月日]]{0,3}$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Figure();
}
