using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>支出2050万元，其中基本支出1500万元，占73.17%; 参保365万人，占常住人口的97%; A60万元、B240万元，分别占20%、80%.</summary>
internal static class ShareRelations
{
    private const string Of = "占";

    public static IEnumerable<Relation> Read(IReadOnlyList<StatedFigure> sentence, ParagraphFigures paragraph)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            var (share, part) = (sentence[i], sentence[i - 1]);
            if (!share.IsPercent)
                continue;
            var isOfTheOneBefore = OfTheOneBefore(share, part);
            if (AreTogether(isOfTheOneBefore ? part : share))
            {
                var shares = sentence.Skip(i).TakeWhile((s, at) => at == 0 || (s.IsPercent && s.IsContinuation)).ToList();
                foreach (var relation in Together(sentence, i, shares, isOfTheOneBefore, paragraph))
                    yield return relation;
                i += shares.Count - 1;
                continue;
            }

            if (i > 1 && isOfTheOneBefore && sentence[i - 2].IsAlike(part))
            {
                yield return new(RelationKind.Share, share.ToOperand(), [sentence[i - 2].ToOperand(), part.ToOperand()]);
                continue;
            }

            var at = share.Words.LastIndexOf(Of, StringComparison.Ordinal);
            if (at < 0 || !(part.IsMoney || part.IsCount))
                continue;
            if (Whole(sentence, i - 1, share, paragraph) is { } whole)
                yield return new(RelationKind.Share, share.ToOperand(), [part.ToOperand(), whole.ToOperand()]);
        }
    }

    /// <summary>分别占总支出的30%和70%, with a figure of each part before: the first share is of the first part.</summary>
    private static IEnumerable<Relation> Together(IReadOnlyList<StatedFigure> sentence, int first, List<StatedFigure> shares, bool isOfTheOneBefore, ParagraphFigures paragraph)
    {
        var end = isOfTheOneBefore ? first - 1 : first;
        var start = end - shares.Count;
        if (shares.Count < 2 || start < 0)
            yield break;
        var parts = sentence.Skip(start).Take(shares.Count).ToList();

        // Of three parts and two shares nobody says which part has none.
        if (!parts.TrueForAll(p => (p.IsMoney || p.IsCount) && p.IsAlike(parts[0])) || (start > 0 && sentence[start - 1].IsAlike(parts[0]) && parts[0].Gap.AsSpan().IndexOfAny("，,;:(") < 0))
            yield break;
        var whole = isOfTheOneBefore ? sentence[end] : Whole(sentence, start, shares[0], paragraph);
        if (whole is null || !whole.IsAlike(parts[0]))
            yield break;
        foreach (var (part, share) in parts.Zip(shares))
            yield return new(RelationKind.Share, share.ToOperand(), [part.ToOperand(), whole.ToOperand()]);
    }

    private static bool AreTogether(StatedFigure first) =>
        first.Words.LastIndexOf(Of, StringComparison.Ordinal) is > 0 and var at && first.Vocabulary.Each.Ends(first.Words[..at]);

    /// <summary>已覆盖104个村，占全县行政村总数117个的88.9%.</summary>
    private static bool OfTheOneBefore(StatedFigure share, StatedFigure whole) =>
        share.IsPercent && share.Gap == "的" && (whole.IsCount || whole.IsMoney) && (whole.Words.Contains(Of, StringComparison.Ordinal) || whole.Words.StartsWith("相当于", StringComparison.Ordinal));

    private static StatedFigure? Whole(IReadOnlyList<StatedFigure> sentence, int at, StatedFigure share, ParagraphFigures paragraph)
    {
        var part = sentence[at];
        var written = share.Words[(share.Words.LastIndexOf(Of, StringComparison.Ordinal) + 1)..];
        var name = WholeNames.Bare(written, share);
        var head = ListHead.Of(sentence, at);
        if (name.Length > 0)
            return WholeNames.Find(written, part, head, paragraph);
        return head ?? (ListHead.IsAmongNamed(part) ? null : PartAndWhole.Of(sentence.Take(at + 1), needsSign: true) is { } pair && pair.Part == part ? pair.Whole : null);
    }
}
