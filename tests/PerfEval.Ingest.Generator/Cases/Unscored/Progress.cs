using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Unscored;

internal static class Progress
{
    public static CorpusCase Case { get; } = new(
        "sichuan-progress", "clean",
        "Every target is answered with its 实施进度.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE307", "改造灌溉渠道长度"), new("PE307", "工程验收合格率")],
        Parts =
        [
            new Form("项目绩效目标完成情况表", new Evaluation
            {
                Type = "project",
                Layout = "sichuan-progress",
                Year = 2020,
                HasReasons = false,
                ProjectName = "高标准农田灌溉配套",
                CompetentDepartment = "岷源县农业农村局",
                Unit = "岷源县农田建设服务中心",
                Funds =
                [
                    new("total", "年度资金总额") { Annual = "860.00", Executed = "860.00" },
                    new("fiscal", "其中：财政拨款") { Annual = "860.00", Executed = "860.00" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("项目完成指标", null,
                        Level2("数量指标", "quantity",
                            Level3("改造灌溉渠道长度", AtLeast("≥18公里", 18, "公里"), Words("已完成"))),
                        Level2("质量指标", "quality",
                            Level3("工程验收合格率", Number("100%", 100, "%"), Words("已完成")))),
                    Level1("项目效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("新增粮食生产能力", AtLeast("≥260吨", 260, "吨"), Number("275吨", 275, "吨"))),
                        Level2("可持续影响指标", "sustainability",
                            Level3("管护机制", Words("建立健全"), Words("已建立")))),
                    Level1("满意度指标", null,
                        Level2("满意度指标", "satisfaction",
                            Level3("受益农户满意度", AtLeast("≥90%", 90, "%"), Number("95%", 95, "%")))),
                ],
            })
            {
                Sheet = Forms.Unscored.Progress,
                Expected = "改造灌区末级渠道，新增节水灌溉面积。",
                Achieved = "渠道改造完工，移交村集体管护。",
            },
        ],
    };
}
