using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Content.Paragraph;

namespace PerfEval.Ingest.Generator.Cases.Narrative;

internal static class GradeTooLow
{
    public static CorpusCase Case { get; } = new(
        "narrative", "grade-too-low",
        "A total that names its parts, and a grade that it can have under no set of cut-offs (PE402).")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Findings = [new("PE402")],
        Parts = [new Report(Truth, Text)],
    };

    private static Evaluation Truth => new()
    {
        Type = "project",
        Form = "narrative",
        Year = 2022,
        ProjectName = "职业技能培训补贴",
        Unit = "松涧县就业服务中心",
        Grade = "差",
        Funds = [new("total", "全年预算") { Annual = "75", Executed = "72", Rate = "96%" }],
        TotalScore = Printed.As("86.6分", 86.6m),
    };

    private static Block[] Text =>
    [
        Title("松涧县就业服务中心职业技能培训补贴项目支出绩效评价报告"),
        Title("（2022年度）"),
        Numbered(1, "项目基本情况"),
        Body("项目全年预算数75万元，实际支出72万元，预算执行率96%。"),
        Numbered(1, "综合评价情况及评价结论"),
        Body("经综合评价，项目自评得分86.6分，其中预算执行得分9.6分，绩效指标得分77分，评价等级为“差”。"),
        Numbered(1, "存在的问题和建议"),
        Body("培训工种与企业用工需求衔接不紧。建议由用工企业提出课程清单，按需开班。"),
    ];
}
