using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Unscored;

internal static class CountyClean
{
    public static CorpusCase Case { get; } = new(
        "county-unscored", "clean",
        "A county's project form with targets and actuals and no scores: nothing about weights, scores or totals is asked.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "county-unscored",
                Year = 2022,
                ProjectName = "农村公路日常养护",
                CompetentDepartment = "衡麓县交通运输局",
                Unit = "衡麓县公路养护中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "315.00", Executed = "302.40", Rate = "96.00%" },
                    new("fiscal", "其中：本年财政拨款") { Annual = "300.00", Executed = "287.40", Rate = "95.80%" },
                    new("other", "其他资金") { Annual = "15.00", Executed = "15.00", Rate = "100.00%" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("养护农村公路里程", AtLeast("≥1180公里", 1180, "公里"), Number("1180公里", 1180, "公里"))),
                        Level2("质量指标", "quality",
                            Level3("路面技术状况优良路率", AtLeast("≥80%", 80, "%"), Number("78.6%", 78.6m, "%"), "三条县道水毁后仍在修复，下年度上半年完工。")),
                        Level2("成本指标", "cost",
                            Level3("每公里养护经费", AtMost("≤3000元", 3000, "元"), Number("2562.71元", 2562.71m, "元")))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("通客车建制村比例", Number("100%", 100, "%"), Number("100%", 100, "%"))),
                        Level2("生态效益指标", "ecological")),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("沿线群众满意度", AtLeast("≥85%", 85, "%"), Number("91%", 91, "%")))),
                ],
            })
            {
                Sheet = Forms.Unscored.County,
                Expected = "做好县乡村道日常养护，保持路况稳定。",
                Achieved = "养护里程全部落实，主要县道路况良好。",
            },
        ],
    };
}
