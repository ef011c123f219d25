using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class Reviewed
{
    public static CorpusCase Case { get; } = new(
        "local", "reviewed",
        "复核得分 beside the unit's own score.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2020,
                ProjectName = "农家书屋出版物补充更新",
                CompetentDepartment = "白塔河区文化和旅游局",
                Unit = "白塔河区图书馆",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "340.80", Annual = "340.80", Executed = "307.80", Weight = "10", Rate = "90.32%", Score = "9.03" },
                    new("fiscal", "其中：财政拨款") { Initial = "272.64", Annual = "272.64", Executed = "246.20", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Initial = "68.16", Annual = "68.16", Executed = "61.60", Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("举办公益性讲座次数", AtLeast("﹥=45次", 45, "次"), Number("40次", 40, "次"), "5", "4.44", "部分工程因雨季延期，将加快施工进度") with { ReviewScore = "4.44" },
                            Level3("修缮文物保护单位数量", AtLeast("至少3处", 3, "处"), Number("3处", 3, "处"), "5", "5") with { ReviewScore = "5" },
                            Level3("每周开放时长", AtLeast("≥55小时", 55, "小时"), Number("40小时", 40, "小时"), "5", "3.64", "资金到位较晚，影响工作推进，下一步加强与财政部门沟通") with { ReviewScore = "3.64" }),
                        Level2("质量指标", "quality",
                            Level3("文物修缮工程验收合格率", AtLeast("﹥=97.5%", 97.5m, "%"), Number("98.8%", 98.8m, "%"), "25", "25") with { ReviewScore = "25" }),
                        Level2("成本指标", "cost",
                            Level3("每场演出补助标准", Exactly("=7700元/场", 7700, "元/场"), Number("7700元/场", 7700, "元/场"), "10", "10") with { ReviewScore = "10" })),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("年接待读者人次", AtLeast("不少于18.74万人次", 187_400, "人次"), Number("21.72万人次", 217_200, "人次"), "10", "10") with { ReviewScore = "10" },
                            Level3("公益性讲座知晓率", AtLeast("≥ 78 百分比", 78, "%"), Number("79%", 79, "%"), "10", "10") with { ReviewScore = "10" }),
                        Level2("生态效益指标", "ecological",
                            Level3("馆内外环境整洁程度", Words("优良"), Words("达成年度指标", "achieved"), "10", "10") with { ReviewScore = "10" })),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("活动参与人员满意度", AtLeast("⩾86百分比", 86, "%"), Number("95%", 95, "%"), "5", "5") with { ReviewScore = "5" },
                            Level3("读者满意度", AtLeast("≥ 95 ％", 95, "%"), Number("９７%", 97, "%"), "5", "5") with { ReviewScore = "5" })),
                ],
                TotalWeight = "100",
                TotalScore = "97.11",
            })
            {
                Sheet = new OwnForm
                {
                    Columns =
                    [
                        FormRows.Name(1, "三级指标"),
                        FormRows.Target("指标值"),
                        FormRows.Actual("自评完成值"),
                        FormRows.Weight("权重"),
                        FormRows.Score("自评得分"),
                        new("复核得分", i => i.ReviewScore.Text),
                        FormRows.Reason("备注"),
                    ],
                    Head =
                    [
                        ["项目名称", "农家书屋出版物补充更新"],
                        ["主管部门", "白塔河区文化和旅游局", "实施单位", "白塔河区图书馆"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                }.Blocks,
                Expected = "开展公共文化服务，丰富群众精神文化生活",
                Achieved = "年度任务按期完成，资金专款专用。",
            },
        ],
    };
}
