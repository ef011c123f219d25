using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Reports;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>A report's body with its figures read once, and what the readers of statements need to know of the report.</summary>
internal sealed class ReportText
{
    private const int LongestItemTitle = 30;
    private readonly Dictionary<OutlinedParagraph, IReadOnlyList<FigureMention>> mentions = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<Sentence, bool> rules = new(ReferenceEqualityComparer.Instance);
    private readonly CancellationToken cancellation;

    public ReportText(Report report, EvaluationType type, ReportNames names, NarrativeVocabulary words, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        Body = [.. report.Body];
        Type = type;
        Names = names;
        Words = words;
        var reader = new FigureMentions(words);
        foreach (var paragraph in Body)
        {
            cancellation.ThrowIfCancellationRequested();
            mentions[paragraph] = [.. reader.In(paragraph)];
        }
    }

    public IReadOnlyList<OutlinedParagraph> Body { get; }
    public EvaluationType Type { get; }
    public ReportNames Names { get; }
    public NarrativeVocabulary Words { get; }

    /// <exception cref="OperationCanceledException">The reading was cancelled: every reader of statements asks here for each paragraph.</exception>
    public IReadOnlyList<FigureMention> MentionsIn(OutlinedParagraph paragraph)
    {
        cancellation.ThrowIfCancellationRequested();
        return mentions[paragraph];
    }

    /// <summary>A sentence that quotes a rule of scoring: 总分一般设置为….</summary>
    public bool IsRule(FigureMention mention)
    {
        if (!rules.TryGetValue(mention.Sentence, out var isRule))
            rules[mention.Sentence] = isRule = Words.Figures.Rules.IsIn(mention.Paragraph.Text[mention.Sentence.Start..mention.Sentence.End]);
        return isRule;
    }

    /// <summary>In a department's report: the paragraph stands under the name of one project among several.</summary>
    public bool IsOfOnePart(OutlinedParagraph paragraph)
    {
        if (Type != EvaluationType.Department)
            return false;
        var heading = paragraph.Heading ?? (paragraph.Under.Count > 0 ? paragraph.Under[^1] : null);
        return IsOfOnePart(heading) || (paragraph.Heading is null && IsOfOnePart(ItemTitle(paragraph)));
    }

    private bool IsOfOnePart(string? title) => title is not null && Words.Funds.PartHeadings.Ends(title) && !Names.IsOwn(Folding.Compact(title), Words.Funds.All);

    /// <summary>（1）科普场馆开放项目。预算58万元…: the words between number and full stop name the item.</summary>
    private static string? ItemTitle(OutlinedParagraph paragraph)
    {
        if (paragraph.Level is null)
            return null;
        var stop = paragraph.Text.AsSpan(paragraph.NumberEnd).IndexOfAny('。', ':', '，');
        return stop is > 0 and <= LongestItemTitle && paragraph.Text[paragraph.NumberEnd + stop] != '，' ? paragraph.Text.Substring(paragraph.NumberEnd, stop).Trim() : null;
    }
}
