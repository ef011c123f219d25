using PerfEval.Ingest.Narrative.Reports;
using PerfEval.Ingest.Narrative.Statements;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>The figures of a paragraph that state something: none of a sentence that quotes a rule.</summary>
internal sealed class ParagraphFigures
{
    public ParagraphFigures(OutlinedParagraph paragraph, ReportText text)
    {
        All = [.. text.MentionsIn(paragraph).Where(m => !text.IsRule(m)).Select(m => new StatedFigure(m, text.Words))];
        Sentences = [.. All.GroupBy(f => f.Mention.Sentence, ReferenceEqualityComparer.Instance).Select(g => (IReadOnlyList<StatedFigure>)[.. g])];
    }

    public IReadOnlyList<StatedFigure> All { get; }
    public IReadOnlyList<IReadOnlyList<StatedFigure>> Sentences { get; }

    /// <summary>Without the parts of sums; empty until these are known.</summary>
    public IReadOnlyList<StatedFigure> TopLevel { get; set; } = [];
}
