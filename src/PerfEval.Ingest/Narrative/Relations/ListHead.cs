namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>The total of the list that a part stands in: 支出2050万元，其中基本支出1500万元; 全县117个行政村中，已有104个.</summary>
internal static class ListHead
{
    private const string In = "中";

    // 集中, 其中, 年中 …: behind these 中 is part of the word. So it is before those of PartAndWhole.NotInIt.
    private const string NotBeforeIt = "其集初高年途空手当期";

    /// <summary>Null where the part stands in no list, or where the words leave open in which of two.</summary>
    public static StatedFigure? Of(IReadOnlyList<StatedFigure> sentence, int part)
    {
        var (hasStop, hasEnd) = (false, false);
        for (var i = part; i > 0; i--)
        {
            var figure = sentence[i];
            if (IsAmongNamed(figure))
                return hasStop ? null : AmongNamed(sentence, i);
            if (Opens(figure) && !(hasEnd && figure.Gap.Contains('(', StringComparison.Ordinal)))
            {
                var head = HeadBefore(sentence, i, sentence[part]);
                if (head is null)
                    return null;
                var isNested = sentence.Take(i).Skip(1).Any(Opens);
                if (sentence[part].Value <= head.Value && (i == part || !isNested))
                    return head;

                // 其中基本支出300万元，其中人员250万元，公用50万元；项目支出…: the inner list is over with its sum, and before what is more than its head.
                if (!isNested || (sentence[part].Value <= head.Value && !AddsUp(sentence, i, part, head)))
                    return null;
            }

            hasStop |= figure.Gap.Contains(';', StringComparison.Ordinal);
            hasEnd |= figure.Gap.Contains(')', StringComparison.Ordinal);
        }

        return null;
    }

    /// <summary>专业技术人员中具有高级职称43人: one of others that the words name, not of the list's total.</summary>
    public static bool IsAmongNamed(StatedFigure figure) => NamedIn(figure).Length > 0;

    /// <summary>A list begins with the figure: 其中, 分别为, N个中.</summary>
    public static bool Opens(StatedFigure figure) =>
        figure.Vocabulary.Partial.IsIn(figure.Gap) || figure.Vocabulary.Complete.IsIn(figure.Gap) || PartAndWhole.StandsIn(figure);

    private static StatedFigure? HeadBefore(IReadOnlyList<StatedFigure> sentence, int opener, StatedFigure part)
    {
        for (var at = opener - 1; at >= 0; at--)
        {
            if (sentence[at].IsAlike(part))
                return sentence[at];
            if (!sentence[at].IsPercent)
                return null;
        }

        return null;
    }

    private static StatedFigure? AmongNamed(IReadOnlyList<StatedFigure> sentence, int at)
    {
        var name = NamedIn(sentence[at]);

        // 中高级, 中级: perhaps a word of its own.
        if (PartAndWhole.NotInIt.Contains(sentence[at].Words[sentence[at].Words.IndexOf(name + In, StringComparison.Ordinal) + name.Length + 1], StringComparison.Ordinal))
            return null;
        return sentence.Take(at).LastOrDefault(f => f.IsAlike(sentence[at]) && f.Mention.Label == name);
    }

    /// <summary>What the words before 中 name; empty where they name nothing of that kind.</summary>
    private static string NamedIn(StatedFigure figure)
    {
        // Directly behind a figure 中 is about that one.
        var words = figure.Gap.Length > figure.Words.Length ? figure.Words : "";
        var at = words.LastIndexOf(In, StringComparison.Ordinal);
        if (at < 2 || at + 1 == words.Length || NotBeforeIt.Contains(words[at - 1], StringComparison.Ordinal))
            return "";
        return figure.Vocabulary.Partial.All.Where(w => words.StartsWith(w, StringComparison.Ordinal)).Aggregate(words[..at], (name, w) => name[w.Length..]);
    }

    private static bool AddsUp(IReadOnlyList<StatedFigure> sentence, int from, int to, StatedFigure head) =>
        sentence.Skip(from).Take(to - from).Where(f => f.IsAlike(head)).Sum(f => f.Value) == head.Value;
}
