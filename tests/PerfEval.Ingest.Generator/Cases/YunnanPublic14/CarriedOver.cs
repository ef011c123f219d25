using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.YunnanPublic14;

internal static class CarriedOver
{
    public static CorpusCase Case { get; } = new(
        "yunnan-public-14", "carried-over",
        "Money in 元 with carry-over, thresholds as ≥ and ≤ in their own column, health insurance.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Parts =
        [
            new Loose(Content.Paragraph.Body("公开14表")),
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "yunnan-public-14",
                Year = 2022,
                MoneyUnit = "元",
                ProjectName = "医疗服务与保障能力提升补助资金",
                CompetentDepartment = "长坪岭县医疗保障局",
                Unit = "长坪岭县医疗保障局",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = "327500", Annual = "327500", Executed = "327500", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "294700", Annual = "294700", Executed = "294700", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("carryover", "上年结转资金") { Initial = "32800", Annual = "32800", Executed = "32800", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("医疗救助人次", "≥", AtLeast("54542", 54_542, "人次"), "人次", Number("57470", 57_470, "人次"), "10", "10"),
                            Split3("定点医药机构检查家数", "≥", AtLeast("330", 330, "家"), "家", Number("369", 369, "家"), "10", "10"),
                            Split3("参加国家组织药品集中带量采购批次", "≥", AtLeast("3", 3, "批次"), "批次", Number("3", 3, "批次"), "20", "20")),
                        Level2("时效指标", "timeliness",
                            Split3("医疗费用及时结算率", ">=", AtLeast("96", 96, "%"), "%", Number("100", 100, "%"), "5", "5")),
                        Level2("成本指标", "cost",
                            Split3("城乡居民医保财政补助标准", "=", Exactly("598", 598, "元/人"), "元/人", Number("598", 598, "元/人"), "5", "5"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Split3("医保经办服务能力", "定性", Words("有所提高"), "", Words("有所提高"), "30", "30"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("参保对象满意度", "≥", AtLeast("90", 90, "%"), "百分比", Number("99", 99, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
                Grade = "优",
            })
            {
                Sheet = Forms.YunnanPublic14.Blocks,
                Expected = "落实城乡居民参保财政补助政策，稳步提高待遇保障水平，减轻群众医疗负担",
                Achieved = "已按计划完成年度工作任务。",
            },
        ],
    };
}
