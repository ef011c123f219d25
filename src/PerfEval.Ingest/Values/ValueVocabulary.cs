using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values.Dates;
using PerfEval.Ingest.Values.Figures;
using PerfEval.Ingest.Values.Folding;
using PerfEval.Ingest.Values.Phrases;
using PerfEval.Ingest.Values.Units;

namespace PerfEval.Ingest.Values;

/// <summary>The words of the value grammar, from schemas/values.yaml and schemas/units.yaml. Loaded once, on first use.</summary>
public sealed class ValueVocabulary
{
    private static readonly Lazy<ValueVocabulary> BuiltIn = new(() => From(SchemaFiles.BuiltIn));

    private ValueVocabulary(YamlData values, UnitTable units)
    {
        Units = units;
        OperatorsBefore = Operators(values.Section("operatorsBefore"));
        OperatorsAfter = OperatorsOrNone(values.Section("operatorsAfter"));
        FarOperators = Words(values, "farOperators");
        Comparisons = Words(values, "comparisons");
        Joins = Words(values, "joins");
        Between = Words(values, "between");
        BetweenBefore = Words(values, "betweenBefore");
        BetweenAfter = Words(values, "betweenAfter");
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
        DeadlineNames = Words(values, "deadlineNames");
        DateUnits = Words(values, "dateUnits");
        DateColumns = Words(values, "dateColumns");
        Dates = new DateWords(values.Section("dates"));
        Levels = new LevelReader(values.Section("levels"));
        Directions = new DirectionReader(values.Section("direction"));
        UnitNames = new UnitReader(units);
        Figures = new FigureReader(this);
        Intervals = new IntervalReader(this);
        Scanner = new PhraseScanner(this);
    }

    /// <summary>Of the built-in files.</summary>
    public static ValueVocabulary Default => BuiltIn.Value;

    internal UnitTable Units { get; }
    internal Lexicon<Comparator> OperatorsBefore { get; }
    internal Lexicon<Comparator?> OperatorsAfter { get; }
    internal Lexicon<bool> FarOperators { get; }
    internal Lexicon<bool> Comparisons { get; }
    internal Lexicon<bool> Joins { get; }
    internal Lexicon<bool> Between { get; }
    internal Lexicon<bool> BetweenBefore { get; }
    internal Lexicon<bool> BetweenAfter { get; }
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
    internal Lexicon<bool> DeadlineNames { get; }
    internal Lexicon<bool> DateUnits { get; }
    internal Lexicon<bool> DateColumns { get; }
    internal DateWords Dates { get; }
    internal LevelReader Levels { get; }
    internal DirectionReader Directions { get; }

    /// <summary>The readers that go by these words; they hold nothing of a text.</summary>
    internal UnitReader UnitNames { get; }
    internal FigureReader Figures { get; }
    internal IntervalReader Intervals { get; }
    internal PhraseScanner Scanner { get; }

    /// <summary>The vocabulary of a folder of schemas laid over the built-in ones.</summary>
    /// <exception cref="SchemaDataException">One of the two files has a mistake.</exception>
    public static ValueVocabulary From(SchemaFiles files)
    {
        var units = YamlData.Read(files, "units.yaml", data => new UnitTable(data));
        return YamlData.Read(files, "values.yaml", data => new ValueVocabulary(data, units));
    }

    /// <summary>A cell that means "not applicable" or was never filled in: blank, —, /, 无, 空, ……</summary>
    internal bool IsPlaceholder(FoldedText folded)
    {
        var text = folded.Text.TrimEnd('。', '.', ';');
        if (IsQuoted(text))
            text = text[1..^1];
        return text.Length == 0 || Placeholders.Is(text) || Placeholders.Is(folded.Text) || PlaceholderLeads.At(text, 0, out _) > 0
            || (text.StartsWith("指标", StringComparison.Ordinal) && text.AsSpan(2).IndexOfAnyExceptInRange('0', '9') is var rest && (rest < 0 || (rest > 0 && text[2 + rest] == ':' && rest + 3 == text.Length)));
    }

    /// <summary>(无), “无”. A numeral in brackets numbers what follows it.</summary>
    private static bool IsQuoted(string text) =>
        text.Length > 2 && text[0] is '(' or '[' or '“' or '"' && text[^1] is ')' or ']' or '”' or '"' && text[1] is not '一';

    internal static Lexicon<bool> Words(YamlData data, string key) => new(Entries(data, key, true));

    internal static IEnumerable<(string Word, T Meaning)> Entries<T>(YamlData data, string key, T meaning) =>
        data.RequiredList(key).Select(word => (word, meaning));

    private static Lexicon<Comparator> Operators(YamlData data) => new(
        data.Lists().SelectMany(p => p.Words.Select(word => (word, data.OneOf(p.Key, p.Key, ComparatorSigns.All)))));

    /// <summary>Under <c>none</c> stand words that only begin like an operator.</summary>
    private static Lexicon<Comparator?> OperatorsOrNone(YamlData data) => new(data.Lists().SelectMany(p =>
        p.Words.Select(word => (word, p.Key == "none" ? (Comparator?)null : data.OneOf(p.Key, p.Key, ComparatorSigns.All)))));
}
