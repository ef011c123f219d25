using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Scoring;

/// <summary>What shares can be at most, told by their names: schemas/indicators/bounds.yaml.</summary>
public sealed class ShareBounds
{
    internal const string Path = "indicators/bounds.yaml";

    private static readonly Lazy<ShareBounds> Embedded = new(() => Load(SchemaFiles.BuiltIn));
    private readonly List<(string Word, Ratio Maximum)> bounds;
    private readonly IReadOnlyList<string> unbounded;
    private readonly IReadOnlyList<string> smaller;

    private ShareBounds(YamlData data)
    {
        bounds = [.. data.Maps("shares").SelectMany(Bounds)];
        unbounded = data.List("unbounded");
        smaller = data.List("smaller-denominators");
    }

    public static ShareBounds BuiltIn => Embedded.Value;

    /// <exception cref="SchemaDataException">The file has an unknown key or a value of another shape.</exception>
    public static ShareBounds Load(SchemaFiles files) => YamlData.Read(files, Path, data => new ShareBounds(data));

    /// <summary>The most that a share of this name can be, and the word that tells; null where the name tells nothing.</summary>
    public (Ratio Maximum, string Word)? Of(string name)
    {
        var key = TextNormalizer.Key(name);
        if (unbounded.Any(word => key.Contains(word, StringComparison.Ordinal)))
            return null;
        foreach (var (word, maximum) in bounds)
        {
            if (key.Contains(word, StringComparison.Ordinal))
                return (maximum, word);
        }

        return null;
    }

    /// <summary>The denominator can be smaller than the numerator: 常住人口.</summary>
    public bool DenominatorCanBeSmaller(string text)
    {
        var key = TextNormalizer.Key(text);
        return smaller.Any(word => key.Contains(word, StringComparison.Ordinal));
    }

    private static IEnumerable<(string Word, Ratio Maximum)> Bounds(YamlData share)
    {
        var maximum = new Ratio(new Figure(share.Number("maximum") ?? 100m, 0));
        return share.List("names").Select(name => (name, maximum));
    }
}
