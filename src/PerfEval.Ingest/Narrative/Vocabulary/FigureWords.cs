using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Figures;

namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>Units, comparators and what makes a figure inexact.</summary>
internal sealed class FigureWords
{
    private readonly IReadOnlyDictionary<string, Comparator> before;
    private readonly IReadOnlyDictionary<string, Comparator> after;

    public FigureWords(YamlData data)
    {
        Units = data.Words("units");
        Aliases = data.WordPairs("aliases");
        Per = data.Words("per");
        Implied = data.WordPairs("implied");
        ImpliedWords = new(Implied.Keys);
        before = data.Inverted("operatorsBefore", ComparatorSigns.All);
        after = data.Inverted("operatorsAfter", ComparatorSigns.All);
        OperatorsBefore = new(before.Keys);
        OperatorsAfter = new(after.Keys);
        NoOperators = data.Words("noOperators");
        Vague = data.Words("vague");
        Rules = data.Words("rules");
    }

    public WordList Units { get; }
    public IReadOnlyDictionary<string, string> Aliases { get; }
    public WordList Per { get; }
    public IReadOnlyDictionary<string, string> Implied { get; }
    public WordList ImpliedWords { get; }
    public WordList OperatorsBefore { get; }
    public WordList OperatorsAfter { get; }
    /// <summary>Words that end like a comparator and are none: 签约264户.</summary>
    public WordList NoOperators { get; }

    public WordList Vague { get; }
    public WordList Rules { get; }

    public Comparator Before(string word) => before[word];

    public Comparator After(string word) => after[word];
}
