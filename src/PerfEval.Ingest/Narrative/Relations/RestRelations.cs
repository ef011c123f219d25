using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Statements;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>到位612万元…支出608.75万元…剩余3.25万元: what is left of what was received or set aside, in one paragraph or in two that follow each other.</summary>
internal static class RestRelations
{
    public static IEnumerable<Relation> Read(ParagraphFigures paragraph, ParagraphFigures? previous, ReportNames names)
    {
        foreach (var rest in paragraph.TopLevel.Where(f => f.IsMoney && f.Role == AmountRole.Rest && !f.Vocabulary.NotRests.IsIn(f.Words) && !f.Vocabulary.Than.IsIn(f.Words) && !IsOfOtherYear(f, names)))
        {
            var before = paragraph.TopLevel.TakeWhile(f => f.Mention != rest.Mention).Where(f => f.IsMoney && !f.Vocabulary.Balances.IsIn(f.Words)).ToList();
            if (!before.Exists(f => f.Role == AmountRole.Spent))
                continue;
            var all = paragraph.All.TakeWhile(f => f.Mention != rest.Mention);
            if (!before.Exists(f => f.Role is AmountRole.Received or AmountRole.Budget) && previous is not null)
            {
                before.InsertRange(0, previous.TopLevel.Where(f => f.IsMoney && !f.Vocabulary.Balances.IsIn(f.Words)));
                all = previous.All.Concat(all);
            }

            // What was carried over belongs to one side or to none, as a part of a sum too: the words do not say.
            var isCarriedOver = all.Any(f => f.IsMoney && (f.Vocabulary.CarriedOver.IsIn(f.Words) || (f.Role == AmountRole.Rest && IsOfOtherYear(f, names))));
            if ((Balance(rest, before) ?? (isCarriedOver ? null : Of(rest, before))) is { } relation)
                yield return relation;
        }
    }

    private static Relation? Of(StatedFigure rest, List<StatedFigure> before)
    {
        var spent = before.FindLast(f => f.Role == AmountRole.Spent);
        var from = before.FindLast(f => f.Role == AmountRole.Received) ?? before.FindLast(f => f.Role == AmountRole.Budget);
        if (spent is null || from is null || !spent.HasSubjectOf(from) || !rest.HasSubjectOf(from))
            return null;

        // 中央下达300万元，县级安排50万元，支出280万元，结余70万元: what is left of all the money is not left of the last source.
        var isOfAll = spent.IsBare || rest.IsBare;
        if (from.Value < spent.Value || (isOfAll && !from.IsBare && before.Exists(f => f != from && f.Role != AmountRole.Spent && f.Value != from.Value)))
            return null;

        // Two budgets, or a budget and what came of it: left of which, nobody says.
        var sources = before.Where(f => f.Role is AmountRole.Received or AmountRole.Budget && (isOfAll || f.HasSubjectOf(from))).Select(f => f.Value).Distinct().Count();
        var spendings = before.Where(f => f.Role == AmountRole.Spent && f.HasSubjectOf(from)).Select(f => f.Value).Distinct().Count();
        return sources == 1 && spendings == 1 ? new(RelationKind.Difference, rest.ToOperand(), [from.ToOperand(), spent.ToOperand()]) : null;
    }

    /// <summary>2022年结转资金30万元 of a report on 2023: money that this year began with.</summary>
    private static bool IsOfOtherYear(StatedFigure rest, ReportNames names) => names.NamesOtherYear(rest.Words);

    /// <summary>上年结转20万元，本年收入500万元，本年支出480万元，年末结余40万元: the words say of which day each rest is.</summary>
    private static Relation? Balance(StatedFigure rest, List<StatedFigure> before)
    {
        if (!rest.Vocabulary.Closing.IsIn(rest.Words) || before is not [var carried, var received, var spent])
            return null;
        return carried.Vocabulary.CarriedOver.IsIn(carried.Words) && received.Role == AmountRole.Received && spent.Role == AmountRole.Spent
            && !received.Vocabulary.CarriedOver.IsIn(received.Words) && !spent.Vocabulary.CarriedOver.IsIn(spent.Words)
            && received.HasSubjectOf(carried) && spent.HasSubjectOf(received) && rest.HasSubjectOf(received)
            && carried.Mention.Sentence == rest.Mention.Sentence
            ? new(RelationKind.Difference, rest.ToOperand(), [carried.ToOperand(), received.ToOperand(), spent.ToOperand()])
            : null;
    }
}
