using System.Globalization;
using PerfEval.Ingest.Schemas;
using YamlDotNet.RepresentationModel;

namespace PerfEval.Ingest.Values;

/// <summary>The words of the value grammar, from schemas/values.yaml and schemas/units.yaml. Loaded once, on first use.</summary>
public sealed class ValueVocabulary
{
    private static readonly Lazy<ValueVocabulary> BuiltIn = new(() => From(SchemaFiles.BuiltIn));

    private ValueVocabulary(YamlMappingNode values, YamlMappingNode units)
    {
        Units = new UnitTable(units);
        OperatorsBefore = Meanings(values, "operatorsBefore", Operator);
        OperatorsAfter = Meanings<Comparator?>(values, "operatorsAfter", sign => sign == "none" ? null : Operator(sign));
        FarOperators = Words(values, "farOperators");
        Comparisons = Words(values, "comparisons");
        Verbs = Words(values, "verbs");
        LabelTails = Words(values, "labelTails");
        Placeholders = Words(values, "placeholders");
        PlaceholderLeads = Words(values, "placeholderLeads");
        Neutral = Words(values, "neutral");
        CountedNouns = Words(values, "countedNouns");
        Negations = Words(values, "negations");
        VagueAfter = Words(values, "vagueAfter");
        VagueBefore = new(Entries(values, "vagueBefore", true).Concat(Entries(values, "notVagueBefore", false)));
        VagueBeforeNumeral = Words(values, "vagueBeforeNumeral");
        LabelEndings = Words(values, "labelEndings");
        PercentEndings = new(Entries(values, "percentEndings", true).Concat(Entries(values, "notPercentEndings", false)));
        DateNames = Words(values, "dateNames");
        DurationNames = Words(values, "durationNames");
        Dates = new DateWords((YamlMappingNode)values["dates"]);
        Levels = new LevelReader((YamlMappingNode)values["levels"]);
        Directions = new DirectionReader((YamlMappingNode)values["direction"]);
    }

    /// <summary>Of the built-in files.</summary>
    public static ValueVocabulary Default => BuiltIn.Value;

    internal UnitTable Units { get; }
    internal Lexicon<Comparator> OperatorsBefore { get; }
    internal Lexicon<Comparator?> OperatorsAfter { get; }
    internal Lexicon<bool> FarOperators { get; }
    internal Lexicon<bool> Comparisons { get; }
    internal Lexicon<bool> Verbs { get; }
    internal Lexicon<bool> LabelTails { get; }
    internal Lexicon<bool> Placeholders { get; }
    internal Lexicon<bool> PlaceholderLeads { get; }
    internal Lexicon<bool> Neutral { get; }
    internal Lexicon<bool> CountedNouns { get; }
    internal Lexicon<bool> Negations { get; }
    internal Lexicon<bool> VagueAfter { get; }
    internal Lexicon<bool> VagueBefore { get; }
    internal Lexicon<bool> VagueBeforeNumeral { get; }
    internal Lexicon<bool> LabelEndings { get; }
    internal Lexicon<bool> PercentEndings { get; }
    internal Lexicon<bool> DateNames { get; }
    internal Lexicon<bool> DurationNames { get; }
    internal DateWords Dates { get; }
    internal LevelReader Levels { get; }
    internal DirectionReader Directions { get; }

    /// <summary>The vocabulary of a folder of schemas laid over the built-in ones.</summary>
    public static ValueVocabulary From(SchemaFiles files) => new(Root(files, "values.yaml"), Root(files, "units.yaml"));

    /// <summary>A cell that means "not applicable" or was never filled in: blank, —, /, 无, 空, ……</summary>
    public bool IsPlaceholder(string text) => IsPlaceholder(FoldedText.Of(text));

    internal bool IsPlaceholder(FoldedText folded)
    {
        var text = folded.Text.TrimEnd('。', '.', ';');
        return text.Length == 0 || Placeholders.Is(text) || Placeholders.Is(folded.Text) || PlaceholderLeads.At(text, 0, out _) > 0
            || (text.StartsWith("指标", StringComparison.Ordinal) && text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') is var rest && (rest < 0 || (rest > 0 && text[2 + rest] == ':' && rest + 3 == text.Length)));
    }

    internal static Lexicon<bool> Words(YamlMappingNode parent, string key) => new(Entries(parent, key, true));

    internal static IEnumerable<string> List(YamlMappingNode parent, string key) => List(parent[key]);

    internal static IEnumerable<string> List(YamlNode node) => ((YamlSequenceNode)node).Select(n => ((YamlScalarNode)n).Value!);

    internal static IEnumerable<(string Word, T Meaning)> Entries<T>(YamlMappingNode parent, string key, T meaning) =>
        List(parent, key).Select(word => (word, meaning));

    internal static IEnumerable<(string Key, YamlNode Value)> Pairs(YamlNode node) =>
        ((YamlMappingNode)node).Select(pair => (((YamlScalarNode)pair.Key).Value!, pair.Value));

    internal static decimal Number(YamlNode node) => decimal.Parse(((YamlScalarNode)node).Value!, NumberStyles.Number, CultureInfo.InvariantCulture);

    private static Lexicon<T> Meanings<T>(YamlMappingNode parent, string key, Func<string, T> meaning) =>
        new(Pairs(parent[key]).SelectMany(p => List(p.Value).Select(word => (word, meaning(p.Key)))));

    private static Comparator Operator(string sign) => sign switch
    {
        ">=" => Comparator.AtLeast,
        ">" => Comparator.MoreThan,
        "<=" => Comparator.AtMost,
        "<" => Comparator.LessThan,
        "~" => Comparator.About,
        "=" => Comparator.Equal,
        _ => throw new InvalidDataException($"schemas/values.yaml: {sign} is no comparator"),
    };

    private static YamlMappingNode Root(SchemaFiles files, string path)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(files.Read(path)));
        return (YamlMappingNode)stream.Documents[0].RootNode;
    }
}
