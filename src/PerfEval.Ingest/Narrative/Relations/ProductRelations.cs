using System.Text.RegularExpressions;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>按28元/人的标准，参保12.5万人，共计拨付350万元: one standard, one number, one amount, and no word that splits or multiplies any of them.</summary>
internal static partial class ProductRelations
{
    private const string Yuan = "元";

    [GeneratedRegex(@"[一二两三四五六七八九十半]个?(?:年(?!级)|月|季度|学期|次(?!性)|期|批|轮|天|倍)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Repeated { get; }

    [GeneratedRegex(@"每(?<thing>[^每]*)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex EachThing { get; }

    public static IEnumerable<Relation> Read(IReadOnlyList<StatedFigure> sentence)
    {
        if (sentence.Count < 3)
            yield break;
        var standards = sentence.Where(f => EachOf(f) is not null).Take(2).ToList();
        if (standards is not [var standard] || IsSplit(sentence))
            yield break;
        var counts = sentence.Where(f => f.IsCount).Take(2).ToList();
        var amounts = sentence.Where(f => f.IsMoney && f != standard).Take(2).ToList();
        if (counts is not [var count] || amounts is not [var amount] || sentence.Any(f => IsMultiplier(f, amount)) || !amount.Vocabulary.Paid.IsIn(amount.Words) || !IsFor(EachOf(standard)!, count))
            yield break;

        // 计划补助100户 is not who was paid; 到位补助资金 was not paid out.
        if (count.Vocabulary.Planned.IsIn(count.Words) || amount.Role == AmountRole.Received)
            yield break;

        // 发放26万元，标准为每人500元: behind the amount the standard stands in a clause of its own.
        var isBehind = standard.Mention.Figure.Start > amount.Mention.Figure.Start;
        if (amount.Mention.Figure.Start < count.Mention.Figure.Start || (isBehind && standard.Gap.AsSpan().IndexOfAny("，,(") < 0))
            yield break;
        yield return new(RelationKind.Product, amount.ToOperand(), [count.ToOperand(), standard.ToOperand()]);
    }

    private static bool IsSplit(IReadOnlyList<StatedFigure> sentence)
    {
        var mention = sentence[0].Mention;
        var text = Folding.Compact(mention.Paragraph.Text[mention.Sentence.Start..mention.Sentence.End]).Replace("截至", "", StringComparison.Ordinal);
        return sentence[0].Vocabulary.Split.IsIn(text) || Repeated.IsMatch(text);
    }

    /// <summary>连续3年, 按80%承担: the product would have to be multiplied once more.</summary>
    private static bool IsMultiplier(StatedFigure figure, StatedFigure amount) =>
        figure.Unit is "年" or "月" or "天" or "日" or "学期" or "倍" or "工作日" || (figure.Unit == "%" && figure.Mention.Figure.Start < amount.Mention.Figure.Start);

    /// <summary>What the standard is for one of: 28元/人, 每人32元, 每人每年32元; null where it is no standard, or one of months, days or times.</summary>
    private static string? EachOf(StatedFigure figure)
    {
        if (!figure.IsPlain || figure.Unit is null || !figure.Unit.StartsWith(Yuan, StringComparison.Ordinal))
            return null;
        var things = figure.Unit.Length > Yuan.Length
            ? figure.Unit[Yuan.Length..].Split(['/', '·', '.'], StringSplitOptions.RemoveEmptyEntries).Select(p => p.TrimStart('每'))
            : EachThing.Matches(figure.Words).Select(m => m.Groups["thing"].Value);
        var others = things.Where(t => !t.StartsWith('年') && !t.StartsWith("学年", StringComparison.Ordinal)).Take(2).ToList();
        return others is [{ Length: > 0 } only] && only[0] is not ('月' or '天' or '日' or '周' or '季') && !only.StartsWith("学期", StringComparison.Ordinal) ? only : null;
    }

    /// <summary>The things counted are those of the standard: 元/人 for 300名; 每村 for 90个村.</summary>
    private static bool IsFor(string each, StatedFigure count)
    {
        var unit = count.Unit!;
        if (each.StartsWith("人次", StringComparison.Ordinal))
            return unit == "人次";
        if (each.StartsWith(unit, StringComparison.Ordinal))
            return true;
        var text = count.Mention.Paragraph.Text;
        var after = Folding.Compact(text[count.Mention.Figure.End..Math.Min(text.Length, count.Mention.Figure.End + 4)]);
        return unit is "个" or "所" or "家" && (after.StartsWith(each[0]) || after.StartsWith("行政" + each[0], StringComparison.Ordinal));
    }
}
