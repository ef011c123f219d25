using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class MissedInFull
{
    public static CorpusCase Case { get; } = new(
        "local", "missed-in-full",
        "A county's own order of columns; a missed target keeps its full points.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE303", "资助参保人数")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2020,
                ProjectName = "城乡医疗救助",
                CompetentDepartment = "松溪源县医疗保障局",
                Unit = "松溪源县医疗保障局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "85.38", Annual = "85.38", Executed = "85.38", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：财政拨款") { Initial = "85.38", Annual = "85.38", Executed = "85.38", Weight = "—", Rate = "100%", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("资助参保人数", AtLeast("≥45300人", 45_300, "人"), Number("36240人", 36_240, "人"), "5", "5", "部分群众对政策了解不够，将加大政策宣传力度"),
                            Level3("城乡居民基本医疗保险参保人数", AtLeast("≥98万人", 980_000, "人"), Number("119万人", 1_190_000, "人"), "5", "5")),
                        Level2("质量指标", "quality",
                            Level3("医保基金结算清单上传率", AtLeast("大于等于88%", 88, "%"), Number("88.65%", 88.65m, "%"), "20", "20")),
                        Level2("时效指标", "timeliness",
                            Level3("救助资金发放及时率（%）", AtLeast("不少于９６", 96, "%"), Number("97", 97, "%"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("城乡居民医保财政补助标准", Exactly("═639元/人", 639, "元/人"), Number("639元/人", 639, "元/人"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("一站式即时结算覆盖范围", Words("全覆盖"), Words("部分达成预期指标并具有一定效果", "partly"), "30", "21", "部分群众对政策了解不够，将加大政策宣传力度"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("参保对象满意度", AtLeast("﹥= 87 %", 87, "%"), Number("92.3%", 92.3m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "91",
            })
            {
                Sheet = new OwnForm
                {
                    Columns =
                    [
                        FormRows.Name(1, "指标名称"),
                        FormRows.Weight("分值"),
                        FormRows.Target("年度目标指标值"),
                        FormRows.Actual("目标实际完成情况"),
                        FormRows.Score("得分"),
                        FormRows.Reason("偏差原因分析及改进措施"),
                    ],
                    Head =
                    [
                        ["项目名称", "城乡医疗救助"],
                        ["主管部门", "松溪源县医疗保障局", "实施单位", "松溪源县医疗保障局"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                }.Blocks,
                Expected = "落实城乡居民参保财政补助政策，稳步提高待遇保障水平，减轻群众医疗负担",
                Achieved = "工作开展顺利，政策落实到位。",
            },
        ],
    };
}
