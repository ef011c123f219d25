using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>The words of indicator headings and of sentences that tell a target and a result.</summary>
internal sealed class IndicatorWords(YamlData data)
{
    public WordList HeadingTails { get; } = data.Words("headingTails");
    public IReadOnlyDictionary<string, Dimension> First { get; } = data.Meanings("first", KebabCase.Members<Dimension>());
    public IReadOnlyDictionary<string, (Dimension Dimension, IndicatorCategory? Category)> Second { get; } = Kinds(data.Section("second"));
    public WordList TargetNouns { get; } = data.Words("targetNouns");
    public WordList ActualNouns { get; } = data.Words("actualNouns");
    public WordList Comparisons { get; } = data.Words("comparisons");
    public WordList All { get; } = data.Words("all");
    public WordList Predicates { get; } = data.Words("predicates");
    public WordList PredicatesAfterAdverb { get; } = data.Words("predicatesAfterAdverb");
    public WordList Adverbs { get; } = data.Words("adverbs");
    public IReadOnlyDictionary<string, QualitativeLevel> Verdicts { get; } = data.Meanings("verdictVerbs", KebabCase.Members<QualitativeLevel>());
    public WordList VerdictVerbs { get; } = new(data.Meanings("verdictVerbs", KebabCase.Members<QualitativeLevel>()).Keys);
    public WordList VerdictFillers { get; } = data.Words("verdictFillers");
    public WordList DoneWords { get; } = data.Words("doneWords");

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
