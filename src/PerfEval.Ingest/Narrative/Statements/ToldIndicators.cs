using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Vocabulary;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>
/// Indicators told with the word 指标值: 培训人数指标值为不低于50人，实际完成值56人; 合格率为85.2%，低于指标值90%.
/// </summary>
internal static class ToldIndicators
{
    public static IReadOnlyList<IndicatorDraft> Read(IndicatorItem item, NarrativeVocabulary words)
    {
        var drafts = new List<IndicatorDraft>();
        for (var i = 0; i < item.Mentions.Count; i++)
        {
            var mention = item.Mentions[i];
            var before = words.Labels.Trailing.TrimEnd(mention.Before).TrimEnd(':');
            var noun = words.Indicators.TargetNouns.LengthBefore(before, before.Length);
            if (noun == 0)
                continue;
            var draft = i > 0 && words.Indicators.Comparisons.StartsOff(before)
                ? ResultFirst(item, item.Mentions[i - 1], mention, words)
                : TargetFirst(item, mention, words);
            if (draft is not null)
                drafts.Add(draft);
        }

        return drafts;
    }

    private static IndicatorDraft? ResultFirst(IndicatorItem item, FigureMention result, FigureMention target, NarrativeVocabulary words)
    {
        if (!result.Figure.HasUnit(target.Figure.Unit))
            return null;
        var name = IndicatorDraft.NameIn(item.Paragraph, Math.Max(result.ClauseStart, item.Start), result.Figure.Start, words.Labels.Trailing);
        return name is null ? null : new(name, target.ToQuantity(), result.ToQuantity());
    }

    private static IndicatorDraft? TargetFirst(IndicatorItem item, FigureMention target, NarrativeVocabulary words)
    {
        var next = item.Mentions.SkipWhile(m => m != target).Skip(1).ToList();
        var end = next.Find(m => IsTarget(m, words)) is { } other ? other.ClauseStart : item.End;
        if (NameOf(item, target, words) is not { } name)
            return null;
        var result = next.Find(m => m.Figure.NumberStart < end && words.Indicators.ActualNouns.IsIn(m.Before));
        if (result is not null)
            return new(name, target.ToQuantity(), result.ToQuantity());

        var clause = Clauses.In(item.Text, target.Figure.End, end)
            .FirstOrDefault(c => words.Indicators.ActualNouns.StartsOff(item.Text[c.Start..c.End]));
        return clause.End == 0 ? null : new(name, target.ToQuantity(), Stated(item, clause, words));
    }

    private static bool IsTarget(FigureMention mention, NarrativeVocabulary words) =>
        words.Indicators.TargetNouns.Ends(words.Labels.Trailing.TrimEnd(mention.Before).TrimEnd(':'));

    private static Sourced<string>? NameOf(IndicatorItem item, FigureMention target, NarrativeVocabulary words)
    {
        var start = IndicatorDraft.NameStart(item, target);
        if (IndicatorDraft.NameIn(item.Paragraph, start, target.Figure.Start, words.BehindToldNames) is { } name)
            return name;
        return start > item.Start + 1
            ? IndicatorDraft.NameIn(item.Paragraph, Clauses.StartOf(item.Text, start - 1, item.Start), start - 1)
            : null;
    }

    private static Quantity Stated(IndicatorItem item, (int Start, int End) clause, NarrativeVocabulary words)
    {
        var noun = words.Indicators.ActualNouns.LengthAt(item.Text, clause.Start);
        var start = clause.Start + noun;
        while (start < clause.End && item.Text[start] is '为' or '是' or ' ' or ':')
            start++;
        return start < clause.End
            ? IndicatorDraft.Words(item.Paragraph, start, clause.End, null)
            : IndicatorDraft.Words(item.Paragraph, clause.Start, clause.End, null);
    }
}
