using System.Text.RegularExpressions;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Narrative.Vocabulary;

/// <summary>How sentences say that money was paid out or spent in full.</summary>
internal sealed class PaymentWords(YamlData data)
{
    /// <summary>Of all the money.</summary>
    public IReadOnlyList<Lazy<Regex>> Whole { get; } = [.. data.Maps("whole").Select(d => d.RequiredDeferredPattern("match"))];

    /// <summary>Of the amount that the sentence states.</summary>
    public IReadOnlyList<Lazy<Regex>> OfAmount { get; } = [.. data.Maps("ofAmount").Select(d => d.RequiredDeferredPattern("match"))];

    public WordList Denials { get; } = data.Words("denials");
    public WordList Levels { get; } = data.Words("levels");
    public WordList PlanHeadings { get; } = data.Words("planHeadings");
}
