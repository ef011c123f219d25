using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.ChongqingFlat;

internal static class DepartmentClean
{
    public static CorpusCase Case { get; } = new(
        "chongqing-flat", "department-clean",
        "A department's flat list without levels: the total at the top, one row of funds without a label, 调整指标值 blank for some so that 年初指标值 holds, reverse and qualitative indicators.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("部门整体绩效自评表", new Evaluation
            {
                Type = "department",
                Layout = "chongqing-flat",
                Year = 2022,
                Unit = "渝滩区融媒体中心",
                Funds = [new("total", "") { Initial = "3120.00", Annual = "3260.50", Executed = "3195.29", Weight = "10", Rate = "98.00", Score = "9.8" }],
                Dimensions =
                [
                    Level1("", null,
                        Level2("", null,
                            Split3("财政供养人员控制率", "≤", AtMost("100", 100, "%"), "%", Number("94", 94, "%"), "10", "10") with { RawScore = "100" },
                            Split3("“三公”经费变动率", "≤", AtMost("0", 0, "%"), "%", Number("-6", -6, "%"), "10", "10") with { RawScore = "100" },
                            Split3("播发稿件数量", "≥", AtLeast("2400", 2400, "篇"), "篇", Number("2610", 2610, "篇"), "20", "20") with { InitialTarget = "2200", RawScore = "100" },
                            Split3("党性教育培训次数", "≥", AtLeast("12", 12, "次"), "次", Number("12", 12, "次"), "10", "10") with { RawScore = "100" },
                            Split3("制作公益宣传短片", "≥", AtLeast("20", 20, "部"), "部", Number("19", 19, "部"), "10", "9.5", "一部短片因拍摄场地改造顺延至次年一月播出。") with { RawScore = "95" },
                            Split3("管理制度健全性", "定性", Words("高"), "", Words("高"), "10", "10") with { RawScore = "100" },
                            Split3("受众满意度", "≥", AtLeast("90", 90, "%"), "%", Number("93", 93, "%"), "20", "20") with { RawScore = "100" })),
                ],
                TotalScore = "99.3",
            })
            {
                Sheet = Forms.ChongqingFlat.Blocks,
                Expected = "做好全区新闻宣传和媒体融合工作，营造良好舆论氛围。",
                Achieved = "完成新闻宣传任务，播发稿件超过上年，影响力持续扩大。",
            },
        ],
    };
}
