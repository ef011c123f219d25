using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>The figure that the words behind 占 name: 占总支出的30%, 占常住人口的97%.</summary>
internal static class WholeNames
{
    private const string Of = "占";

    /// <summary>What is left of the name without the words around it: 总支出的 → 支出.</summary>
    public static string Bare(string words, StatedFigure figure)
    {
        var fillers = figure.Vocabulary.ShareFillers;
        return fillers.TrimEnd(fillers.TrimStart(words.Trim(',', '，', ':')));
    }

    /// <summary>The one figure before the part that bears the name; null where none or two different ones do.</summary>
    /// <param name="written">The name as written: 总支出的.</param>
    /// <param name="part">What is a share of it.</param>
    /// <param name="head">The total of the list that the part stands in.</param>
    /// <param name="paragraph">Where it is looked for.</param>
    public static StatedFigure? Find(string written, StatedFigure part, StatedFigure? head, ParagraphFigures paragraph)
    {
        var name = Bare(written, part);
        if (name.Length < 2)
            return null;
        var isTotal = part.Vocabulary.Wholes.IsIn(written);
        var before = paragraph.All.TakeWhile(f => f.Mention != part.Mention).ToList();
        var hasOneBudget = before.Where(f => f.IsMoney && f.Role == AmountRole.Budget).Select(f => f.Value).Distinct().Count() == 1;
        var meant = new List<StatedFigure>();
        for (var i = 0; i < before.Count; i++)
        {
            var figure = before[i];
            var isMeant = Bears(figure, name, isTotal, figure == head) || (hasOneBudget && !isTotal && IsBudget(figure, name));
            if (isMeant && figure.IsAlike(part) && !(i + 1 < paragraph.All.Count && IsShare(paragraph.All[i + 1], name)))
                meant.Add(figure);
        }

        return meant.Count > 0 && meant.TrueForAll(f => f.Value == meant[0].Value) ? meant[^1] : null;
    }

    /// <summary>基本支出 is no 总支出, and of several 支出 only one that is called all of it is the 总支出.</summary>
    private static bool Bears(StatedFigure figure, string name, bool isTotal, bool isHead)
    {
        var label = Bare(figure.Mention.Label, figure);
        return isHead
            ? label.EndsWith(name, StringComparison.Ordinal)
            : label == name && (!isTotal || figure.Vocabulary.Wholes.IsIn(figure.Naming));
    }

    /// <summary>项目预算 is the 预算 of a report on a project; 基本支出 is not the 支出.</summary>
    private static bool IsBudget(StatedFigure figure, string name) =>
        figure is { Role: AmountRole.Budget, IsBare: true } && figure.Vocabulary.RoleOf.TryGetValue(name, out var role) && role == AmountRole.Budget
        && figure.Mention.Label.EndsWith(name, StringComparison.Ordinal);

    /// <summary>The figure before this one is a share of the same whole, not the whole.</summary>
    private static bool IsShare(StatedFigure share, string name) =>
        share.IsPercent && share.Words.LastIndexOf(Of, StringComparison.Ordinal) is >= 0 and var at && Bare(share.Words[(at + 1)..], share) == name;
}
