using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>The words of indicator headings and of sentences that tell a target and a result.</summary>
internal sealed class IndicatorWords
{
    public IndicatorWords(YamlData data)
    {
        HeadingTails = data.Words("headingTails");
        First = data.Meanings("first", KebabCase.Members<Dimension>());
        Second = Kinds(data.Section("second"));
        TargetNouns = data.Words("targetNouns");
        ActualNouns = data.Words("actualNouns");
        Comparisons = data.Words("comparisons");
        All = data.Words("all");
        Predicates = data.Words("predicates");
        PredicatesAfterAdverb = data.Words("predicatesAfterAdverb");
        Adverbs = data.Words("adverbs");
        Verdicts = data.Meanings("verdictVerbs", KebabCase.Members<QualitativeLevel>());
        VerdictVerbs = new(Verdicts.Keys);
        VerdictFillers = data.Words("verdictFillers");
        DoneWords = data.Words("doneWords");
    }

    public WordList HeadingTails { get; }
    public IReadOnlyDictionary<string, Dimension> First { get; }
    public IReadOnlyDictionary<string, (Dimension Dimension, IndicatorCategory? Category)> Second { get; }
    public WordList TargetNouns { get; }
    public WordList ActualNouns { get; }
    public WordList Comparisons { get; }
    public WordList All { get; }
    public WordList Predicates { get; }
    public WordList PredicatesAfterAdverb { get; }
    public WordList Adverbs { get; }
    public IReadOnlyDictionary<string, QualitativeLevel> Verdicts { get; }
    public WordList VerdictVerbs { get; }
    public WordList VerdictFillers { get; }
    public WordList DoneWords { get; }

    public bool IsHeading(string name) => First.ContainsKey(name) || Second.ContainsKey(name);

    private static Dictionary<string, (Dimension Dimension, IndicatorCategory? Category)> Kinds(YamlData data) =>
        data.Lists().ToDictionary(p => p.Key, p => Kinds(data, p.Key, p.Words), StringComparer.Ordinal);

    private static (Dimension Dimension, IndicatorCategory? Category) Kinds(YamlData data, string key, IReadOnlyList<string> words) => words switch
    {
        [var dimension] => (data.OneOf(key, dimension, KebabCase.Members<Dimension>()), null),
        [var dimension, var category] => (data.OneOf(key, dimension, KebabCase.Members<Dimension>()), data.OneOf(key, category, KebabCase.Members<IndicatorCategory>())),
        _ => throw data.Mistake(key, $"“{key}”应为一个维度，后面可以有一个类别"),
    };
}
