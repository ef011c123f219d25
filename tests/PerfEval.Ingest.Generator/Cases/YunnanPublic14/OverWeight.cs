using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.YunnanPublic14;

internal static class OverWeight
{
    public static CorpusCase Case { get; } = new(
        "yunnan-public-14", "over-weight",
        "An indicator has half a point more than its 分值.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Docx = [new SoftBreaks()],
        Findings = [new("PE301", "受益群众满意度")],
        Parts =
        [
            new Loose(Content.Paragraph.Body("公开14表")),
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "yunnan-public-14",
                Year = 2022,
                MoneyUnit = "元",
                ProjectName = "小型水库除险加固",
                CompetentDepartment = "金沙渡区水务局",
                Unit = "金沙渡区水务局",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = "442700.00", Annual = "442700.00", Executed = "442700.00", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "332000.00", Annual = "332000.00", Executed = "332000.00", Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "上年结转资金") { Initial = "110700.00", Annual = "110700.00", Executed = "110700.00", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("除险加固水库座数", "≥", AtLeast("2", 2, "座"), "座", Number("2", 2, "座"), "10", "10"),
                            Split3("治理水土流失面积", "≥", AtLeast("45.9", 45.9m, "平方公里"), "平方公里", Number("54.7", 54.7m, "平方公里"), "10", "10")),
                        Level2("质量指标", "quality",
                            Split3("供水水质达标率", "≥", AtLeast("94", 94, "%"), "百分比", Number("100", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Split3("工程按期开工率", "≥", AtLeast("99", 99, "%"), "百分比", Number("99.7", 99.7m, "%"), "10", "10")),
                        Level2("成本指标", "cost",
                            Split3("工程建设成本", "≤", AtMost("608.73", 6_087_300, "元"), "万元", Number("474.61", 4_746_100, "元"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Split3("改善灌溉面积", "≥", AtLeast("2.1", 21_000, "亩"), "万亩", Number("2", 20_000, "亩"), "5", "4.76", "资金到位较晚，影响工作推进，下一步加强与财政部门沟通")),
                        Level2("社会效益指标", "social",
                            Split3("受益人口", "≥", AtLeast("12.56", 125_600, "人"), "万人", Number("15.02", 150_200, "人"), "10", "10"),
                            Split3("农村自来水普及率", "≥", AtLeast("86", 86, "%"), "%", Number("81.3", 81.3m, "%"), "5", "4.73", "部分群众对政策了解不够，将加大政策宣传力度")),
                        Level2("可持续影响指标", "sustainability",
                            Split3("工程设计使用年限", "≧", AtLeast("28", 28, "年"), "年", Number("34", 34, "年"), "10", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("受益群众满意度", "≥", AtLeast("90", 90, "%"), "百分比", Number("98.69", 98.69m, "%"), "10", "10.5"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.99",
                Grade = "优",
            })
            {
                Sheet = Forms.YunnanPublic14.Blocks,
                Expected = "消除水库安全隐患，保障下游群众生命财产安全",
                Achieved = "各项工作如期推进，主要任务落实到位。",
            },
        ],
    };
}
