using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>Levels that a report says were reached: 参保率稳定在96%以上. Goals, plans and quoted rules claim nothing.</summary>
internal static class ReachedClaims
{
    /// <summary>覆盖率 alone is that of anything.</summary>
    private const int ShortestName = 4;

    public static IReadOnlyList<Operand> Read(ReportText text)
    {
        var claims = new List<Operand>();
        foreach (var paragraph in text.Body.Where(p => !p.Under.Append(p.Heading ?? "").Any(text.Words.Payments.PlanHeadings.IsIn)))
        {
            foreach (var mention in text.MentionsIn(paragraph))
            {
                if (mention.Label.Length < 2 || !IsBound(mention, text) || text.IsRule(mention))
                    continue;
                // 各项任务按计划推进 behind the claim takes nothing back; 的目标 does.
                var clause = Clauses.In(paragraph.Text, mention.Figure.End, mention.Sentence.End).FirstOrDefault();
                var end = clause.Start == mention.Figure.End ? Math.Max(clause.End, mention.Figure.End) : mention.Figure.End;
                var said = Folding.Compact(paragraph.Text[mention.Sentence.Start..end]);
                if (text.Words.Relations.Reached.IsIn(mention.Before) && !text.Words.Relations.NotReached.IsIn(said) && !text.Names.NamesOtherYear(said))
                    claims.Add(new(mention.Label, mention.ToQuantity()));
            }
        }

        return claims;
    }

    /// <summary>95%以上, and 达到95% of a share without a comparator, where the sentence speaks of nothing before it whose share that could be.</summary>
    private static bool IsBound(FigureMention mention, ReportText text) => mention.Figure switch
    {
        { Upper: not null } => false,
        { Operator: Comparator.AtLeast or Comparator.MoreThan } => true,
        { Operator: null, IsPercent: true } => text.Words.Relations.Reached.Ends(mention.Before.TrimEnd('了')) && mention.Label.Length >= ShortestName
            && text.MentionsIn(mention.Paragraph).First(m => m.Sentence == mention.Sentence) == mention,
        _ => false,
    };
}
