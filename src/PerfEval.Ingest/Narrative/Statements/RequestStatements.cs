using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Figures;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>申报金额为1200.5万元，实际项目支出金额为3601.5万元: one sentence, one amount of either.</summary>
internal static class RequestStatements
{
    /// <summary>A verb stands no further before its amount: a list of thousands of amounts can be one clause.</summary>
    private const int LongestClause = 200;

    public static IReadOnlyList<SpendingRequest> Read(ReportText text)
    {
        var (requests, roles) = (text.Words.Relations.Requests, text.Words.Relations);
        var found = new List<SpendingRequest>();
        foreach (var paragraph in text.Body)
        {
            foreach (var sentence in text.MentionsIn(paragraph).Where(m => m.Figure is { IsMoney: true, Operator: null }).GroupBy(m => m.Sentence))
            {
                var asked = sentence.Where(m => requests.IsIn(Named(m))).Take(2).ToList();
                var spent = sentence.Where(m => !requests.IsIn(Named(m)) && IsSpent(m)).Take(2).ToList();
                if (asked is not [var request] || spent is not [var spending] || text.IsRule(request) || AreOfOtherNumbers(request, spending))
                    continue;
                var (start, end) = (sentence.Key.Start, sentence.Key.End);
                found.Add(new(paragraph.Take(paragraph.Written(start, end), start, end), Operand(request), Operand(spending)));
            }
        }

        return found;

        // 申报12个项目，其中8个项目支出90万元: not the same projects.
        bool AreOfOtherNumbers(FigureMention request, FigureMention spending)
        {
            var counts = text.MentionsIn(request.Paragraph).Where(m => m.Figure.HasUnit("个")).ToList();
            return counts.FindLast(m => m.Figure.End <= request.Figure.Start && ClauseOf(request) <= m.Figure.Start) is { } first
                && counts.FindLast(m => m.Figure.End <= spending.Figure.Start && ClauseOf(spending) <= m.Figure.Start) is { } second
                && first.Figure.Value.Value != second.Figure.Value.Value;
        }

        // 批复13个项目资金87万元: the verb stands before a count in the same clause.
        string Named(FigureMention mention) => requests.IsIn(mention.Before) || IsSpent(mention)
            ? mention.Before
            : Folding.Compact(mention.Paragraph.Text[ClauseOf(mention)..mention.Figure.Start]);

        bool IsSpent(FigureMention mention) => roles.RoleIn(mention.Before) == Vocabulary.AmountRole.Spent;
    }

    private static int ClauseOf(FigureMention mention) =>
        Clauses.StartOf(mention.Paragraph.Text, mention.Figure.Start, Math.Max(mention.Sentence.Start, mention.Figure.Start - LongestClause));

    private static Operand Operand(FigureMention mention) => new(mention.Label.Length > 0 ? mention.Label : mention.Before, mention.ToQuantity());
}
