using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>
/// Rates that their name tells how to compute, stated with both figures in one sentence: 预算数4.4万元，决算支出4.4万元，控制率100%;
/// 户籍人口742.35万人，参保598.44万人，参保率80.61%.
/// </summary>
internal static class RateRelations
{
    public static IEnumerable<Relation> Read(IReadOnlyList<StatedFigure> sentence)
    {
        var from = 0;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!sentence[i].IsPercent)
                continue;
            var before = sentence.Skip(from).Take(i - from).ToList();
            from = i + 1;
            if (Of(sentence[i], before) is { } relation)
                yield return relation;
        }
    }

    private static Relation? Of(StatedFigure rate, List<StatedFigure> before)
    {
        var words = rate.Vocabulary;
        var name = rate.AllWords.Labels.Trailing.TrimEnd(rate.Words);
        if (words.ExecutionRates.Ends(name))
            return ByRole(RelationKind.ExecutionRate, rate, before, AmountRole.Spent, AmountRole.Budget) ?? ByRole(RelationKind.ExecutionRate, rate, before, AmountRole.Spent, AmountRole.Received);
        var known = words.Rates.FirstOrDefault(r => r.Names.Ends(name));
        if (words.ControlRates.Ends(name) && known is null)
            return ByRole(RelationKind.Share, rate, before, AmountRole.Spent, AmountRole.Budget);
        if (words.ReceiptRates.Ends(name))
            return ByRole(RelationKind.Share, rate, before, AmountRole.Received, AmountRole.Budget);
        if (words.RestRates.Ends(name))
            return ByRole(RelationKind.Share, rate, before, AmountRole.Rest, AmountRole.Budget);
        if (words.AdjustmentRates.Ends(name))
            return Adjusted(rate, before);
        if (words.OtherRates.Ends(name))
            return null;
        return (known is null ? null : ByNames(known, name, rate, before)) ?? NamedRates.Of(rate, before);
    }

    private static Relation? ByRole(RelationKind kind, StatedFigure rate, List<StatedFigure> before, AmountRole part, AmountRole whole) =>
        Only(before.Where(f => f.IsMoney && f.Role == part)) is { } above && Only(before.Where(f => f.IsMoney && f.Role == whole)) is { } below && above.HasSubjectOf(below)
            ? new(kind, rate.ToOperand(), [above.ToOperand(), below.ToOperand()])
            : null;

    private static Relation? Adjusted(StatedFigure rate, List<StatedFigure> before)
    {
        var money = before.Where(f => f.IsMoney).ToList();
        var initial = Only(money.Where(f => f.Words.Contains("年初", StringComparison.Ordinal)));
        var adjusted = Only(money.Where(f => f.Words.Contains("调整", StringComparison.Ordinal) || f.Words.Contains("全年预算", StringComparison.Ordinal)));
        return initial is not null && adjusted is not null && initial != adjusted
            ? new(RelationKind.Growth, rate.ToOperand(), [adjusted.ToOperand(), initial.ToOperand()])
            : null;
    }

    private static Relation? ByNames(RateWords known, string name, StatedFigure rate, List<StatedFigure> before)
    {
        // 计划100场，完成90场，按时完成率80%: the rest may have come late.
        var narrowing = name[..^known.Names.LengthBefore(name, name.Length)];
        var counts = before.Where(f => f.IsCount || f.IsMoney).ToList();
        var parts = counts.Where(f => IsPart(f, known)).ToList();

        // 登记零就业家庭20户，实现就业19户: the word of the part may be in the name of the whole.
        var part = Only(parts) ?? Only(parts.Where(f => !known.Whole.IsIn(f.Naming)));
        var whole = Only(counts.Where(f => f != part && (!IsPart(f, known) || parts.Count > 1) && (IsPlanned(f) || known.Whole.IsIn(f.Naming))));
        return part is not null && whole is not null && part.IsAlike(whole) && !rate.Vocabulary.Qualifiers.All.Any(q => narrowing.Contains(q, StringComparison.Ordinal) && !part.Naming.Contains(q, StringComparison.Ordinal))
            && !before.SkipWhile(f => f != part && f != whole).Skip(1).Any(f => f.Gap.Contains(';', StringComparison.Ordinal)) && !rate.Gap.Contains(';', StringComparison.Ordinal)
            ? new(RelationKind.Share, rate.ToOperand(), [part.ToOperand(), whole.ToOperand()])
            : null;
    }

    private static bool IsPart(StatedFigure figure, RateWords known) => !IsPlanned(figure) && known.Part.IsIn(figure.Naming);

    private static bool IsPlanned(StatedFigure figure) => figure.Vocabulary.Planned.IsIn(figure.Words);

    /// <summary>The one figure there is; null where the sentence leaves open which of several is meant.</summary>
    private static StatedFigure? Only(IEnumerable<StatedFigure> figures) => figures.Take(2).ToList() is [var only] ? only : null;
}
