using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>排查隐患77处，已整改60处，剩余17处正在整改: how many there were, how many are done with, and how many are left.</summary>
internal static class RemainingCounts
{
    public static IEnumerable<Relation> Read(IReadOnlyList<StatedFigure> sentence)
    {
        for (var i = 2; i < sentence.Count; i++)
        {
            var rest = sentence[i];
            if (!rest.IsCount || !rest.Vocabulary.Remaining.StartsOff(rest.Words.TrimStart('，', ',', '、')))
                continue;
            var before = sentence.Take(i).Where(f => !f.IsPercent).ToList();
            if (before is not [var whole, var done] || !whole.IsAlike(done) || !done.IsAlike(rest) || !done.Vocabulary.Done.IsIn(done.Words) || IsOpen(sentence[i]))
                continue;
            yield return new(RelationKind.Difference, rest.ToOperand(), [whole.ToOperand(), done.ToOperand()]);
        }
    }

    /// <summary>Some came over from the year before, or only this year's are told.</summary>
    private static bool IsOpen(StatedFigure rest)
    {
        var sentence = rest.Mention.Sentence;
        return rest.Vocabulary.NotSoFar.IsIn(Folding.Compact(rest.Mention.Paragraph.Text[sentence.Start..rest.Mention.Figure.End]));
    }
}
