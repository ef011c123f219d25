using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Scoring;

/// <summary>What shares can be at most, told by their names: schemas/indicators/bounds.yaml.</summary>
public sealed class ShareBounds
{
    internal const string Path = "indicators/bounds.yaml";

    private static readonly Lazy<ShareBounds> Embedded = new(() => Load(SchemaFiles.BuiltIn));
    private readonly List<(string Word, Ratio Maximum)> bounds = [];
    private IReadOnlyList<string> unbounded = [];
    private IReadOnlyList<string> smaller = [];

    private ShareBounds()
    {
    }

    public static ShareBounds BuiltIn => Embedded.Value;

    /// <exception cref="InvalidProfileException">The file has an unknown key or a value of another shape.</exception>
    public static ShareBounds Load(SchemaFiles files)
    {
        var data = YamlData.Parse(Path, files.Read(Path));
        var read = new ShareBounds();
        foreach (var (key, value) in data.Entries(data.Root, ["shares", "unbounded", "smaller-denominators"]))
        {
            if (key == "unbounded")
                read.unbounded = data.Texts(value);
            else if (key == "smaller-denominators")
                read.smaller = data.Texts(value);
            else
                read.bounds.AddRange(data.Items(value).SelectMany(item => Bounds(data, data.Mapping(item))));
        }

        return read;
    }

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

    private static IEnumerable<(string Word, Ratio Maximum)> Bounds(YamlData data, YamlDotNet.RepresentationModel.YamlMappingNode item)
    {
        IReadOnlyList<string> names = [];
        var maximum = new Ratio(new Figure(100m, 0));
        foreach (var (key, value) in data.Entries(item, ["names", "maximum"]))
        {
            if (key == "names")
                names = data.Texts(value);
            else
                maximum = new Ratio(new Figure(data.Number(value), 0));
        }

        return names.Select(name => (name, maximum));
    }
}
