using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.ChongqingFlat;

internal static class ProjectTotal
{
    public static CorpusCase Case { get; } = new(
        "chongqing-flat-project", "total-above-parts",
        "A project's flat list: the total at the top is three points above its parts, and a missed target keeps its full points.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE401"), new("PE303", "辅警人员到岗人数")],
        Parts =
        [
            new Form("项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "chongqing-flat-project",
                Year = 2023,
                ProjectName = "辅警人员经费",
                Unit = "渝滩区公安分局",
                Funds = [new("total", "") { Initial = "2565.00", Annual = "2565.00", Executed = "2436.75", Weight = "10", Rate = "95.00", Score = "9.5" }],
                Dimensions =
                [
                    Level1("", null,
                        Level2("", null,
                            Split3("辅警人员到岗人数", "≥", AtLeast("512", 512, "人"), "人", Number("498", 498, "人"), "30", "30") with { RawScore = "100" },
                            Split3("人均年经费", "≤", AtMost("50100", 50100, "元"), "元", Number("48930", 48930, "元"), "20", "20") with { RawScore = "100" },
                            Split3("巡逻防控覆盖率", "≥", AtLeast("95", 95, "%"), "%", Number("96", 96, "%"), "20", "20") with { RawScore = "100" },
                            Split3("社会治安状况", "定性", Words("好"), "", Words("好"), "10", "10") with { RawScore = "100" },
                            Split3("辖区群众满意度", "≥", AtLeast("90", 90, "%"), "%", Number("92", 92, "%"), "10", "7", "两个街道反映夜间巡逻间隔较长，已调整勤务安排。") with { RawScore = "70" })),
                ],
                TotalScore = "99.5",
            })
            {
                Sheet = Forms.ChongqingFlat.Blocks,
                TitleInTable = true,
                Expected = "保障辅警队伍稳定，协助维护辖区治安秩序。",
                Achieved = "辅警队伍基本稳定，治安案件同比下降。",
            },
        ],
    };
}
