using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>到位612万元…支出608.75万元…剩余3.25万元: what is left of what was received or set aside, in one paragraph or in two that follow each other.</summary>
internal static class RestRelations
{
    public static IEnumerable<Relation> Read(ParagraphFigures paragraph, ParagraphFigures? previous)
    {
        foreach (var rest in paragraph.TopLevel.Where(f => f.IsMoney && f.Role == AmountRole.Rest && !f.Vocabulary.NotRests.IsIn(f.Words) && !f.Vocabulary.Than.IsIn(f.Words)))
        {
            var before = paragraph.TopLevel.TakeWhile(f => f.Mention != rest.Mention).Where(f => f.IsMoney).ToList();
            if (!before.Exists(f => f.Role == AmountRole.Spent))
                continue;
            if (!before.Exists(f => f.Role is AmountRole.Received or AmountRole.Budget) && previous is not null)
                before.InsertRange(0, previous.TopLevel.Where(f => f.IsMoney));
            if (Of(rest, before) is { } relation)
                yield return relation;
        }
    }

    private static Relation? Of(StatedFigure rest, List<StatedFigure> before)
    {
        if (Balance(rest, before) is { } balance)
            return balance;

        // What was carried over belongs to one side or to none: the words do not say.
        if (before.Exists(f => f.Vocabulary.CarriedOver.IsIn(f.Words)))
            return null;
        var spent = before.FindLast(f => f.Role == AmountRole.Spent);
        var from = before.FindLast(f => f.Role == AmountRole.Received) ?? before.FindLast(f => f.Role == AmountRole.Budget);
        if (spent is null || from is null || !spent.HasSubjectOf(from) || !rest.HasSubjectOf(from))
            return null;

        // Two budgets, or a budget and what came of it: left of which, nobody says.
        var sources = before.Where(f => f.Role is AmountRole.Received or AmountRole.Budget && f.HasSubjectOf(from)).Select(f => f.Value).Distinct().Count();
        var spendings = before.Where(f => f.Role == AmountRole.Spent && f.HasSubjectOf(from)).Select(f => f.Value).Distinct().Count();
        return sources == 1 && spendings == 1 ? new(RelationKind.Difference, rest.ToOperand(), [from.ToOperand(), spent.ToOperand()]) : null;
    }

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
