using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>The total of what was scored, and the grade that goes with it.</summary>
internal static class Totals
{
    private static readonly decimal[] CutOffs = [90, 80, 60];

    /// <param name="grades">Best first; none where the form has none.</param>
    public static Evaluation Add(Evaluation evaluation, params string[] grades)
    {
        var total = Sum(evaluation);
        return evaluation with
        {
            TotalWeight = "100",
            TotalScore = Draft.Plain(total),
            Grade = grades.Length == 0 ? null : GradeOf(total, grades),
        };
    }

    /// <summary>After a change of points; a form without a total keeps none.</summary>
    public static Evaluation Again(Evaluation evaluation)
    {
        if (evaluation.TotalScore.Value is null)
            return evaluation;
        var total = Sum(evaluation);
        string[] grades = evaluation.Grade switch
        {
            null => [],
            ['一' or '二' or '三' or '四', ..] => ["一等", "二等", "三等", "四等"],
            _ => ["优", "良", "中", "差"],
        };
        return evaluation with { TotalScore = Draft.Plain(total), Grade = grades.Length == 0 ? null : GradeOf(total, grades) };
    }

    private static decimal Sum(Evaluation evaluation) => evaluation.Indicators.Sum(i => i.Score.Value ?? 0) + (evaluation.Funds.FirstOrDefault()?.Score.Value ?? 0);

    private static string GradeOf(decimal total, string[] grades) => grades[Array.FindIndex(CutOffs, least => total >= least) is var place and >= 0 ? place : 3];
}
