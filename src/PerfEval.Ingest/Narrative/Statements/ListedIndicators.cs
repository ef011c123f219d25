using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Vocabulary;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>
/// Indicators told by a target sentence and a result sentence: 购置台灯数量20盏。我校实际购置台灯20盏，完成年度目标。
/// </summary>
internal static class ListedIndicators
{
    private const int MaxStatement = 40;

    public static IReadOnlyList<IndicatorDraft> Read(IndicatorItem item, NarrativeVocabulary words)
    {
        if (TargetPart.Of(item, words.Indicators) is not { } parts)
            return [];
        var (text, result) = (item.Text, Verdict.Split(item.Text, parts.ResultStart, item.End, words.Indicators));
        var targets = item.Mentions.Where(m => m.Figure.NumberStart < parts.End).ToList();
        var results = item.Mentions.Where(m => m.Figure.NumberStart >= parts.ResultStart).ToList();
        var hasResult = result.End > result.Start;
        if (targets.Count == 0)
            return hasResult && Named(text, result, words.Indicators) is { } told ? [.. Stated(item, parts, told)] : [];

        // 亩均增产约80斤 alone is a result.
        var isAnswered = hasResult && (result.Level is not null || words.Indicators.ActualNouns.IsIn(text[result.Start..result.End]));
        var printed = targets.Where(t => t.Figure.Operator is not null && (isAnswered || t.Figure.Operator != Comparator.About) && ClosesClause(item, t)).ToList();
        if (printed.Count == 0 && (targets.Count > 1 || !hasResult || !IsBareTarget(text, targets[0], parts)))
            return [];
        if (printed.Count == 0 && !isAnswered)
            return [];

        var drafts = new List<IndicatorDraft>();
        foreach (var target in printed.Count > 0 ? printed : targets)
        {
            var name = NameOf(item, target, words);
            if (name is not null)
                drafts.Add(new(name, target.ToQuantity(), hasResult ? ActualValue.Read(item, name.Value, target, results, result, words.Indicators) : null));
        }

        return drafts;

        IEnumerable<IndicatorDraft> Stated(IndicatorItem of, TargetPart part, (int Start, int End, QualitativeLevel? Level) actual)
        {
            if (part.End - part.Start > MaxStatement || words.Indicators.TargetNouns.All.Any(n => n.Length > 2 && of.Text.AsSpan(part.Start, part.End - part.Start).Contains(n, StringComparison.Ordinal)))
                yield break;
            var (nameEnd, predicate) = Predicate(of.Text, part.Start, part.End, words.Indicators);
            if (IndicatorDraft.NameIn(of.Paragraph, part.Start, nameEnd) is { } name)
            {
                var target = predicate < part.End ? IndicatorDraft.Words(of.Paragraph, predicate, part.End, null) : null;
                yield return new(name, target, IndicatorDraft.Words(of.Paragraph, actual.Start, actual.End, actual.Level));
            }
        }
    }

    /// <summary>A result in words is one where a verdict closes it, or 实际完成情况 opens it; null where it may be any sentence.</summary>
    private static (int Start, int End, QualitativeLevel? Level)? Named(string text, (int Start, int End, QualitativeLevel? Level) result, IndicatorWords words)
    {
        var noun = words.ActualNouns.LengthAt(text, result.Start);
        if (noun <= 2)
            return result.Level is null ? null : result;
        var start = result.Start + noun;
        while (start < result.End && text[start] is '为' or '是' or ':' or ' ' or '，')
            start++;
        return start < result.End ? (start, result.End, result.Level) : result.Level is null ? null : result;
    }

    /// <summary>购置台灯数量20盏 and nothing behind the figure, no year and no 为 before it: a target without a comparator.</summary>
    private static bool IsBareTarget(string text, FigureMention target, TargetPart parts) =>
        target.Figure.Unit is not null && target.Figure.Upper is null
        && string.IsNullOrWhiteSpace(text[target.Figure.End..parts.End])
        && !target.Before.Contains("20", StringComparison.Ordinal);

    /// <summary>≥90% ends what it says; 高于6-9个月的指标值 does not.</summary>
    private static bool ClosesClause(IndicatorItem item, FigureMention target) =>
        target.Figure.End >= item.End || !char.IsLetter(item.Text[target.Figure.End]);

    /// <summary>The clause before the comparator; where that is empty, the clause before it, or the heading above.</summary>
    private static Sourced<string>? NameOf(IndicatorItem item, FigureMention target, NarrativeVocabulary words)
    {
        var paragraph = item.Paragraph;
        var start = IndicatorDraft.NameStart(item, target);
        if (IndicatorDraft.NameIn(paragraph, start, target.Figure.Start, words.BehindListedNames) is { } name)
            return name;
        if (start > item.Start + 1)
        {
            var before = Clauses.StartOf(item.Text, start - 1, item.Start);
            return IndicatorDraft.NameIn(paragraph, before, start - 1);
        }

        return paragraph.Under.Count > 0 && IndicatorSection.Of(paragraph with { Heading = null, Under = [paragraph.Under[^1]] }, words.Indicators) is null
            ? new(paragraph.Under[^1], paragraph.Under[^1], paragraph.Piece.Source.At)
            : null;
    }

    /// <summary>窗口服务能力 | 有所提高: where the name ends and the predicate begins; both at the end where there is no predicate.</summary>
    private static (int NameEnd, int Predicate) Predicate(string text, int start, int end, IndicatorWords words)
    {
        var statement = text[start..end].TrimEnd();
        var plain = words.Predicates.LengthBefore(statement, statement.Length);
        var afterAdverb = words.PredicatesAfterAdverb.LengthBefore(statement, statement.Length);
        var from = statement.Length - Math.Max(plain, afterAdverb);
        var name = words.Adverbs.TrimEnd(statement[..from]).Length;
        return (plain > 0 || name < from) && name >= 2 ? (start + name, start + name) : (end, end);
    }
}
