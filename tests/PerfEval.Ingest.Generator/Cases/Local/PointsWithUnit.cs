using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class PointsWithUnit
{
    public static CorpusCase Case { get; } = new(
        "local", "points-with-unit",
        "Points and scores carry their unit: 5分.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2021,
                ProjectName = "创业担保贷款贴息",
                CompetentDepartment = "平宁湾县人力资源和社会保障局",
                Unit = "平宁湾县公共就业服务中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "11.26", Annual = "11.26", Executed = "10.68", Weight = "10", Rate = "94.85%", Score = "9.48" },
                    new("fiscal", "其中：财政拨款") { Initial = "8.44", Annual = "8.44", Executed = "7.94", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Initial = "2.82", Annual = "2.82", Executed = "2.74", Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("城镇新增就业人数", AtLeast("≧4600人", 4600, "人"), Number("5562人", 5562, "人"), Printed.As("5分", 5m), Printed.As("5分", 5m)),
                            Level3("举办招聘会场次", AtLeast("≧３２场", 32, "场"), Number("34场", 34, "场"), Printed.As("20分", 20m), Printed.As("20分", 20m))),
                        Level2("质量指标", "quality",
                            Level3("补贴发放准确率", AtLeast("大于等于98.5%", 98.5m, "%"), Number("100%", 100, "%"), Printed.As("10分", 10m), Printed.As("10分", 10m))),
                        Level2("时效指标", "timeliness",
                            Level3("补贴审核办结时限", AtMost("≦14个工作日", 14, "个工作日"), Number("13个工作日", 13, "个工作日"), Printed.As("5分", 5m), Printed.As("5分", 5m))),
                        Level2("成本指标", "cost",
                            Level3("公益性岗位补贴标准", Number("1,758元/人·月", 1758, "元/人·月"), Number("1758元/人·月", 1758, "元/人·月"), Printed.As("5分", 5m), Printed.As("5分", 5m)),
                            Level3("培训补贴支出", AtMost("2620000元以下", 2_620_000, "元"), Number("2460000元", 2_460_000, "元"), Printed.As("5分", 5m), Printed.As("5分", 5m)))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("促进劳动者增收", Words("有所增加"), Words("有所增加"), Printed.As("5分", 5m), Printed.As("5分", 5m))),
                        Level2("社会效益指标", "social",
                            Level3("城镇登记失业率", AtMost("≤４．８%", 4.8m, "%"), Number("3.7%", 3.7m, "%"), Printed.As("5分", 5m), Printed.As("5分", 5m)),
                            Level3("零就业家庭动态清零率", AtLeast("≥99百分比", 99, "%"), Number("100%", 100, "%"), Printed.As("20分", 20m), Printed.As("20分", 20m)))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("企业满意度", AtLeast("大于等于95%", 95, "%"), Number("92.8%", 92.8m, "%"), Printed.As("10分", 10m), Printed.As("9.77分", 9.77m), "部分群众对政策了解不够，将加大政策宣传力度"))),
                ],
                TotalWeight = Printed.As("100分", 100m),
                TotalScore = Printed.As("99.25分", 99.25m),
            })
            {
                Sheet = new OwnForm
                {
                    Head =
                    [
                        ["项目名称", "创业担保贷款贴息"],
                        ["主管部门", "平宁湾县人力资源和社会保障局", "实施单位", "平宁湾县公共就业服务中心"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                }.Blocks,
                Expected = "促进重点群体就业，保持就业形势总体稳定",
                Achieved = "工作开展顺利，政策落实到位。",
            },
        ],
    };
}
