using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Figures;

namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>Units, comparators and what makes a figure inexact.</summary>
internal sealed class FigureWords(YamlData data)
{
    private readonly IReadOnlyDictionary<string, Comparator> before = data.Inverted("operatorsBefore", ComparatorSigns.All);
    private readonly IReadOnlyDictionary<string, Comparator> after = data.Inverted("operatorsAfter", ComparatorSigns.All);

    public WordList Units { get; } = data.Words("units");
    public IReadOnlyDictionary<string, string> Aliases { get; } = data.WordPairs("aliases");
    public WordList Per { get; } = data.Words("per");
    public IReadOnlyDictionary<string, string> Implied { get; } = data.WordPairs("implied");
    public WordList ImpliedWords { get; } = new(data.WordPairs("implied").Keys);
    public WordList OperatorsBefore { get; } = new(data.WordsOf("operatorsBefore"));
    public WordList OperatorsAfter { get; } = new(data.WordsOf("operatorsAfter"));

    /// <summary>Words that end like a comparator and are none: 签约264户.</summary>
    public WordList NoOperators { get; } = data.Words("noOperators");

    public WordList Vague { get; } = data.Words("vague");
    public WordList Rules { get; } = data.Words("rules");

    public Comparator Before(string word) => before[word];

    public Comparator After(string word) => after[word];
}
