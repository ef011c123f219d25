using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>Bounds that a report says were reached: 参保率稳定在96%以上. Goals, plans and quoted rules claim nothing.</summary>
internal static class ReachedClaims
{
    public static IReadOnlyList<Operand> Read(ReportText text)
    {
        var claims = new List<Operand>();
        foreach (var paragraph in text.Body.Where(p => !p.Under.Append(p.Heading ?? "").Any(text.Words.Payments.PlanHeadings.IsIn)))
        {
            foreach (var mention in text.MentionsIn(paragraph))
            {
                if (mention.Label.Length < 2 || mention.Figure is not { Upper: null, Operator: Comparator.AtLeast or Comparator.MoreThan } || text.IsRule(mention))
                    continue;
                var sentence = Folding.Compact(paragraph.Text[mention.Sentence.Start..mention.Sentence.End]);
                if (text.Words.Relations.Reached.IsIn(mention.Before) && !text.Words.Relations.NotReached.IsIn(sentence))
                    claims.Add(new(mention.Label, mention.ToQuantity()));
            }
        }

        return claims;
    }
}
