using System.Text.RegularExpressions;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>
/// 共出台3项制度，分别为《…》《…》《…》; 《…》、《…》等 is open; 永安镇、新店乡2个乡镇; 内设2个股室，分别是办公室、财务股: how many are announced, and
/// how many names are given. Where 和 may be part of a name, any way of counting is accepted.
/// </summary>
internal static partial class NamedItems
{
    private const int MostNames = 60;
    private const int MostLetters = 16;
    private const string Stops = "，,。;:！!?？\n";

    [GeneratedRegex(@"(?<![0-9一二三四五六七八九十百千万几数多第.])(?<count>二十[一二三四五六七八九]?|十[一二三四五六七八九]?|[两二三四五六七八九]|[1-9]\d?)(?<unit>个|项|家|所|部|份|件|种|条|类|座|支)(?<thing>[^，,。；;:：、！!?？()《》“”0-9的等在中分由共开\n]{1,12})", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Announced { get; }

    [GeneratedRegex(@"\G(?:名单)?[，,:]?\s*(?:分别为|分别是|依次为|依次是|即|:)[:]?\s*", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Follows { get; }

    [GeneratedRegex(@"\G《[^《》]{1,80}》(?:[(][^()]{1,40}[)])?", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Title { get; }

    public static IEnumerable<Relation> Read(CompactParagraph paragraph, RelationWords words)
    {
        var text = paragraph.Text;
        foreach (Match announced in Announced.Matches(text))
        {
            var isDocuments = words.Documents.IsIn(announced.Groups["thing"].Value);
            if (AnnouncedCount.Read(announced.Groups["count"].Value) is not { } count || count > MostNames
                || (Behind(text, announced, isDocuments) ?? Before(text, announced, isDocuments)) is not { } told || (told.Least <= count && count <= told.Most))
                continue;
            var number = count < told.Least ? told.Least : told.Most;
            yield return new(
                RelationKind.Count,
                new(announced.Groups["thing"].Value.Trim(), paragraph.Counted(count, announced.Index, announced.Groups["unit"].Index + announced.Groups["unit"].Length)),
                [new("列出", paragraph.Counted(number, told.Start, told.End))]);
        }
    }

    /// <summary>N项制度，分别为《…》、《…》。</summary>
    private static (int Least, int Most, int Start, int End)? Behind(string text, Match announced, bool isDocuments)
    {
        var thing = announced.Groups["thing"].Value;
        var follows = Follows.Match(text, announced.Index + announced.Length);
        if (!follows.Success)
            return null;
        var start = follows.Index + follows.Length;
        if (start < text.Length && text[start] == '《')
            return isDocuments ? Titles(text, start) : null;
        var stop = text.AsSpan(start).IndexOfAny("。;\n");
        var end = stop < 0 ? text.Length : start + stop;
        var list = text[start..end];

        // Only names that end as the thing does are surely all of them: 股室 — 办公室、财务股.
        return list.Contains('等') || list.AsSpan().IndexOfAny("，,:《") >= 0 || list.AsSpan().IndexOfAnyInRange('0', '9') >= 0 ? null : Names(list, thing, start);
    }

    private static (int Least, int Most, int Start, int End)? Names(string list, string thing, int start)
    {
        var names = list.Split('、');
        if (names.Length < 2 || names.Length > MostNames || !Array.TrueForAll(names, n => IsNamed(n.Trim(), thing) && n.Length <= 2 * MostLetters))
            return null;
        var joints = names.Sum(n => Joints(n, thing));
        return (names.Length, names.Length + joints, start, start + list.Length);
    }

    /// <summary>How often 和 stands behind the end of a name: 永安镇和新店乡.</summary>
    private static int Joints(string name, string thing)
    {
        var joints = 0;
        for (var i = 1; i + 1 < name.Length; i++)
        {
            if (name[i] is '和' or '及' or '与')
                joints += thing.Contains(name[i - 1], StringComparison.Ordinal) ? 1 : 0;
        }

        return joints;
    }

    private static (int Least, int Most, int Start, int End)? Titles(string text, int start)
    {
        var (at, end, count) = (start, start, 0);
        for (var title = Title.Match(text, at); title.Success && count <= MostNames; title = Title.Match(text, at))
        {
            count++;
            at = end = title.Index + title.Length;
            if (at < text.Length && text[at] is '、' or '，' or ',' or '和' or '及' or '与')
                at++;
            else if (text.AsSpan(at).StartsWith("以及"))
                at += 2;
        }

        var isClosed = end == text.Length || text[end] is '。' or ';' or '\n' or '，' or ',';
        return count > 0 && isClosed ? (count, count, start, end) : null;
    }

    /// <summary>《…》、《…》共2项制度; 永安镇、新店乡2个乡镇. The names stand directly before the number.</summary>
    private static (int Least, int Most, int Start, int End)? Before(string text, Match announced, bool isDocuments)
    {
        var end = announced.Index;
        foreach (var word in (ReadOnlySpan<string>)["共计", "合计", "一共", "总共", "共", "这"])
        {
            if (text.AsSpan(0, end).EndsWith(word))
            {
                end -= word.Length;
                break;
            }
        }

        if (end > 0 && text[end - 1] is '，' or ',')
            return null;
        if (end > 0 && text[end - 1] == '》')
            return isDocuments ? TitlesBefore(text, end) : null;
        return NamesBefore(text, end, announced.Groups["thing"].Value);
    }

    private static (int Least, int Most, int Start, int End)? TitlesBefore(string text, int end)
    {
        var (at, count) = (end, 0);
        while (at > 0 && text[at - 1] == '》' && count <= MostNames)
        {
            var open = text.LastIndexOf('《', at - 1, Math.Min(at, 82));
            if (open < 0)
                return null;
            count++;
            at = open;
            if (at > 1 && text[at - 1] is '、' or '和' or '及' or '与' && text[at - 2] == '》')
                at--;
        }

        return count >= 2 ? (count, count, at, end) : null;
    }

    private static (int Least, int Most, int Start, int End)? NamesBefore(string text, int end, string thing)
    {
        var start = end;
        while (start > 0 && end - start < MostNames * MostLetters && !Stops.Contains(text[start - 1], StringComparison.Ordinal) && text[start - 1] is not ('(' or ')' or '《' or '》'))
            start--;
        var names = text[start..end].Split('、');
        var from = names.Length;
        while (from > 0 && IsNamed(names[from - 1].Trim(), thing) && names[from - 1].Length <= 2 * MostLetters)
            from--;
        var run = names[from..];
        if (run.Length < 2 || from > 0 || Array.Exists(run, n => n.AsSpan().IndexOfAnyInRange('0', '9') >= 0))
            return null;
        return (run.Length, run.Length + run.Sum(n => Joints(n, thing)), start, end);
    }

    /// <summary>The name ends as what is counted: 永安镇 — 乡镇; 财务股 — 股室.</summary>
    private static bool IsNamed(string name, string thing) =>
        name.Length >= 2 && !name.EndsWith('等') && (thing.StartsWith("乡镇", StringComparison.Ordinal) || thing.StartsWith("镇", StringComparison.Ordinal)
            ? name[^1] is '乡' or '镇' || name.EndsWith("街道", StringComparison.Ordinal)
            : Head(thing).Contains(name[^1], StringComparison.Ordinal));

    /// <summary>The noun counted, without the words behind it: 股室, 村 of 村开展.</summary>
    private static string Head(string thing) => thing.Length <= 3 ? thing : thing[..3];
}
