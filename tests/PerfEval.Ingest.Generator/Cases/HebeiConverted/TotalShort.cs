using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.HebeiConverted;

internal static class TotalShort
{
    public static CorpusCase Case { get; } = new(
        "hebei-converted", "total-short",
        "The sum of the converted scores is two points above the stated total.")
    {
        Text = new(Flattening.TabRows, "gb18030"),
        Findings = [new("PE401")],
        Parts =
        [
            new Form("泊阳市职业技术教育中心2019年度预算项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "hebei-converted",
                Year = 2019,
                HasReasons = false,
                ProjectName = "中职免学费补助资金",
                Unit = "泊阳市职业技术教育中心",
                Funds =
                [
                    new("total", "") { Annual = "585.25", Received = "585.25", Executed = "585.25", Rate = "100.00" },
                    new("fiscal", "其中：财政资金") { Annual = "526.72", Received = "526.72", Executed = "526.72" },
                    new("other", "其他") { Annual = "58.53", Received = "58.53", Executed = "58.53" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("享受营养改善计划学生人数", "≥", AtLeast("4716", 4716, "人"), "人", Number("5054", 5054, "人"), "10.00", "10.00") with { RawScore = "100.00", Criteria = "反映任务完成的数量" },
                            Split3("资助家庭经济困难学生人数", "≧", AtLeast("4549", 4549, "人"), "人", Number("5253", 5253, "人"), "5.00", "5.00") with { RawScore = "100.00", Criteria = "反映任务完成的数量" },
                            Split3("购置教学设备数量", "≥", AtLeast("514", 514, "台"), "台", Number("526", 526, "台"), "5.00", "5.00") with { RawScore = "100.00", Criteria = "反映任务完成的数量" }),
                        Level2("质量指标", "quality",
                            Split3("设备质量合格率", ">=", AtLeast("98", 98, "%"), "%", Number("100", 100, "%"), "5.00", "5.00") with { RawScore = "100.00", Criteria = "反映完成的质量" }),
                        Level2("时效指标", "timeliness",
                            Split3("资助资金发放及时率", "≥", AtLeast("97", 97, "%"), "百分比", Number("99.49", 99.49m, "%"), "10.00", "10.00") with { RawScore = "100.00", Criteria = "反映完成的及时程度" }),
                        Level2("成本指标", "cost",
                            Split3("生均补助标准", "等于", Exactly("820", 820, "元/生·年"), "元/生·年", Number("820", 820, "元/生·年"), "10.00", "10.00") with { RawScore = "100.00", Criteria = "反映成本控制情况" },
                            Split3("设备采购成本", "<=", AtMost("34.59", 345_900, "元"), "万元", Number("32.85", 328_500, "元"), "5.00", "5.00") with { RawScore = "100.00", Criteria = "反映成本控制情况" })),
                    Level1("效果指标", null,
                        Level2("社会效益指标", "social",
                            Split3("学生资助政策落实情况", "定性", Words("应助尽助"), "", Done, "30.00", "30.00") with { RawScore = "100.00", Criteria = "反映项目带来的效益" })),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("学生及家长满意度", "≥", AtLeast("94", 94, "%"), "百分比", Number("95", 95, "%"), "10.00", "10.00") with { RawScore = "100.00", Criteria = "反映项目带来的效益" })),
                    Level1("预算执行率", null,
                        Level2("预算执行率", null,
                            Split3("预算执行率", ">=", AtLeast("100", 100, "%"), "%（百分比）", Number("100%", 100, "%"), "10.00", "10.00") with { RawScore = "100.00", Criteria = "执行数占预算数的比例" })),
                ],
                TotalWeight = "100.00",
                TotalScore = "98.00",
            })
            {
                Sheet = Forms.HebeiConverted.Blocks,
                YearLine = "",
                TotalLabel = "合计",
                Expected = "改善办学条件，保障学生公平接受教育",
                Achieved = "年度目标任务落实情况良好，未发生违规使用资金的情形。",
            },
        ],
    };
}
