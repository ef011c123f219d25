using PerfEval.Ingest.Evaluations;

namespace PerfEval.Ingest.Narrative.Relations;

/// <summary>自评项目15个，其中一等14个，三等1个: the projects of all grades are all projects.</summary>
internal static class GradeCounts
{
    public static IEnumerable<Relation> Read(IReadOnlyList<StatedFigure> sentence)
    {
        var graded = sentence.Where(f => f.IsCount && IsGrade(f)).ToList();
        if (graded.Count < 2 || !graded.TrueForAll(g => g.IsAlike(graded[0])))
            yield break;
        var total = sentence.TakeWhile(f => f != graded[0]).LastOrDefault(f => f.IsAlike(graded[0]));
        if (total is not null && total.Vocabulary.GradedThings.IsIn(total.Naming))
            yield return new(RelationKind.Count, total.ToOperand(), [.. graded.Select(g => g.ToOperand())]);
    }

    /// <summary>Nothing but a grade is left of the words before it.</summary>
    private static bool IsGrade(StatedFigure figure)
    {
        var fillers = figure.Vocabulary.GradeFillers;
        var rest = fillers.TrimEnd(fillers.TrimStart(figure.Words.Trim('，', ',', ':', '、')));
        return rest.Length > 0 && figure.AllWords.Scores.Grades.Contains(rest);
    }
}
