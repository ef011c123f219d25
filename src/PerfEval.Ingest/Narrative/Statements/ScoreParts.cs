using PerfEval.Ingest.Narrative.Figures;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>Which points are a part of the score: 其中绩效指标得分77分, 预算执行得分9.6分. A part is never the total.</summary>
internal static class ScoreParts
{
    private const int LongestUnknownName = 6;
    private const decimal FullMarks = 100m;

    /// <summary>By the words before the name of the points, by what the sentence says before, or because other points stand above them.</summary>
    public static bool IsPart(FigureMention mention, string phrase, string noun, ReportText text)
    {
        var words = text.Words.Scores;

        // 绩效指标得分 is what the indicators got; 对照绩效指标综合评分 says by what was scored.
        if (words.Parts.Ends(phrase) && !words.Standards.IsIn(phrase))
            return true;
        if (words.Totals.IsIn(noun))
            return false;

        // 自评分值100分 is what could be had.
        return (noun.EndsWith("分值", StringComparison.Ordinal) && mention.Figure.Value.Value == FullMarks) || IsAmongParts(mention, text)
            || (words.WeakNouns.Contains(noun) && (HasPointsAbove(mention, text) || words.ItemWords.IsIn(mention.Paragraph.Text[mention.Sentence.Start..mention.Figure.Start]))) || IsOfItemsFullMarks(mention, text);
    }

    /// <summary>
    /// 自评审计 86.6 分，其中预算执行9.6分、绩效指标77分: whatever its name, points that a sentence parts, and that its parts
    /// add up to, are the whole, unless they are told of something else.
    /// </summary>
    public static bool AddUpTo(FigureMention whole, ReportText text)
    {
        var words = text.Words.Scores;
        if (!whole.Figure.HasUnit("分"))
            return false;
        var phrase = words.Copulas.TrimEnd(whole.Before);
        if (words.Others.IsIn(phrase) || words.Parts.IsIn(phrase) || words.Dimensions.IsIn(phrase) || text.Names.NamesOtherYear(phrase))
            return false;
        var isOwn = Enumerable.Range(0, Math.Min(LongestUnknownName, phrase.Length) + 1).Any(k => words.Signs.IsIn(phrase[^k..]) && text.Names.IsOwn(phrase[..^k], words.Fillers));
        if (!isOwn)
            return false;
        var parts = text.MentionsIn(whole.Paragraph).Where(m => m.Sentence == whole.Sentence && m.Figure.Start > whole.Figure.Start && m.Figure.HasUnit("分")).ToList();
        return parts.Count >= 2 && words.PartLeads.IsIn(whole.Paragraph.Text[whole.Figure.End..parts[0].Figure.Start])
            && parts.Sum(p => p.Figure.Value.Value) == whole.Figure.Value.Value && parts.TrueForAll(p => p.Figure.Value.Value > 0);
    }

    /// <summary>满分50分，自评48分: of so many that nobody means a whole by them.</summary>
    private static bool IsOfItemsFullMarks(FigureMention mention, ReportText text) => text.MentionsIn(mention.Paragraph).Any(m =>
        m.Sentence == mention.Sentence && m.Figure.Start < mention.Figure.Start && m.Figure.HasUnit("分") && m.Figure.Value.Value < FullMarks && text.Words.Scores.FullOfItem.Ends(text.Words.Scores.Copulas.TrimEnd(m.Before)));

    /// <summary>Between 其中 and the points stands nothing but points.</summary>
    private static bool IsAmongParts(FigureMention mention, ReportText text)
    {
        var before = mention.Paragraph.Text[mention.Sentence.Start..mention.Figure.Start];
        var lead = text.Words.Scores.PartLeads.All.Select(w => before.LastIndexOf(w, StringComparison.Ordinal)).Append(-1).Max();
        return lead >= 0 && text.MentionsIn(mention.Paragraph)
            .Where(m => m.Figure.Start >= mention.Sentence.Start + lead && m.Figure.Start < mention.Figure.Start)
            .All(m => m.Figure.HasUnit("分"));
    }

    /// <summary>More points in the same paragraph, under a name that is not understood: these may be a part of them.</summary>
    private static bool HasPointsAbove(FigureMention mention, ReportText text) => text.MentionsIn(mention.Paragraph).Any(m =>
        m.Figure.HasUnit("分") && m.Figure is { Operator: null, Upper: null } && m.Figure.Value.Value > mention.Figure.Value.Value && m.Figure.Value.Value < FullMarks
        && !text.Words.Scores.Others.IsIn(m.Before) && !text.Names.NamesOtherYear(m.Before) && !text.IsRule(m));
}
