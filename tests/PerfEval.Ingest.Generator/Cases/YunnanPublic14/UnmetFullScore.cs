using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.YunnanPublic14;

internal static class UnmetFullScore
{
    public static CorpusCase Case { get; } = new(
        "yunnan-public-14", "unmet-full-score",
        "A rate of 98 under a target of 100 keeps its full points, and an indicator of cost is over its limit with full points; the total claims 100.")
    {
        Text = new(Flattening.TabRows, "gb18030"),
        Findings = [new("PE303", "灌区用水户知晓率"), new("PE303", "亩均清淤成本"), new("PE404")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "yunnan-public-14",
                Year = 2023,
                MoneyUnit = "元",
                ProjectName = "小型灌区渠道清淤",
                CompetentDepartment = "南涧坝县水务局",
                Unit = "南涧坝县灌区管理所",
                Grade = "优",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = "540000", Annual = "512000", Executed = "512000", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "540000", Annual = "500000", Executed = "500000", Weight = "—", Rate = "100%", Score = "—" },
                    new("carryover", "上年结转资金") { Annual = "12000", Executed = "12000", Weight = "—", Rate = "100%", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("清淤渠道长度", "≥", AtLeast("36.5", 36.5m, "公里"), "公里", Number("37.2", 37.2m, "公里"), "20", "20")),
                        Level2("质量指标", "quality",
                            Split3("过水断面合格率", "≥", AtLeast("95", 95, "%"), "%", Number("96.4", 96.4m, "%"), "20", "20")),
                        Level2("成本指标", "cost",
                            Split3("亩均清淤成本", "≤", AtMost("12", 12, "元/亩"), "元/亩", Number("12.6", 12.6m, "元/亩"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Split3("新增改善灌溉面积", "≥", AtLeast("2600", 2600, "亩"), "亩", Number("2710", 2710, "亩"), "20", "20")),
                        Level2("社会效益指标", "social",
                            Split3("灌区用水户知晓率", "=", Exactly("100", 100, "%"), "%", Number("98%", 98, "%"), "10", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("灌区农户满意度", "≥", AtLeast("90", 90, "%"), "%", Number("93.5", 93.5m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Sheet = Forms.YunnanPublic14.Blocks,
                TitleInTable = true,
                Expected = "清淤灌区末级渠道，恢复过水能力，改善下游灌溉条件。",
                Achieved = "汛前完成渠道清淤，下游两个村恢复自流灌溉。",
            },
        ],
    };
}
