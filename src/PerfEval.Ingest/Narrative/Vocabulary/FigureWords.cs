using PerfEval.Ingest.Values;
using YamlDotNet.RepresentationModel;

namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>Units, comparators and what makes a figure inexact.</summary>
internal sealed class FigureWords
{
    private readonly IReadOnlyDictionary<string, string> before;
    private readonly IReadOnlyDictionary<string, string> after;

    public FigureWords(YamlMappingNode node)
    {
        Units = node.Words("units");
        Aliases = node.Map("aliases");
        Per = node.Words("per");
        Implied = node.Map("implied");
        ImpliedWords = new(Implied.Keys);
        before = node.Inverted("operatorsBefore");
        after = node.Inverted("operatorsAfter");
        OperatorsBefore = new(before.Keys);
        OperatorsAfter = new(after.Keys);
        Vague = node.Words("vague");
        Rules = node.Words("rules");
    }

    public WordList Units { get; }
    public IReadOnlyDictionary<string, string> Aliases { get; }
    public WordList Per { get; }
    public IReadOnlyDictionary<string, string> Implied { get; }
    public WordList ImpliedWords { get; }
    public WordList OperatorsBefore { get; }
    public WordList OperatorsAfter { get; }
    public WordList Vague { get; }
    public WordList Rules { get; }

    public Comparator Before(string word) => Comparator(before[word]);

    public Comparator After(string word) => Comparator(after[word]);

    private static Comparator Comparator(string symbol) => symbol switch
    {
        ">=" => Values.Comparator.AtLeast,
        ">" => Values.Comparator.MoreThan,
        "<=" => Values.Comparator.AtMost,
        "<" => Values.Comparator.LessThan,
        "~" => Values.Comparator.About,
        _ => Values.Comparator.Equal,
    };
}
