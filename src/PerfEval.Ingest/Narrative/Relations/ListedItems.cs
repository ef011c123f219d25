using System.Globalization;
using System.Text.RegularExpressions;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Narrative.Reports;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>主要存在三个方面的问题：一是…；二是…: how many are announced, and how many are told in the same paragraph.</summary>
internal static partial class ListedItems
{
    private const string Ordinals = "一二三四五六七八九十";

    [GeneratedRegex(@"(?<![0-9一二三四五六七八九十百第.])(?<count>[一二两三四五六七八九十]|[1-9]|10)(?<unit>个|项|条|点|大|种)(?<thing>[^，,。；;:：、0-9]{0,12})[:：]", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Announcement { get; }

    [GeneratedRegex(@"(?<=^|[:：。；;，,\s])(?<number>[一二三四五六七八九十])是", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Item { get; }

    public static IEnumerable<Relation> Read(OutlinedParagraph paragraph)
    {
        var text = paragraph.Text;
        var announced = Announcement.Matches(text, Math.Min(paragraph.BodyStart, text.Length));
        for (var i = 0; i < announced.Count; i++)
        {
            var (from, to) = (announced[i].Index + announced[i].Length, i + 1 < announced.Count ? announced[i + 1].Index : text.Length);
            if (Told(text[from..to]) is not { } last || Count(announced[i].Groups["count"].Value) is not { } count)
                continue;
            var (start, end) = (announced[i].Index, announced[i].Groups["unit"].Index + announced[i].Groups["unit"].Length);
            var itemAt = from + last.At;
            yield return new(
                RelationKind.Count,
                new(Subject(announced[i]), Counted(count, paragraph, start, end)),
                [new("列出", Counted(last.Number, paragraph, itemAt, itemAt + 2))]);
        }
    }

    /// <summary>The last of 一是, 二是, … that stand there in order; null where they do not begin at once or do not follow each other.</summary>
    private static (int Number, int At)? Told(string text)
    {
        var items = Item.Matches(text);
        if (items.Count < 2 || items[0].Index > 1)
            return null;
        for (var i = 0; i < items.Count; i++)
        {
            if (Ordinals.IndexOf(items[i].Groups["number"].Value, StringComparison.Ordinal) != i)
                return null;
        }

        return (items.Count, items[^1].Index);
    }

    private static string Subject(Match announced)
    {
        var thing = announced.Groups["thing"].Value.Trim();
        if (thing.StartsWith("方面", StringComparison.Ordinal))
            thing = thing["方面".Length..].TrimStart('的');
        return thing.Length > 0 ? thing : announced.Groups["unit"].Value;
    }

    private static int? Count(string text) => text switch
    {
        "两" => 2,
        _ when Ordinals.IndexOf(text, StringComparison.Ordinal) is >= 0 and var at => at + 1,
        _ => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null,
    };

    private static Quantity Counted(int count, OutlinedParagraph paragraph, int start, int end) => new()
    {
        Text = paragraph.Written(start, end),
        Kind = QuantityKind.Number,
        Value = new Figure(count, 0),
        At = paragraph.At(start, end),
    };
}
