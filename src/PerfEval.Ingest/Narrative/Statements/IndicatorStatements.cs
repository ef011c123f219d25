using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Figures;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>The indicators a report lists under headings such as 数量指标, with target and result.</summary>
/// <param name="Mentions">The figures of the items that tell them, whether they went into one or stand beside it: none is a fact of its own.</param>
internal sealed record IndicatorStatements(IReadOnlyList<Indicator> Indicators, IReadOnlySet<FigureMention> Mentions)
{
    public static IndicatorStatements Read(ReportText text)
    {
        var indicators = new List<Indicator>();
        var used = new HashSet<FigureMention>(ReferenceEqualityComparer.Instance);
        foreach (var paragraph in text.Body)
        {
            if (IndicatorSection.Of(paragraph, text.Words.Indicators) is not { } section)
                continue;
            foreach (var item in IndicatorItem.In(paragraph, section.Start, text.MentionsIn(paragraph)))
            {
                var drafts = ToldIndicators.Read(item, text.Words);
                if (drafts.Count == 0)
                    drafts = ListedIndicators.Read(item, text.Words);
                indicators.AddRange(drafts.Select(d => ToIndicator(d with { ReachedClaim = Verdict.Reached(item, d, text.Words.Indicators) }, section, item)));
                if (drafts.Count > 0)
                    used.UnionWith(item.Mentions);
            }
        }

        return new(indicators, used);
    }

    private static Indicator ToIndicator(IndicatorDraft draft, IndicatorSection section, IndicatorItem item) => new()
    {
        Name = draft.Name,
        Level1 = IndicatorSection.At(section.Level1, item.Paragraph),
        Level2 = IndicatorSection.At(section.Level2, item.Paragraph),
        Dimension = section.Dimension,
        Category = section.Category,
        Target = draft.Target,
        Actual = draft.Actual,
        ReachedClaim = draft.ReachedClaim,
    };
}
