using System.Text.RegularExpressions;
using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>主要存在三个方面的问题：一是…；二是…: how many are announced, and how many are told in the same paragraph.</summary>
internal static partial class ListedItems
{
    private const string Ordinals = "一二三四五六七八九十";
    private const string Circled = "①②③④⑤⑥⑦⑧⑨⑩";

    [GeneratedRegex(@"(?<![0-9一二三四五六七八九十百第.])(?<count>[一二两三四五六七八九十]|[1-9]|10)(?<unit>个|项|条|点|大|种)(?<thing>[^，,。；;:：、0-9]{0,12})(?:[:：]|[，,。](?=一是|首先|第一))", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Announcement { get; }

    [GeneratedRegex(@"(?<=^|[:：。；;，,])(?:(?<number>[一二三四五六七八九十])(?<kind>是)|第(?<number>[一二三四五六七八九十])(?<kind>[，,、:：])|其(?<number>[一二三四五六七八九十])(?<kind>[，,、:：是])|[(（](?<number>[一二三四五六七八九十]|[1-9])(?<kind>[)）])|(?<number>[①②③④⑤⑥⑦⑧⑨⑩])(?<kind>)|(?<number>[1-9])(?<kind>[.、．])(?![0-9]))", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Item { get; }

    public static IEnumerable<Relation> Read(CompactParagraph paragraph)
    {
        var text = paragraph.Text;
        var announced = Announcement.Matches(text);
        for (var i = 0; i < announced.Count; i++)
        {
            var (from, to) = (announced[i].Index + announced[i].Length, i + 1 < announced.Count ? announced[i + 1].Index : text.Length);
            if (Told(text[from..to]) is not { } last || AnnouncedCount.Read(announced[i].Groups["count"].Value) is not { } count)
                continue;
            var (start, end) = (announced[i].Index, announced[i].Groups["unit"].Index + announced[i].Groups["unit"].Length);
            var itemAt = from + last.At;
            yield return new(
                RelationKind.Count,
                new(Subject(announced[i]), paragraph.Counted(count, start, end)),
                [new("列出", paragraph.Counted(last.Number, itemAt, itemAt + last.Length))]);
        }
    }

    /// <summary>The last of 一是, 二是, … that stand there in order; null where they do not begin at once or do not follow each other.</summary>
    private static (int Number, int At, int Length)? Told(string text)
    {
        var first = Item.Match(text);
        if (!first.Success || first.Index > 1)
            return null;

        // Numbers of another kind are of lists within an item.
        var kind = Kind(first);
        var items = Item.Matches(text).Where(m => Kind(m) == kind).ToList();
        if (items.Count < 2)
            return null;
        for (var i = 0; i < items.Count; i++)
        {
            if (Number(items[i].Groups["number"].Value) != i + 1)
                return null;
        }

        return (items.Count, items[^1].Index, items[^1].Length);
    }

    private static string Kind(Match item)
    {
        var number = item.Groups["number"].Value[0];
        return item.Value.Replace(number, '1') + (char.IsAsciiDigit(number) ? "1" : Circled.Contains(number, StringComparison.Ordinal) ? "①" : "一");
    }

    private static int Number(string text) =>
        Math.Max(Ordinals.IndexOf(text, StringComparison.Ordinal), Math.Max(Circled.IndexOf(text, StringComparison.Ordinal), "123456789".IndexOf(text, StringComparison.Ordinal))) + 1;

    private static string Subject(Match announced)
    {
        var thing = announced.Groups["thing"].Value.Trim();
        if (thing.StartsWith("方面", StringComparison.Ordinal))
            thing = thing["方面".Length..].TrimStart('的');
        return thing.Length > 0 ? thing : announced.Groups["unit"].Value;
    }
}
