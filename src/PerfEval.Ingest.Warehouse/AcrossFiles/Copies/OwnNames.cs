using System.Text.RegularExpressions;
using PerfEval.Ingest.Values.Folding;
using PerfEval.Ingest.Warehouse.Units;

namespace PerfEval.Ingest.Warehouse.AcrossFiles.Copies;

/// <summary>
/// Hides what two reports must differ in although one is a copy of the other: the unit's, project's and places' own names, and
/// every figure.
/// </summary>
internal sealed partial class OwnNames
{
    private const string Masked = "□";
    private readonly List<string> names;

    public OwnNames(string? unit, string? unitKey, string? project, string? region)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in new[] { unit, unitKey, region })
        {
            var key = TextNormalizer.Key(name ?? "");
            known.Add(key);
            var parts = PlaceNames.Of(key);
            known.Add(parts.Body);
            known.UnionWith(parts.Places.Select(p => p.Name));
        }

        known.Add(TextNormalizer.Key(project ?? ""));
        names = [.. known.Where(n => n.Length >= 2).OrderByDescending(n => n.Length)];
    }

    /// <summary>Folded, masked.</summary>
    public string Hide(string text)
    {
        var key = TextNormalizer.Key(text);
        foreach (var name in names)
            key = key.Replace(name, Masked, StringComparison.Ordinal);
        return Figure().Replace(key, "0");
    }

    [GeneratedRegex(@"[0-9]+(?:[.,:/-]?[0-9]+)*", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Figure();
}
