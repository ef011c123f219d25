using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Reports;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>The grade of the whole: 评价结果为优, 自评等级一等, or directly behind the total score: 得分95分，优.</summary>
internal static class GradeStatements
{
    private const int LongestOpening = 6;
    private const string Quotes = "“”\"'‘’( ";

    public static Sourced<string>? Read(ReportText text, FigureMention? totalScore)
    {
        if (totalScore is not null && Behind(totalScore, text.Words.Scores) is { } direct)
            return direct;
        foreach (var paragraph in text.Body.Where(p => !text.IsOfOnePart(p)))
        {
            var claims = Clauses.Sentences(paragraph.Text, paragraph.BodyStart)
                .Where(s => !text.Words.Figures.Rules.IsIn(paragraph.Text[s.Start..s.End]));
            foreach (var (start, end) in claims.Where(s => !IsOfAnotherYear(paragraph.Text[s.Start..s.End], text)).SelectMany(s => Clauses.In(paragraph.Text, s.Start, s.End)))
            {
                if (InClause(paragraph, start, end, text) is { } grade)
                    return grade;
            }
        }

        return null;
    }

    /// <summary>上年度自评得分92分，等级为良: the sentence begins with whose grade it tells.</summary>
    private static bool IsOfAnotherYear(string sentence, ReportText text)
    {
        var opening = Folding.Compact(sentence);
        opening = opening[..Math.Min(LongestOpening, opening.Length)];
        return text.Words.Scores.LastYear.StartsOff(opening) || text.Names.NamesOtherYear(opening);
    }

    private static Sourced<string>? InClause(OutlinedParagraph paragraph, int start, int end, ReportText text)
    {
        var words = text.Words.Scores;
        for (var at = start; at < end; at++)
        {
            var noun = words.GradeNouns.LengthAt(paragraph.Text, at);
            if (noun == 0)
                continue;
            var after = at + noun;
            var copula = words.GradeCopulas.LengthAt(paragraph.Text, after);
            var (from, grade) = GradeAt(paragraph.Text, after + copula, words);
            var needsCopula = !words.GradeNounsWithoutCopula.Contains(paragraph.Text.AsSpan(at, noun));
            if (grade == 0 || (copula == 0 && needsCopula))
                continue;
            var subject = Folding.Compact(paragraph.Text[start..at]);
            return text.Names.IsOwn(subject, words.Fillers) ? paragraph.Take(paragraph.Written(from, from + grade), from, from + grade) : null;
        }

        return null;
    }

    private static Sourced<string>? Behind(FigureMention score, ScoreWords words)
    {
        var text = score.Paragraph.Text;
        var at = score.Figure.End;
        while (at < text.Length && (text[at] is '，' or ',' || Quotes.Contains(text[at], StringComparison.Ordinal)))
            at++;
        at += words.GradeNouns.LengthAt(text, at);
        at += words.GradeCopulas.LengthAt(text, at);
        var (from, grade) = GradeAt(text, at, words);
        return grade == 0 ? null : score.Paragraph.Take(score.Paragraph.Written(from, from + grade), from, from + grade);
    }

    /// <summary>A grade that is all there is: not 一等14个, not 良好的效果, not 优、良、中、差.</summary>
    private static (int Start, int Length) GradeAt(string text, int at, ScoreWords words)
    {
        while (at < text.Length && Quotes.Contains(text[at], StringComparison.Ordinal))
            at++;
        var length = words.Grades.LengthAt(text, at);
        var end = at + length;
        if (length == 0)
            return (at, 0);
        while (end < text.Length && Quotes.Contains(text[end], StringComparison.Ordinal))
            end++;
        var rest = text.AsSpan(end);
        if (rest.StartsWith("等级") || rest.StartsWith("等次"))
            end += 2;
        return end >= text.Length || "。，,;!)\n".Contains(text[end], StringComparison.Ordinal) ? (at, length) : (at, 0);
    }
}
