using PerfEval.Ingest.Scoring;
using static PerfEval.Ingest.Rules.RuleText;

namespace PerfEval.Ingest.Rules.Totals;

/// <summary>PE402: the stated grade is not the one of the stated total.</summary>
internal sealed class GradeMismatch : IRule
{
    /// <summary>Cut-offs are of 100; how a place grades another total is not published.</summary>
    private const decimal Whole = 100m;

    private static readonly string[] Names = ["优", "良", "中", "差"];

    public RuleDescriptor Descriptor { get; } = new(
        "PE402",
        "grade",
        Severity.Error,
        new(
            Title: "评价等级与总分不符",
            Checks: "所写的等级（优、良、中、差或一等至四等）是否就是所写总分按评分口径划分的等级。",
            Why: "等级由总分划定；两者不符，必有一处是错的。",
            Example: "总分 75 分，等级写“优”：按 90/80/60 划分为中，按 80/70/60 划分为良，都不是优。",
            Limits: "口径不明时，任一已知划分（90/80/60、80/70/60）能得出所写等级的不报告。满分不是 100 分、等级用其他叫法的不报告。总分视为四舍五入或截尾的结果，舍入前可能达到界限的不报告。",
            Parameters: "grades（schemas/scoring）：优、良、中的最低分，默认 90/80/60 和 80/70/60 任一；schemas/scoring/words.yaml：grade-first 至 grade-fourth（等级的叫法）。"));

    public IEnumerable<Finding> Check(RuleContext context)
    {
        var (evaluation, profile) = (context.Evaluation, context.Profile);
        if (evaluation is not { TotalScore: { } total, Grade: { } grade } || profile.Grades.Count == 0
            || profile.Words.GradeRank(grade.Value) is not { } stated || !total.Value.IsUsable() || FullMarks.Of(context) != Whole)
        {
            yield break;
        }

        // The total stands for all that rounds to it: each end of that has its grade, and any between them is right.
        var (low, high) = (total.Value.Figure.Printed.Low, total.Value.Value);
        if (profile.Grades.Any(cuts => stated <= cuts.RankOf(low) && stated >= cuts.RankOf(high)))
            yield break;
        var score = Print(total.Value.Value);
        var due = profile.Grades.Select(cuts => Names[cuts.RankOf(total.Value.Value) - 1]).Distinct(StringComparer.Ordinal).ToList();
        var told = string.Join("，", profile.Grades.Select(cuts => $"按 {Print(cuts.First)}/{Print(cuts.Second)}/{Print(cuts.Third)} 划分为“{Names[cuts.RankOf(total.Value.Value) - 1]}”"));
        yield return context.Find(
            Descriptor,
            $"自评总分 {score} 分，等级写“{grade.Value}”，但{told}。",
            [grade.AsEvidence("等级"), total.AsEvidence("自评总分")],
            stated: grade.Text,
            expected: string.Join("或", due));
    }
}
