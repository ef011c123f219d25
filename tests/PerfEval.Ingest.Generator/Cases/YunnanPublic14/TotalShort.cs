using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.YunnanPublic14;

internal static class TotalShort
{
    public static CorpusCase Case { get; } = new(
        "yunnan-public-14", "total-short",
        "The total is two points below its parts.")
    {
        Text = new(Flattening.TabRows, "utf-8-bom"),
        Findings = [new("PE401")],
        Parts =
        [
            new Loose(Content.Paragraph.Body("公开14表")),
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "yunnan-public-14",
                Year = 2022,
                MoneyUnit = "元",
                ProjectName = "雨露计划职业教育补助",
                CompetentDepartment = "红山咀县农业农村局",
                Unit = "红山咀县乡村振兴局",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = "9288000", Annual = "9288000", Executed = "9288000", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "8359200", Annual = "8359200", Executed = "8359200", Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Score = "—" },
                    new("other", "其他资金") { Initial = "928800", Annual = "928800", Executed = "928800", Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("培育新型职业农民人数", "≥", AtLeast("450", 450, "人"), "人", Number("545", 545, "人"), "10", "10")),
                        Level2("质量指标", "quality",
                            Split3("项目验收合格率", "≥", AtLeast("96", 96, "%"), "%", Number("98", 98, "%"), "20", "20")),
                        Level2("时效指标", "timeliness",
                            Split3("项目按期完工率", "≥", AtLeast("99", 99, "%"), "%", Number("100", 100, "%"), "10", "10")),
                        Level2("成本指标", "cost",
                            Split3("高标准农田亩均投资", "等于", Exactly("1917", 1917, "元/亩"), "元/亩", Number("1917", 1917, "元/亩"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Split3("带动脱贫户户均增收", "≧", AtLeast("1490", 1490, "元"), "元", Number("1744", 1744, "元"), "10", "10")),
                        Level2("社会效益指标", "social",
                            Split3("受益脱贫人口数", "≥", AtLeast("2572", 2572, "人"), "人", Number("3065", 3065, "人"), "10", "10")),
                        Level2("可持续影响指标", "sustainability",
                            Split3("产业发展后劲", "定性", Words("持续增强"), "", Words("部分达成预期指标并具有一定效果", "partly"), "10", "6", "资金到位较晚，影响工作推进，下一步加强与财政部门沟通"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("受益群众满意度", "≥", AtLeast("89", 89, "%"), "%", Number("92.37", 92.37m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "94",
                Grade = "优",
            })
            {
                Sheet = Forms.YunnanPublic14.Blocks,
                Expected = "发展特色产业，带动脱贫户稳定增收",
                Achieved = "年度任务按期完成，资金专款专用。",
            },
        ],
    };
}
