using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Reports;
using PerfEval.Ingest.Narrative.Vocabulary;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>What an item says of one indicator, before its section is added.</summary>
internal sealed record IndicatorDraft(Sourced<string> Name, Quantity? Target, Quantity? Actual)
{
    /// <summary>The clause that says that the target was reached.</summary>
    public Sourced<string>? ReachedClaim { get; init; }

    private const string NameEdges = " ，,;:。、“”\"—–";

    /// <summary>The words of a stretch as a name: without ordinals, quotation marks and the verb before the figure; null where none are left.</summary>
    public static Sourced<string>? NameIn(OutlinedParagraph paragraph, int start, int end, WordList? trailing = null)
    {
        var text = paragraph.Text;
        while (start < end && (char.IsWhiteSpace(text[start]) || NameEdges.Contains(text[start], StringComparison.Ordinal)))
            start++;
        for (var cut = 1; cut > 0 && end > start; end -= cut)
            cut = NameEdges.Contains(text[end - 1], StringComparison.Ordinal) ? 1 : trailing?.LengthBefore(text.AsSpan(start, end - start), end - start) ?? 0;
        if (end - start < 2 || !text.AsSpan(start, end - start).ContainsAnyInRange('一', '龥'))
            return null;
        return paragraph.Take(TextNormalizer.WithoutLineBreaks(paragraph.Written(start, end)), start, end);
    }

    /// <summary>
    /// Where the name in front of a target may begin: with its clause, and with a figure there that belongs to the name:
    /// 7岁以下儿童健康管理率≥85%.
    /// </summary>
    public static int NameStart(IndicatorItem item, FigureMention target)
    {
        var start = Math.Max(target.ClauseStart, item.Start);
        var clause = Clauses.StartOf(item.Text, start, item.Start);
        while (clause < start && char.IsWhiteSpace(item.Text[clause]))
            clause++;
        return item.Mentions.Any(m => m.Figure.Start == clause && m.Figure.End == start) && start < target.Figure.Start && char.IsLetter(item.Text[start]) ? clause : start;
    }

    /// <summary>A statement without a figure of its own.</summary>
    public static Quantity Words(OutlinedParagraph paragraph, int start, int end, QualitativeLevel? level) => new()
    {
        Text = TextNormalizer.WithoutLineBreaks(paragraph.Written(start, end)),
        Kind = QuantityKind.Qualitative,
        Level = level,
        At = paragraph.At(start, end),
    };

    /// <summary>全部, 均, 全覆盖 beside a target in per cent: 100 %.</summary>
    public static Quantity AllOf(OutlinedParagraph paragraph, int start, int end) =>
        Words(paragraph, start, end, null) with { Kind = QuantityKind.Number, Value = new Figure(100m, 0), Unit = "%" };
}
