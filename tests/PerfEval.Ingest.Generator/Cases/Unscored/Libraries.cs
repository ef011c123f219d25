using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Unscored;

internal static class Libraries
{
    public static CorpusCase Case { get; } = new(
        "county-unscored", "libraries",
        "Targets and actuals of libraries, no scores.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "county-unscored",
                Year = 2023,
                ProjectName = "送戏下乡",
                CompetentDepartment = "梅渡市文化和旅游局",
                Unit = "梅渡市图书馆",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "591.89", Executed = "591.89", Rate = "100%" },
                    new("fiscal", "其中：本年财政拨款") { Annual = "591.89", Executed = "591.89" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("质量指标", "quality",
                            Level3("文物修缮工程验收合格率", AtLeast("≥97％", 97, "%"), Number("98.6%", 98.6m, "%"))),
                        Level2("时效指标", "timeliness",
                            Level3("演出任务完成时间", Before("2023年9月底前", "2023-09-30"), On("2023年9月24日", "2023-09-24"))),
                        Level2("成本指标", "cost",
                            Level3("活动经费控制额", AtMost("≤ 30 万元", 300_000, "元"), Number("23万元", 230_000, "元")))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("年接待读者人次", AtLeast("⩾６．９４万人次", 69_400, "人次"), Number("7.96万人次", 79_600, "人次")),
                            Level3("公益性讲座知晓率", AtLeast("87%及以上", 87, "%"), Number("92.38%", 92.38m, "%"))),
                        Level2("可持续影响指标", "sustainability",
                            Level3("图书馆管理机制健全性", Words("健全"), Words("健全")))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("活动参与人员满意度", AtLeast("不少于86.5%", 86.5m, "%"), Number("89%", 89, "%")),
                            Level3("读者满意度", AtLeast("≥88%", 88, "%"), Number("97%", 97, "%")))),
                ],
            })
            {
                Sheet = Forms.Unscored.County,
                Expected = "加强文物保护利用，传承优秀传统文化",
                Achieved = "已按计划完成年度工作任务。",
            },
        ],
    };
}
