using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Unscored;

internal static class Threshold
{
    public static CorpusCase Case { get; } = new(
        "county-unscored", "threshold",
        "An actual repeats its threshold, no scores.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE306", "教师满意度")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "county-unscored",
                Year = 2019,
                ProjectName = "学前教育发展资金",
                CompetentDepartment = "苇湖县教育体育局",
                Unit = "苇湖县第二中学",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "641.29", Executed = "641.29", Rate = "100.00%" },
                    new("fiscal", "其中：本年财政拨款") { Annual = "641.29", Executed = "641.29" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("享受营养改善计划学生人数", Number(" 1,336 人", 1336, "人"), Number("1596人", 1596, "人")),
                            Level3("资助家庭经济困难学生人数", Number(">2000人", 2000, "人") with { Operator = ">" }, Number("2297人", 2297, "人")),
                            Level3("改造校舍面积", AtLeast("≥2542平方米", 2542, "平方米"), Number("2640平方米", 2640, "平方米"))),
                        Level2("质量指标", "quality",
                            Level3("九年义务教育巩固率", AtLeast("≥98％", 98, "%"), Number("99%", 99, "%"))),
                        Level2("时效指标", "timeliness",
                            Level3("校舍改造完工时间", Before("2019年10月31日前", "2019-10-31"), On("2019年9月2日", "2019-09-02"))),
                        Level2("成本指标", "cost",
                            Level3("设备采购成本", AtMost("≤６０００００元", 600_000, "元"), Number("５５００００元", 550_000, "元")))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("减轻学生家庭经济负担", Words("有效减轻"), Words("有效减轻"))),
                        Level2("社会效益指标", "social",
                            Level3("学校办学条件改善程度", Words("明显改善"), Done)),
                        Level2("可持续影响指标", "sustainability",
                            Level3("促进义务教育均衡发展", Words("持续促进"), Done))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("教师满意度", AtLeast("不少于87%", 87, "%"), AtLeast("≥87%", 87, "%")))),
                ],
            })
            {
                Sheet = Forms.Unscored.County,
                Expected = "落实各项学生资助政策，确保家庭经济困难学生不因贫失学",
                Achieved = "年度任务按期完成，资金专款专用。",
            },
        ],
    };
}
