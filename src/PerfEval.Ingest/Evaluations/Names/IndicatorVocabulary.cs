using PerfEval.Ingest.Evaluations.Names.Learning;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Evaluations.Names;

/// <summary>The catalogue of canonical indicators: the files of schemas/indicators, one a field.</summary>
public sealed class IndicatorVocabulary
{
    private const string Folder = "indicators";

    /// <summary>Files of the folder that hold no indicators.</summary>
    private static readonly string[] Others = [Folder + "/bounds.yaml", SeparatorWords.Path, NameWording.Path];

    private static readonly Dictionary<string, Direction?> Directions = new(StringComparer.Ordinal)
    {
        ["at-least"] = Direction.AtLeast,
        ["at-most"] = Direction.AtMost,
        ["equal"] = Direction.Equal,
        ["none"] = null,
    };

    private readonly Dictionary<string, CanonicalIndicator> byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CanonicalIndicator> byName = new(StringComparer.Ordinal);

    private IndicatorVocabulary(SchemaFiles schemas)
    {
        Wording = YamlData.Read(schemas, NameWording.Path, NameWording.Read);
        Separators = YamlData.Read(schemas, SeparatorWords.Path, data => SeparatorWords.Read(data, Wording));
    }

    /// <summary>In the order of files and entries.</summary>
    public IReadOnlyList<CanonicalIndicator> All { get; private set; } = [];

    internal NameWording Wording { get; }
    internal SeparatorWords Separators { get; }

    /// <exception cref="SchemaDataException">A file has a mistake, an id comes twice, or one name stands for two indicators.</exception>
    public static IndicatorVocabulary Load(SchemaFiles schemas)
    {
        var vocabulary = new IndicatorVocabulary(schemas);
        var all = new List<CanonicalIndicator>();
        foreach (var (path, text) in schemas.Under(Folder))
        {
            if (path.EndsWith(".yaml", StringComparison.Ordinal) && !Others.Contains(path, StringComparer.Ordinal))
                all.AddRange(YamlData.Read(path, text, vocabulary.File));
        }

        vocabulary.All = all;
        return vocabulary;
    }

    /// <summary>The catalogue as training left it; only the words that names are compared by are read.</summary>
    internal static IndicatorVocabulary Of(KnownNames known, SchemaFiles schemas)
    {
        var vocabulary = new IndicatorVocabulary(schemas) { All = known.Indicators };
        foreach (var indicator in known.Indicators)
            vocabulary.byId[indicator.Id] = indicator;
        foreach (var name in known.Catalogue)
            vocabulary.byName[name.Form.Key.Text] = known.Indicators[name.Meaning - 1];
        return vocabulary;
    }

    public CanonicalIndicator? Find(string id) => byId.GetValueOrDefault(id);

    /// <summary>The indicator that has this key (<see cref="NameKey"/>) for its name or an alias.</summary>
    internal CanonicalIndicator? Named(string key) => byName.GetValueOrDefault(key);

    private List<CanonicalIndicator> File(YamlData data)
    {
        var field = data.Required("field");
        data.Required("title");
        return [.. data.Maps("indicators").Select(entry => Add(entry, field))];
    }

    private CanonicalIndicator Add(YamlData entry, string field)
    {
        var bounds = entry.Map("bounds");
        var indicator = new CanonicalIndicator
        {
            Id = entry.Required("id"),
            Name = entry.Required("name"),
            Field = field,
            Family = entry.Required("family"),
            Category = entry.Choice("category", KebabCase.Members<IndicatorCategory>()),
            Unit = entry.Text("unit"),
            Direction = entry.Choice("direction", Directions),
            Minimum = bounds?.Number("minimum"),
            Maximum = bounds?.Number("maximum"),
            Aliases = entry.List("aliases"),
            Separates = [.. entry.List("separates").Select(words => words.Split('|'))],
            OfAnyone = entry.Flag("of-anyone"),
            Absorbs = entry.List("absorbs"),
        };
        if (!byId.TryAdd(indicator.Id, indicator))
            throw entry.Mistake("id", $"编号“{indicator.Id}”已经用过");
        foreach (var name in indicator.Aliases.Prepend(indicator.Name))
        {
            var key = NameKey.Of(name).Text;
            var other = byName.GetValueOrDefault(key);
            if (other is not null && other != indicator)
                throw entry.Mistake("name", $"“{name}”也是“{other.Name}”（{other.Id}）的名称");
            if (indicator.Separates.Count > 0 && !Meets(indicator, key, Wording.Canonical(key)))
                throw entry.Mistake("separates", $"“{name}”不含 separates 所要求的词");
            byName[key] = indicator;
        }

        return indicator;
    }

    /// <summary>The name, as written or in its canonical wording, holds every word that separates the indicator from its neighbours.</summary>
    internal static bool Meets(CanonicalIndicator indicator, string key, string? wording = null)
    {
        foreach (var words in indicator.Separates)
        {
            var held = false;
            foreach (var word in words)
                held |= key.Contains(word, StringComparison.Ordinal) || wording?.Contains(word, StringComparison.Ordinal) == true;
            if (!held)
                return false;
        }

        return true;
    }
}
