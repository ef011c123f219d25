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
