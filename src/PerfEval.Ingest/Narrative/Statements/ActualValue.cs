using PerfEval.Ingest.Narrative.Figures;
using PerfEval.Ingest.Narrative.Vocabulary;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Narrative.Statements;

/// <summary>The result beside a target with a figure: the figure that answers it, 100 % for 全部, else the words.</summary>
internal static class ActualValue
{
    public static Quantity Read(
        IndicatorItem item,
        string name,
        FigureMention target,
        IReadOnlyList<FigureMention> results,
        (int Start, int End, QualitativeLevel? Level) core,
        IndicatorWords words)
    {
        var sameUnit = results.Where(r => r.Figure.HasUnit(target.Figure.Unit)).ToList();
        var answer = sameUnit.Find(r => words.ActualNouns.Ends(WithoutCopula(r.Before)))
            ?? sameUnit.MaxBy(r => Likeness(name, r.Before))
            ?? results.FirstOrDefault(r => words.ActualNouns.Ends(WithoutCopula(r.Before)))
            ?? (results is [var only] && !only.Figure.IsPercent && 2 * Likeness(name, only.Before) >= name.Length - 1 ? only : null);
        if (answer is not null)
            return answer.ToQuantity();

        var text = item.Text[core.Start..core.End];
        return target.Figure.IsPercent && words.All.IsIn(text)
            ? IndicatorDraft.AllOf(item.Paragraph, core.Start, core.End)
            : IndicatorDraft.Words(item.Paragraph, core.Start, core.End, core.Level);
    }

    /// <summary>Pairs of neighbouring characters that the words before a figure share with the indicator's name.</summary>
    private static int Likeness(string name, string before)
    {
        var shared = 0;
        for (var i = 0; i + 2 <= name.Length; i++)
        {
            if (before.Contains(name.Substring(i, 2), StringComparison.Ordinal))
                shared++;
        }

        return shared;
    }

    private static string WithoutCopula(string before) => before.TrimEnd('为', '是', ':', '达', '到', '“');
}
