using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>How sentences say that money was paid out or spent in full.</summary>
internal sealed class PaymentWords(YamlData data)
{
    /// <summary>Of all the money.</summary>
    public IReadOnlyList<Regex> Whole { get; } = [.. data.Maps("whole").Select(d => d.RequiredPattern("match"))];

    /// <summary>Of the amount that the sentence states.</summary>
    public IReadOnlyList<Regex> OfAmount { get; } = [.. data.Maps("ofAmount").Select(d => d.RequiredPattern("match"))];

    public WordList Denials { get; } = data.Words("denials");
    public WordList Levels { get; } = data.Words("levels");
    public WordList PlanHeadings { get; } = data.Words("planHeadings");
}
