using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>
/// Where the target of an item ends and its result begins: 采购次数≥1次。我局采购15次，完成年度目标。 The target is the first
/// sentence, or its clauses before one that speaks of what was done.
/// </summary>
internal sealed record TargetPart(int Start, int End, int ResultStart)
{
    public static TargetPart? Of(IndicatorItem item, IndicatorWords words)
    {
        var clauses = Clauses.In(item.Text, item.Start, item.End);
        if (clauses.Count == 0)
            return null;
        var end = clauses[0].End;
        for (var i = 0; i < clauses.Count; i++)
        {
            var from = clauses[i].Start;
            var endsSentence = i > 0 && item.Text.AsSpan(clauses[i - 1].End, from - clauses[i - 1].End).ContainsAny("。!?\n");
            if (endsSentence || IsResult(item, clauses[i], words))
                return i == 0 ? null : new(clauses[0].Start, end, from);
            end = clauses[i].End;
        }

        return new(clauses[0].Start, end, item.End);
    }

    /// <summary>满意度≥90%，问卷调查显示满意度为95%: the name of a target again, with a figure of the same unit.</summary>
    private static bool AnswersTarget(IndicatorItem item, (int Start, int End) clause) =>
        item.Mentions.Where(m => clause.Start <= m.Figure.NumberStart && m.Figure.NumberStart < clause.End).Any(result =>
            item.Mentions.Any(target => target.Figure.NumberStart < clause.Start && target.Figure.Operator is not null
                && target.Figure.HasUnit(result.Figure.Unit) && target.Before.Length > 1
                && result.Before.TrimEnd('为', '是', ':', '达', '到').EndsWith(target.Before[^Math.Min(3, target.Before.Length)..], StringComparison.Ordinal)));

    /// <summary>实际完成116人, 我市满意度超过90%; but 住院费用实际报销比例≥55% is a target with a word of results in its name.</summary>
    private static bool IsResult(IndicatorItem item, (int Start, int End) clause, IndicatorWords words)
    {
        var text = item.Text[clause.Start..clause.End];
        if (words.DoneWords.StartsOff(text) || text.StartsWith("20", StringComparison.Ordinal) || Verdict.Of(text, words) is not null)
            return true;
        var hasComparator = item.Mentions.Any(m => clause.Start <= m.Figure.NumberStart && m.Figure.NumberStart < clause.End && m.Figure.Operator is not null);
        return !hasComparator && (words.DoneWords.IsIn(text) || AnswersTarget(item, clause));
    }
}
