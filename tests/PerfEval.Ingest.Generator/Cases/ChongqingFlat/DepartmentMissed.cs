using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.ChongqingFlat;

internal static class DepartmentMissed
{
    public static CorpusCase Case { get; } = new(
        "chongqing-flat", "department-missed",
        "A department's flat list, one target missed and scored pro rata with its reason.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Parts =
        [
            new Form("部门整体绩效自评表", new Evaluation
            {
                Type = "department",
                Layout = "chongqing-flat",
                Year = 2022,
                Unit = "青岚县博物馆",
                Funds = [new("total", "") { Initial = "2768.52", Annual = "2768.52", Executed = "2768.52", Rate = "100.00", Weight = "10", Score = "10" }],
                Dimensions =
                [
                    Level1("", null,
                        Level2("", null,
                            Split3("送戏下乡场次", "≥", AtLeast("35", 35, "场"), "场", Number("24", 24, "场"), "5", "3.43", "资金到位较晚，影响工作推进，下一步加强与财政部门沟通") with { RawScore = "68.6", InitialTarget = "35" },
                            Split3("文物修缮工程验收合格率", "≥", AtLeast("97.5", 97.5m, "%"), "百分比", Number("91.5", 91.5m, "%"), "5", "4.69", "年初目标设定偏高，今后科学编制绩效目标") with { RawScore = "93.8", InitialTarget = "97.5" },
                            Split3("活动完成质量", "定性", Words("良好"), "", Words("达成年度指标", "achieved"), "10", "10") with { RawScore = "100" },
                            Split3("免费开放及时率", "≥", AtLeast("96", 96, "%"), "%", Number("96.69", 96.69m, "%"), "15", "15") with { RawScore = "100", InitialTarget = "96" },
                            Split3("每场演出补助标准", "=", Exactly("7262", 7262, "元/场"), "元/场", Number("7262", 7262, "元/场"), "15", "15") with { RawScore = "100" },
                            Split3("年接待读者人次", "≥", AtLeast("24.64", 246_400, "人次"), "万人次", Number("19.26", 192_600, "人次"), "10", "7.82", "部分工程因雨季延期，将加快施工进度") with { RawScore = "78.2" },
                            Split3("公益性讲座知晓率", "≧", AtLeast("84", 84, "%"), "%", Number("88.58", 88.58m, "%"), "10", "10") with { RawScore = "100", InitialTarget = "84" },
                            Split3("馆内外环境整洁程度", "定性", Words("优良"), "", Words("达成年度指标", "achieved"), "10", "10") with { RawScore = "100" },
                            Split3("活动参与人员满意度", "≥", AtLeast("86", 86, "%"), "%", Number("89.74", 89.74m, "%"), "10", "10") with { RawScore = "100", InitialTarget = "86" })),
                ],
                TotalScore = "95.94",
            })
            {
                Sheet = Forms.ChongqingFlat.Blocks,
                Expected = "加强文物保护利用，传承优秀传统文化",
                Achieved = "各项工作如期推进，主要任务落实到位。",
            },
        ],
    };
}
