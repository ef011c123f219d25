using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>支出2050万元，其中基本支出1500万元，占73.17%; 参保365万人，占常住人口的97%.</summary>
internal static class ShareRelations
{
    private const string Of = "占";

    public static IEnumerable<Relation> Read(IReadOnlyList<StatedFigure> sentence, ParagraphFigures paragraph)
    {
        for (var i = 1; i < sentence.Count; i++)
        {
            var (share, part) = (sentence[i], sentence[i - 1]);
            if (i > 1 && OfTheOneBefore(share, part) && sentence[i - 2].IsAlike(part))
            {
                yield return new(RelationKind.Share, share.ToOperand(), [sentence[i - 2].ToOperand(), part.ToOperand()]);
                continue;
            }

            var at = share.Words.LastIndexOf(Of, StringComparison.Ordinal);
            if (!share.IsPercent || at < 0 || !(part.IsMoney || part.IsCount))
                continue;
            var named = Bare(share.Words[(at + 1)..], share);
            var whole = named.Length == 0 ? Head(sentence, i - 1) : Named(named, part, paragraph);
            if (whole is null && named.Length == 0 && PartAndWhole.Of(sentence.Take(i), needsSign: true) is { } pair && pair.Part == part)
                whole = pair.Whole;
            if (whole is not null)
                yield return new(RelationKind.Share, share.ToOperand(), [part.ToOperand(), whole.ToOperand()]);
        }
    }

    /// <summary>已覆盖104个村，占全县行政村总数117个的88.9%.</summary>
    private static bool OfTheOneBefore(StatedFigure share, StatedFigure whole) =>
        share.IsPercent && share.Gap == "的" && (whole.IsCount || whole.IsMoney) && (whole.Words.Contains(Of, StringComparison.Ordinal) || whole.Words.StartsWith("相当于", StringComparison.Ordinal));

    /// <summary>The total of the list that the part stands in.</summary>
    private static StatedFigure? Head(IReadOnlyList<StatedFigure> sentence, int part)
    {
        for (var i = part; i > 0; i--)
        {
            var gap = sentence[i].Gap;
            if (!sentence[i].Vocabulary.Partial.IsIn(gap) && !sentence[i].Vocabulary.Complete.IsIn(gap) && !PartAndWhole.StandsIn(sentence[i]))
                continue;
            for (var head = i - 1; head >= 0; head--)
            {
                if (sentence[head].IsAlike(sentence[part]))
                    return sentence[head];
                if (!sentence[head].IsPercent)
                    return null;
            }
        }

        return null;
    }

    /// <summary>The one figure before the share that the words name; null where none or two different ones do.</summary>
    private static StatedFigure? Named(string name, StatedFigure part, ParagraphFigures paragraph)
    {
        var before = paragraph.All.TakeWhile(f => f.Mention != part.Mention).Where(f => f.IsAlike(part)).ToList();
        var meant = before.Where(f => Agrees(Bare(f.Mention.Label, f), name)).ToList();
        return meant.Count > 0 && meant.TrueForAll(f => f.Value == meant[0].Value) ? meant[^1] : null;
    }

    private static bool Agrees(string label, string name) =>
        label.Length >= 2 && name.Length >= 2 && (label.EndsWith(name, StringComparison.Ordinal) || name.EndsWith(label, StringComparison.Ordinal));

    private static string Bare(string words, StatedFigure figure)
    {
        var fillers = figure.Vocabulary.ShareFillers;
        return fillers.TrimEnd(fillers.TrimStart(words.Trim(',', '，', ':')));
    }
}
