using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Vocabulary;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>The clause that closes a result and says no more than whether the target was met: 完成年度设定目标.</summary>
internal static class Verdict
{
    /// <summary>The level the clause states, or null where it says anything else.</summary>
    public static QualitativeLevel? Of(string clause, IndicatorWords words)
    {
        var text = Folding.Compact(clause);
        QualitativeLevel? level = null;
        for (var i = 0; i < text.Length;)
        {
            if (words.VerdictVerbs.LengthAt(text, i) is > 0 and var verb)
            {
                level ??= words.Verdicts[text.Substring(i, verb)];
                i += verb;
            }
            else if (words.VerdictFillers.LengthAt(text, i) is > 0 and var filler)
            {
                i += filler;
            }
            else
            {
                return null;
            }
        }

        return level;
    }

    /// <summary>The first clause behind a result with a figure, where it says that the target was reached, and nothing else of the item doubts it.</summary>
    public static Sourced<string>? Reached(IndicatorItem item, IndicatorDraft draft, IndicatorWords words)
    {
        var mention = item.Mentions.FirstOrDefault(m => draft.Actual is { Value: not null, At: { } at } && item.Paragraph.At(m.Figure.Start, m.Figure.End) == at);
        if (mention is null)
            return null;
        var clauses = Clauses.In(item.Text, mention.Figure.End, item.End);
        if (clauses.Any(c => words.VerdictVerbs.All.Any(v => words.Verdicts[v] != QualitativeLevel.Achieved && item.Text.AsSpan(c.Start, c.End - c.Start).Contains(v, StringComparison.Ordinal))))
            return null;
        return clauses.Count > 0 && Of(item.Text[clauses[0].Start..clauses[0].End], words) == QualitativeLevel.Achieved
            ? item.Paragraph.Take(item.Paragraph.Written(clauses[0].Start, clauses[0].End), clauses[0].Start, clauses[0].End)
            : null;
    }

    /// <summary>
    /// Splits a result into what was done and the verdict that closes it. Without a verdict the core is all of it; where the verdict is
    /// all there is, it is the core too.
    /// </summary>
    public static (int Start, int End, QualitativeLevel? Level) Split(string text, int start, int end, IndicatorWords words)
    {
        var clauses = Clauses.In(text, start, end);
        var last = clauses.Count - 1;
        QualitativeLevel? level = null;
        while (last >= 0 && Of(text[clauses[last].Start..clauses[last].End], words) is { } told)
        {
            level ??= told;
            last--;
        }

        if (clauses.Count == 0)
            return (start, start, null);
        return last < 0 ? (clauses[0].Start, clauses[^1].End, level) : (clauses[0].Start, clauses[last].End, level);
    }
}
