using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.ChongqingFlat;

internal static class ProjectClean
{
    public static CorpusCase Case { get; } = new(
        "chongqing-flat-project", "project-clean",
        "A project's flat list, everything right, 年初指标值 before every count.")
    {
        Text = new(Flattening.TabRows, "gb18030"),
        Parts =
        [
            new Form("项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "chongqing-flat-project",
                Year = 2023,
                ProjectName = "森林防火经费",
                Unit = "松溪源县生态环境局",
                Funds = [new("total", "") { Initial = "37.01", Annual = "37.01", Executed = "37.01", Rate = "100.00", Weight = "10", Score = "10" }],
                Dimensions =
                [
                    Level1("", null,
                        Level2("", null,
                            Split3("林业有害生物防治面积", "≥", AtLeast("1.2", 12_000, "亩"), "万亩", Number("1.3", 13_000, "亩"), "5", "5") with { RawScore = "100" },
                            Split3("建设污水处理设施数量", "≧", AtLeast("4", 4, "套"), "套", Number("5", 5, "套"), "5", "5") with { RawScore = "100", InitialTarget = "4" },
                            Split3("森林防火宣传次数", ">=", AtLeast("9", 9, "次"), "次", Number("10", 10, "次"), "10", "10") with { RawScore = "100", InitialTarget = "9" },
                            Split3("大气自动监测站运维数量", "≥", AtLeast("5", 5, "个"), "个", Number("6", 6, "个"), "5", "5") with { RawScore = "100", InitialTarget = "5" },
                            Split3("监测数据有效率", "≥", AtLeast("90", 90, "%"), "%", Number("81", 81, "%"), "5", "4.5", "部分群众对政策了解不够，将加大政策宣传力度") with { RawScore = "90", InitialTarget = "90" },
                            Split3("林业有害生物无公害防治率", "≥", AtLeast("91", 91, "%"), "百分比", Number("99", 99, "%"), "5", "5") with { RawScore = "100", InitialTarget = "91" },
                            Split3("监测数据上报及时率", ">=", AtLeast("96", 96, "%"), "%", Number("98.14", 98.14m, "%"), "5", "5") with { RawScore = "100", InitialTarget = "96" },
                            Split3("单站运维成本", "=", Exactly("148600", 148_600, "元/站"), "元/站", Number("148600", 148_600, "元/站"), "5", "5") with { RawScore = "100" },
                            Split3("项目支出总额", "≦", AtMost("776", 7_760_000, "元"), "万元", Number("591", 5_910_000, "元"), "5", "5") with { RawScore = "100" },
                            Split3("受益村庄数量", "≥", AtLeast("67", 67, "个"), "个", Number("70", 70, "个"), "15", "15") with { RawScore = "100", InitialTarget = "67" },
                            Split3("生态环境可持续发展", "定性", Words("持续改善"), "", Done, "15", "15") with { RawScore = "100" },
                            Split3("周边群众满意度", "≥", AtLeast("91", 91, "%"), "百分比", Number("98", 98, "%"), "10", "10") with { RawScore = "100", InitialTarget = "91" })),
                ],
                TotalScore = "99.5",
            })
            {
                Sheet = Forms.ChongqingFlat.Blocks,
                Expected = "加强森林资源保护，减少森林火灾损失",
                Achieved = "全年任务基本落实，受益对象反映良好。",
            },
        ],
    };
}
