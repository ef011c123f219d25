using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>
/// The figures that 合计 before another one adds up: A、B分别为3人、5人，合计8人; 由A3万元和B5万元组成，共8万元; 资金来源包括…，合计…;
/// 三项合计…; 一季度…二季度…三季度…四季度…，全年共….
/// </summary>
internal static partial class ClosedLists
{
    [GeneratedRegex(@"^(?:组成|构成)?[，,]?(?:以上|上述|前述)?(?<count>[两二三四五六七八九])(?:项|者|类|部分|级|方面|个季度|季度)(?:费用|资金|支出|经费)?(?=合计|共计|总计|共)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Counted { get; }

    [GeneratedRegex(@"^(?:组成|构成|以上|上述|前述|各项|三项|人参加|参加|次)?[，,]?(?<year>全年|全年度|年度|本年|年内)?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Lead { get; }

    [GeneratedRegex("[一二三四1-4]季度|上半年|下半年", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Season { get; }

    private enum Opener
    {
        None,
        Among,
        All,
        Each,
    }

    /// <summary>The figures that the one at <paramref name="last"/> adds up; null where it adds up nothing.</summary>
    public static List<StatedFigure>? Before(IReadOnlyList<StatedFigure> sentence, int last)
    {
        var total = sentence[last];
        if (last < 2 || !total.IsPlain || total.IsPerEach || total.IsPercent)
            return null;
        var counted = Counted.Match(total.Words);
        var lead = Lead.Match(total.Words);
        var rest = total.Words[(counted.Success ? counted.Length : lead.Length)..];
        var ofYear = lead.Groups["year"].Success && !counted.Success;
        if (!total.Vocabulary.Totals.StartsOff(rest) || (!ofYear && total.Vocabulary.NoTotals.StartsOff(total.Words)) || total.Vocabulary.NoTotals.StartsOff(rest))
            return null;

        var (list, opener, head) = Collect(sentence, last);

        // 预算500万元，第一季度125万元、…，共拨付490万元: the budget is no season.
        if (list.Exists(IsSeason))
            list = [.. list.SkipWhile(f => !IsSeason(f))];
        if (list.Count < 2 || !list.TrueForAll(f => f.IsSameThing(total)) || list.Exists(f => f.Vocabulary.Deducted.IsIn(f.Words)) || list.Where(f => f.Role is not null).Select(f => f.Role).Distinct().Count() > 1)
            return null;
        if (list.Exists(f => f.Unit != total.Unit) && opener != Opener.Each)
            return null;
        if (counted.Success)
        {
            var count = AnnouncedCount.Read(counted.Groups["count"].Value);
            return list.Count >= count && (opener == Opener.None || list.Count == count) ? list[^count.Value..] : null;
        }

        if (IsWholeYear(list) is { } whole)
            return whole || !ofYear ? list : null;
        return opener switch
        {
            // 支出100万元，其中A30万元、B20万元，合计…: of the parts told or of everything, nobody says.
            Opener.Among => head is null && total.Vocabulary.StrongTotals.StartsOff(rest) ? list : null,
            Opener.All => list,
            Opener.Each => IsBareList(list) ? list : null,
            _ => !ofYear && IsPlainList(sentence, list, total, rest) ? list : null,
        };
    }

    /// <summary>The words before the list, where a total is called nothing but 合计: 资金来源包括…，合计… → 资金来源合计.</summary>
    public static string NameOf(StatedFigure total, StatedFigure first)
    {
        var label = total.ToOperand().Label;
        var words = first.Vocabulary;
        var ends = words.Each.All.Concat(words.Partial.All).Append("由").Select(w => first.Words.IndexOf(w, StringComparison.Ordinal)).Where(at => at > 0).DefaultIfEmpty(0).Min();
        return words.Totals.Ends(label) ? first.Words[..ends].Trim('，', ',', '、', ':') + label : label;
    }

    private static (List<StatedFigure> List, Opener Opener, StatedFigure? Head) Collect(IReadOnlyList<StatedFigure> sentence, int last)
    {
        var total = sentence[last];
        var list = new List<StatedFigure>();
        for (var i = last - 1; i >= 0; i--)
        {
            var figure = sentence[i];
            if (figure.IsPercent)
                continue;
            if (!IsSummand(figure, total) || total.Vocabulary.Totals.StartsOff(figure.Words))
                break;
            list.Insert(0, figure);
            if (OpenerOf(figure, total) is not Opener.None and var opener)
            {
                var head = sentence.Take(i).LastOrDefault(f => f.IsAlike(figure));
                return (list, opener, head);
            }
        }

        return (list, Opener.None, null);
    }

    private static Opener OpenerOf(StatedFigure first, StatedFigure total)
    {
        var words = first.Vocabulary;
        if (words.Each.IsIn(first.Gap))
            return Opener.Each;
        if (first.Gap.Contains('由', StringComparison.Ordinal) && (total.Gap.Contains("组成", StringComparison.Ordinal) || total.Gap.Contains("构成", StringComparison.Ordinal)))
            return Opener.All;
        return words.Partial.IsIn(first.Gap) ? Opener.Among : Opener.None;
    }

    /// <summary>People of several sessions are added up to attendances: 93人、65人，合计158人次.</summary>
    private static bool IsSummand(StatedFigure figure, StatedFigure total) =>
        figure.IsAlike(total) || (figure.IsPlain && figure.Unit == "人" && total.Unit == "人次" && !figure.IsPerEach);

    /// <summary>分别为3人、5人和2人: one figure follows the other at once.</summary>
    private static bool IsBareList(List<StatedFigure> list) => list.Skip(1).All(f => f.Gap.Length <= 1 || f.IsContinuation);

    private static bool IsSeason(StatedFigure figure) => Season.IsMatch(figure.Words);

    /// <summary>Whether the parts are all seasons of a year; null where they are none.</summary>
    private static bool? IsWholeYear(List<StatedFigure> list)
    {
        var seasons = list.Select(f => Season.Match(f.Words)).ToList();
        if (seasons[0].Success && seasons.Skip(1).All(s => !s.Success))
            return list.Count == 4 && (list[0].Words.Contains("四季度", StringComparison.Ordinal) || list[0].Words.Contains("4季度", StringComparison.Ordinal));
        if (!seasons.Exists(s => s.Success))
            return null;
        var told = seasons.Select(s => s.Value).Distinct(StringComparer.Ordinal).Count();
        return seasons.TrueForAll(s => s.Success) && told == list.Count && told == (seasons[0].Value.EndsWith('年') ? 2 : 4);
    }

    /// <summary>预算100万元，支出90万元，共发放90万元 is no sum: the parts are of one kind and name things of their own.</summary>
    private static bool IsPlainList(IReadOnlyList<StatedFigure> sentence, List<StatedFigure> list, StatedFigure total, string rest)
    {
        if (list.Select(f => f.Role).Distinct().Count() > 1 || !(total.Role is null || list.TrueForAll(f => f.Role is null || f.Role == total.Role)) || list.Exists(f => f.Subject.Length == 0))
            return false;

        // 检查医院20家、诊所30家，共发现问题20家: a result of what is listed.
        var found = total.Vocabulary.Overlapping;
        if (found.IsIn(total.Words) && !list.Exists(f => found.IsIn(f.Words)))
            return false;
        if (SumRelations.Shares(list))
            return true;

        // 举办书法14期、舞蹈8期，共举办培训班22期: 、 joins things of one kind.
        if (sentence[0] == list[0] && !total.IsMoney && list.Skip(1).All(f => f.Gap.StartsWith('、') || f.Gap.StartsWith('和')) && !list.Exists(f => found.IsIn(f.Words) || total.Vocabulary.NoTotals.IsIn(f.Words)))
            return true;

        // Kinds that are named apart: all that the sentence tells, and 合计 says so.
        return total.Vocabulary.StrongTotals.StartsOff(rest) && sentence[0] == list[0]
            && list.Select(f => f.Subject).Distinct(StringComparer.Ordinal).Count() == list.Count
            && !list.Exists(f => total.Vocabulary.NoTotals.IsIn(f.Words) || total.Vocabulary.Totals.IsIn(f.Words));
    }
}
