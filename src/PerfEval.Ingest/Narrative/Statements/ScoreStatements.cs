using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Vocabulary;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>
/// The total score a report claims: 自评95分, 打分得出结果为95.4分, 自查计分86.6分. Averages, parts and scores of single
/// projects are not it; where a part may be all that is understood, nothing is.
/// </summary>
internal static class ScoreStatements
{
    private const decimal HighestTotal = 150m;

    /// <summary>The mention of the total score, or null where the report claims none.</summary>
    public static FigureMention? Read(ReportText text)
    {
        var candidates = text.Body.Where(p => !text.IsOfOnePart(p)).SelectMany(text.MentionsIn)
            .Where(m => !text.IsRule(m) && IsTotal(m, text) && !IsOfOneProject(m, text)).ToList();
        if (candidates.Count == 0)
            return text.Body.Where(p => !text.IsOfOnePart(p)).SelectMany(text.MentionsIn).FirstOrDefault(m => !text.IsRule(m) && CanBe(m) && ScoreParts.AddUpTo(m, text) && !IsOfOneProject(m, text));

        // 得分 of an item is told far above 综合自评得分 of the whole.
        if (candidates.Exists(m => !IsWeak(m, text)))
            candidates.RemoveAll(m => IsWeak(m, text));

        // 总分100分，自评得分95分: the first is what could be had.
        return candidates.Find(m => !IsFullMarks(m, candidates, text)) ?? (candidates.Count > 0 ? candidates[0] : null);
    }

    public static Sourced<Points> ToPoints(FigureMention mention) =>
        mention.Paragraph.Take(new Points(mention.Figure.Value), mention.Figure.NumberStart, mention.Figure.End);

    private static bool IsTotal(FigureMention mention, ReportText text)
    {
        if (!CanBe(mention))
            return false;
        var words = text.Words.Scores;
        var (phrase, noun) = NameOf(mention, words);
        if (noun.Length == 0)
            return false;
        if (mention.Figure.Unit is null && !noun.EndsWith('分'))
            return false;
        if (ScoreParts.IsPart(mention, phrase, noun, text))
            return false;
        // 培训经费项目: a cut may also be a piece of the subject's name.
        return text.Names.IsOwn(phrase, words.Fillers) || text.Names.IsOwn(AfterCut(phrase, text), words.Fillers);
    }

    private static bool IsWeak(FigureMention mention, ReportText text) => text.Words.Scores.WeakNouns.Contains(NameOf(mention, text.Words.Scores).Noun);

    /// <summary>本部门 | 综合得分: what the points are called, and whose they are; an empty noun where the words name no points.</summary>
    private static (string Phrase, string Noun) NameOf(FigureMention mention, ScoreWords words)
    {
        var before = words.Copulas.TrimEnd(BeforeWithColon(mention).TrimEnd('“', '"'));
        var length = words.NounBefore(before);
        return (before[..^length], before[^length..]);
    }

    private static bool CanBe(FigureMention mention) => (mention.Figure.HasUnit("分") || mention.Figure.Unit is null) && mention.Figure.Operator is null
        && mention.Figure.Upper is null && mention.Figure.Value.Scale == 1m && mention.Figure.Value.Value <= HighestTotal;

    /// <summary>In a department's report: 疫苗采购项目预算12万元，支出11万元，自评得分96分.</summary>
    private static bool IsOfOneProject(FigureMention score, ReportText text)
    {
        if (text.Type != EvaluationType.Department)
            return false;
        var earlier = text.MentionsIn(score.Paragraph)
            .Where(m => m.Sentence == score.Sentence && m.Figure.IsMoney && m.Figure.Start < score.Figure.Start);
        return earlier.Select(m => FundLabel.Read(m.Before, text)).Any(l => l is { IsOwn: false, Role: not null });
    }

    /// <summary>自评得分：95分: the colon ends a clause, and the words before it name the score.</summary>
    private static string BeforeWithColon(FigureMention mention)
    {
        var text = mention.Paragraph.Text;
        var colon = mention.ClauseStart - 1;
        if (mention.Before.Length > 0 || colon < mention.Paragraph.NumberEnd || text[colon] != ':')
            return mention.Before;
        return Folding.Compact(text[Clauses.StartOf(text, colon, mention.Paragraph.NumberEnd)..colon]);
    }

    private static string AfterCut(string phrase, ReportText text)
    {
        var cut = text.Words.Scores.Cuts.All.Max(w => phrase.LastIndexOf(w, StringComparison.Ordinal) is >= 0 and var at ? at + w.Length : 0);
        return phrase[cut..];
    }

    private static bool IsFullMarks(FigureMention mention, List<FigureMention> candidates, ReportText text)
    {
        var before = text.Words.Scores.Copulas.TrimEnd(mention.Before);
        return mention.Figure.Value.Value == 100m && text.Words.Scores.Full.Ends(before) && !before.Contains("自评", StringComparison.Ordinal)
            && candidates.Exists(c => c.Paragraph == mention.Paragraph && c.Figure != mention.Figure);
    }
}
