using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Reports;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>Sentences that say that money was paid out or spent in full: 600万元已及时拨付, 全部按照序时进度执行. Goals, plans and denials say nothing of the kind.</summary>
internal static class PaymentStatements
{
    public static IReadOnlyList<PaymentClaim> Read(ReportText text)
    {
        var claims = new List<PaymentClaim>();
        foreach (var paragraph in text.Body.Where(p => !text.IsOfOnePart(p) && !IsPlan(p, text)))
        {
            foreach (var (start, end) in Clauses.Sentences(paragraph.Text, paragraph.BodyStart))
            {
                foreach (var (from, to) in Clauses.Items(paragraph.Text, start, end))
                {
                    if (In(paragraph, from, to, text) is { } claim)
                        claims.Add(claim);
                }
            }
        }

        return claims;
    }

    private static PaymentClaim? In(OutlinedParagraph paragraph, int start, int end, ReportText text)
    {
        var words = text.Words.Payments;
        var sentence = Folding.Compact(paragraph.Text[start..end]);
        if (words.Denials.IsIn(sentence))
            return null;
        var whole = Clauses.In(paragraph.Text, start, end).Select(c => Folding.Compact(paragraph.Text[c.Start..c.End])).FirstOrDefault(c => words.Whole.Any(p => p.Value.IsMatch(c)));
        var isWhole = whole is not null;
        if (!isWhole && !words.OfAmount.Any(p => p.Value.IsMatch(sentence)))
            return null;
        var amounts = text.MentionsIn(paragraph).Where(m => m.Figure.Start >= start && m.Figure.End <= end && m.Figure.IsMoney && m.Figure.Operator is null).ToList();

        // Money of one level or purpose is not all of it, unless its amount says how much.
        if (amounts.Count > 1 || (amounts.Count == 0 && (!isWhole || words.Levels.IsIn(whole!))))
            return null;
        return new(paragraph.Take(paragraph.Written(start, end), start, end), amounts.Count == 1 ? new Operand(amounts[0].Label, amounts[0].ToQuantity()) : null);
    }

    private static bool IsPlan(OutlinedParagraph paragraph, ReportText text) =>
        paragraph.Under.Append(paragraph.Heading ?? "").Any(text.Words.Payments.PlanHeadings.IsIn);
}
