using System.Text.RegularExpressions;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>
/// 到位612万元，其中：中央240万元，省级18万元; 由…组成; 住院500人，门诊300人，共救助800人. A list goes on as long as its figures are of one
/// kind: the same unit, and no other sort of amount.
/// </summary>
internal static partial class SumRelations
{
    private const int MostTimes = 9;

    [GeneratedRegex(@"20\d\d年", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex YearOf();

    /// <param name="sentence">Its figures in order.</param>
    /// <param name="parts">Is given the parts found: they are no totals of their own.</param>
    public static IEnumerable<Relation> Read(IReadOnlyList<StatedFigure> sentence, HashSet<FigureMention> parts)
    {
        for (var i = 0; i < sentence.Count; i++)
        {
            if (Opened(sentence, i) is { } opened)
            {
                var list = ListFrom(sentence, i, opened.Total, opened.InBracket);
                foreach (var part in list)
                    parts.Add(part.Mention);
                if (list.Count > 0 && Asserted(opened.Total, list, opened.IsComplete) is { } relation)
                    yield return relation;
                i += Math.Max(0, list.Count - 1);
            }
            else if (ClosedLists.Before(sentence, i) is { } list)
            {
                foreach (var part in list)
                    parts.Add(part.Mention);
                if (Asserted(sentence[i], list, true) is { } relation)
                    yield return relation with { Result = relation.Result with { Label = ClosedLists.NameOf(sentence[i], list[0]) } };
            }
        }
    }

    /// <summary>The total before the list that begins with this figure; null where none begins.</summary>
    private static (StatedFigure Total, bool IsComplete, bool InBracket)? Opened(IReadOnlyList<StatedFigure> sentence, int first)
    {
        var figure = sentence[first];
        var gap = figure.Gap;
        var (partial, complete) = (figure.Vocabulary.Partial, figure.Vocabulary.Complete);
        var isPartial = partial.IsIn(gap);
        var isComplete = !isPartial && complete.IsIn(gap);
        if (first == 0 || !figure.IsPlain)
            return null;
        if (!(isPartial || isComplete))
            return IsSpelledOut(sentence, first) ? (sentence[first - 1], false, false) : null;
        if (gap.Contains('由', StringComparison.Ordinal) && isComplete && !Ends(sentence, "组成", "构成"))
            return null;

        // 总投资500万元，2022年、2023年分别为100万元、120万元: two of its years.
        if (isComplete && YearOf().IsMatch(figure.Words))
            return null;

        // Between a total and its parts may stand its rate: 支出1000万元，执行率66%，其中…
        for (var i = first - 1; i >= 0; i--)
        {
            var total = sentence[i];
            if (total.IsContinuation)
                return null;

            // 自评得分94分(满分100分)，其中…: the parts are of what was got.
            if (PointsHad.IsAttainable(sentence, i))
                continue;

            // 较上年增加80万元，其中新增120万元，报废40万元: parts of what it moved by, or of what it is.
            if (total.IsAlike(figure) && (ComparedWords.IsMove(total) || total.Vocabulary.Net.IsIn(total.Words)))
                return null;

            // 执行率95%，其中基本支出执行率98%: a rate of parts is no part of the rate.
            if (total.IsAlike(figure) && figure.Unit == "%" && !figure.Vocabulary.Shares.IsIn(figure.Words))
                return null;
            if (total.IsAlike(figure) && !total.IsPerEach && (figure.Role is null || total.Role is null || figure.Role == total.Role))
                return (total, isComplete, gap.StartsWith('('));
            if (!total.IsPercent && !(total.IsPlain && total.IsAlike(figure)))
                return null;
        }

        return null;
    }

    /// <summary>支出490万元：工程支出300万元，设备支出120万元: what it was spent on follows at once.</summary>
    private static bool IsSpelledOut(IReadOnlyList<StatedFigure> sentence, int first)
    {
        var (total, figure) = (sentence[first - 1], sentence[first]);
        return figure.Gap.StartsWith(':') && total.IsMoney && total.Role == AmountRole.Spent && IsItem(figure) && first + 1 < sentence.Count && IsItem(sentence[first + 1]);

        bool IsItem(StatedFigure item) => item.IsAlike(total) && item.Role is null or AmountRole.Spent && !item.IsBare && item.Value < total.Value && item.Subject != total.Subject;
    }

    private static List<StatedFigure> ListFrom(IReadOnlyList<StatedFigure> sentence, int first, StatedFigure total, bool inBracket)
    {
        var list = new List<StatedFigure>();
        var isWithin = false;
        var isNested = sentence.Take(first).Skip(1).Any(ListHead.Opens);
        for (var i = first; i < sentence.Count; i++)
        {
            var figure = sentence[i];
            var gap = figure.Gap;

            // 地方资金70万元(省级40万元、市级30万元): parts of a part; 决策(20分)19分: what could be had.
            if (!inBracket && Bracket(gap) is { } opens)
                isWithin = opens;
            if (isWithin || PointsHad.IsAttainable(sentence, i))
                continue;

            // A list within a list ends before what is more than its head, and with its item.
            if (i > first && isNested && (gap.Contains(';', StringComparison.Ordinal) || figure.Value > total.Value))
                break;
            if (i > first && ((inBracket && gap.Contains(')', StringComparison.Ordinal)) || figure.Vocabulary.Partial.IsIn(gap) || figure.Vocabulary.Totals.StartsOff(figure.Words)))
                break;

            // 占73%; 同比增长5%: something about the part before.
            if (figure.IsPercent && !total.IsPercent)
                continue;
            if (!figure.IsAlike(total) || figure.AllWords.Relations.Growth.Ends(figure.Words))
                break;
            if (list.Count > 0 && (figure.Role != list[0].Role && figure.Role is not null || (figure.IsBare && figure.Role is not null)))
                break;
            list.Add(figure);
        }

        return list.TrueForAll(f => f.IsSameThing(total)) ? list : [];
    }

    private static Relation? Asserted(StatedFigure total, List<StatedFigure> list, bool isComplete)
    {
        var operands = new List<Operand>();
        foreach (var part in list)
        {
            if (Times(part) is not { } times)
                return null;
            operands.Add(part.ToOperand(times));
        }

        if (isComplete)
            return list.Count >= 2 ? new(RelationKind.Sum, total.ToOperand(), operands) : null;

        // 其中女性30人，党员20人 may be the same people; amounts by source and kinds of one name are not.
        if (list.Count > 1 && !list.TrueForAll(p => p.IsMoney) && !Shares(list) && (list.Exists(p => p.Vocabulary.Overlapping.IsIn(p.Naming)) || !list.TrueForAll(p => p.Mention.Label.Length >= 2)))
            operands = [operands.MaxBy(o => o.Quantity.Value!.Value.Value)!];
        return new(RelationKind.Sum, total.ToOperand(), operands) { IsComplete = false };
    }

    /// <summary>市、县(市、区)各45.75元 counts twice; 各乡镇 counts nobody knows how often.</summary>
    private static int? Times(StatedFigure part)
    {
        var at = part.Words.LastIndexOf('各');
        if (at < 0)
            return 1;
        var named = WithoutBrackets(part.Words[..at]);
        var count = named.Count(c => c == '、') + 1;
        return named.Length == 0 || count is 1 or > MostTimes ? null : count;
    }

    /// <summary>Whether a bracket is open behind these words; null where none opens or closes in them.</summary>
    private static bool? Bracket(string gap)
    {
        var at = gap.LastIndexOfAny(['(', ')']);
        return at < 0 ? null : gap[at] == '(';
    }

    private static string WithoutBrackets(string text)
    {
        var (depth, kept) = (0, new System.Text.StringBuilder());
        foreach (var c in text)
        {
            depth += c is '(' ? 1 : c is ')' ? -1 : 0;
            if (depth <= 0 && c is not ')')
                kept.Append(c);
        }

        return kept.ToString();
    }

    /// <summary>All the names end alike: 城镇职工参保人数, 城乡居民参保人数.</summary>
    internal static bool Shares(List<StatedFigure> list)
    {
        var names = list.Select(f => f.Mention.Label).ToList();
        return names.TrueForAll(n => n.Length >= 2) && names.Select(n => n[^2..]).Distinct(StringComparer.Ordinal).Count() == 1;
    }

    private static bool Ends(IReadOnlyList<StatedFigure> sentence, params ReadOnlySpan<string> words)
    {
        var last = sentence[^1].Mention;
        var after = last.Paragraph.Text[last.Figure.End..last.Sentence.End];
        foreach (var word in words)
        {
            if (after.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}
