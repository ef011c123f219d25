using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>按32元/人的标准，参保18.75万人，共计拨付600万元: one standard, one number, one amount, and no word that splits either.</summary>
internal static class ProductRelations
{
    private const string Yuan = "元";

    public static IEnumerable<Relation> Read(IReadOnlyList<StatedFigure> sentence)
    {
        if (sentence.Count < 3 || IsSplit(sentence))
            yield break;
        var standards = sentence.Where(IsStandard).ToList();
        var counts = sentence.Where(f => f.IsCount).ToList();
        var amounts = sentence.Where(f => f.IsMoney && !IsStandard(f)).ToList();
        if (standards is not [var standard] || counts is not [var count] || amounts is not [var amount])
            yield break;
        var order = sentence.ToList();
        if (order.IndexOf(amount) < Math.Max(order.IndexOf(standard), order.IndexOf(count)) || !amount.Vocabulary.Paid.IsIn(amount.Words) || !IsFor(standard, count))
            yield break;
        yield return new(RelationKind.Product, amount.ToOperand(), [count.ToOperand(), standard.ToOperand()]);
    }

    private static bool IsSplit(IReadOnlyList<StatedFigure> sentence)
    {
        var mention = sentence[0].Mention;
        return sentence[0].Vocabulary.Split.IsIn(Folding.Compact(mention.Paragraph.Text[mention.Sentence.Start..mention.Sentence.End]));
    }

    /// <summary>32元/人, 每人32元; 元/人·月 needs the months, which the sentence does not say.</summary>
    private static bool IsStandard(StatedFigure figure) =>
        figure.IsPlain && ((figure.Unit?.StartsWith(Yuan + "/", StringComparison.Ordinal) == true && figure.Unit.IndexOfAny(['·', '月', '天', '日', '次']) < 0)
        || (figure.Unit == Yuan && Each(figure) is not null));

    private static bool IsFor(StatedFigure standard, StatedFigure count)
    {
        var slash = standard.Unit!.IndexOf('/', StringComparison.Ordinal);
        var each = slash >= 0 ? standard.Unit[(slash + 1)..].TrimStart('每') : Each(standard)!;
        return each.StartsWith(count.Unit!, StringComparison.Ordinal) || (each.StartsWith('人') && count.Unit == "名");
    }

    /// <summary>每人每年补助 → 人每年补助; null where it is not each of something, or so often that the sentence would have to say how often.</summary>
    private static string? Each(StatedFigure figure)
    {
        var at = figure.Words.IndexOf('每', StringComparison.Ordinal);
        return at >= 0 && at + 1 < figure.Words.Length && !figure.Words.Contains("每月", StringComparison.Ordinal)
            && !figure.Words.Contains("每天", StringComparison.Ordinal) && !figure.Words.Contains("每次", StringComparison.Ordinal)
            ? figure.Words[(at + 1)..]
            : null;
    }
}
