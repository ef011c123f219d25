using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Values;
using YamlDotNet.RepresentationModel;

namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>The words of indicator headings and of sentences that tell a target and a result.</summary>
internal sealed class IndicatorWords
{
    public IndicatorWords(YamlMappingNode node)
    {
        HeadingTails = node.Words("headingTails");
        First = node.Map("first").ToDictionary(p => p.Key, p => Kebab<Dimension>(p.Value), StringComparer.Ordinal);
        Second = node.Lists("second").ToDictionary(p => p.Key, p => Kinds(p.Value), StringComparer.Ordinal);
        TargetNouns = node.Words("targetNouns");
        ActualNouns = node.Words("actualNouns");
        Comparisons = node.Words("comparisons");
        All = node.Words("all");
        Predicates = node.Words("predicates");
        PredicatesAfterAdverb = node.Words("predicatesAfterAdverb");
        Adverbs = node.Words("adverbs");
        Verdicts = node.Map("verdictVerbs").ToDictionary(p => p.Key, p => Kebab<QualitativeLevel>(p.Value), StringComparer.Ordinal);
        VerdictVerbs = new(Verdicts.Keys);
        VerdictFillers = node.Words("verdictFillers");
        DoneWords = node.Words("doneWords");
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

    private static (Dimension Dimension, IndicatorCategory? Category) Kinds(IReadOnlyList<string> words) =>
        (Kebab<Dimension>(words[0]), words.Count > 1 ? Kebab<IndicatorCategory>(words[1]) : null);

    private static T Kebab<T>(string word)
        where T : struct, Enum => Enum.Parse<T>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true);
}
