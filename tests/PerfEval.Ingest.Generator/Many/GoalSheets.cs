using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>Declarations of targets: nothing has been reached yet.</summary>
internal static class GoalSheets
{
    private static readonly string[] Meanings = ["以台账为准", "以验收资料为准", "年度内完成的数量", "按统计报表核定", "问卷调查", "以合同约定为准"];

    public static Evaluation Project(Draft draft) => Declared(Sheet.Project(draft, "goal-declaration"), draft);

    public static Evaluation Transfer(Draft draft) => Declared(
        Sheet.Project(draft, "goal-declaration-transfer") with { Type = "transfer", CompetentDepartment = draft.Series.Sector.Ministry, LocalDepartment = draft.Series.Department },
        draft);

    public static Evaluation Department(Draft draft) => Declared(Sheet.Department(draft, "goal-declaration-department"), draft);

    private static Evaluation Declared(Evaluation evaluation, Draft draft)
    {
        // What is declared a second time is worded anew.
        var chance = new Chance((ulong)draft.Series.Number, draft.Year, (int)(draft.Executed * 100));
        return evaluation with
        {
            Stage = "goal",
            HasReasons = false,
            Funds = [.. Budget(draft)],
            Dimensions = Points.Changed(Points.Levels(draft, 50, labelled: false, split: true), i => i with
            {
                Actual = null,
                Weight = Printed.Blank,
                Score = Printed.Blank,
                Reason = null,
                Criteria = chance.Of(Meanings),
            }),
        };
    }

    /// <summary>Nothing has been spent yet: a budget, in rows that no header stands over.</summary>
    private static IEnumerable<Fund> Budget(Draft draft)
    {
        yield return new("total", "年度资金总额") { Annual = Draft.Money(draft.Annual) };
        yield return new("fiscal", "其中：财政拨款") { Annual = Draft.Money(draft.Annual - draft.AnnualBeside) };
        if (draft.AnnualBeside > 0)
            yield return new("other", "其他资金") { Annual = Draft.Money(draft.AnnualBeside) };
    }
}
