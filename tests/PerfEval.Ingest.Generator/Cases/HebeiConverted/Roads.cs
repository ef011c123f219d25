using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.HebeiConverted;

internal static class Roads
{
    public static CorpusCase Case { get; } = new(
        "hebei-converted", "roads",
        "Converted scores of roads and bridges; money received in full, spent in part.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("云栖县公路事业发展中心2024年度预算项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "hebei-converted",
                Year = 2024,
                HasReasons = false,
                ProjectName = "公路安全生命防护工程",
                Unit = "云栖县公路事业发展中心",
                Funds =
                [
                    new("total", "") { Annual = "173.41", Received = "173.41", Executed = "173.41", Rate = "100.00" },
                    new("fiscal", "其中：财政资金") { Annual = "173.41", Received = "173.41", Executed = "173.41" },
                    new("other", "其他") { Annual = "0.00", Received = "0.00", Executed = "0.00" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("农村公路日常养护里程", "大于等于", AtLeast("225.5", 225.5m, "公里"), "公里", Number("255.6", 255.6m, "公里"), "5.00", "5.00") with { RawScore = "100.00", Criteria = "反映任务完成的数量" },
                            Split3("危桥改造数量", "≥", AtLeast("4", 4, "座"), "座", Number("4", 4, "座"), "15.00", "15.00") with { RawScore = "100.00", Criteria = "反映任务完成的数量" }),
                        Level2("质量指标", "quality",
                            Split3("交工验收合格率", "≥", AtLeast("96", 96, "%"), "%", Number("98", 98, "%"), "5.00", "5.00") with { RawScore = "100.00", Criteria = "反映完成的质量" },
                            Split3("路面平整情况", "定性", Words("良好"), "", Words("达成年度指标", "achieved"), "5.00", "5.00") with { RawScore = "100.00", Criteria = "反映完成的质量" }),
                        Level2("时效指标", "timeliness",
                            Split3("应急抢险到场时间", "≤", AtMost("60", 60, "分钟"), "分钟", Number("56", 56, "分钟"), "10.00", "10.00") with { RawScore = "100.00", Criteria = "反映完成的及时程度" }),
                        Level2("成本指标", "cost",
                            Split3("县道日常养护标准", "═", Exactly("7730", 7730, "元/公里·年"), "元/公里·年", Number("7730", 7730, "元/公里·年"), "10.00", "10.00") with { RawScore = "100.00", Criteria = "反映成本控制情况" })),
                    Level1("效果指标", null,
                        Level2("社会效益指标", "social",
                            Split3("较大以上安全责任事故", "等于", Exactly("0", 0, "起"), "起", Number("0", 0, "起"), "30.00", "30.00") with { RawScore = "100.00", Criteria = "反映项目带来的效益" })),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("沿线群众满意度", "≧", AtLeast("84.5", 84.5m, "%"), "百分比", Number("100", 100, "%"), "10.00", "10.00") with { RawScore = "100.00", Criteria = "反映项目带来的效益" })),
                    Level1("预算执行率", null,
                        Level2("预算执行率", null,
                            Split3("预算执行率", ">=", AtLeast("100", 100, "%"), "%（百分比）", Number("100%", 100, "%"), "10.00", "10.00") with { RawScore = "100.00", Criteria = "执行数占预算数的比例" })),
                ],
                TotalWeight = "100.00",
                TotalScore = "100.00",
            })
            {
                Sheet = Forms.HebeiConverted.Blocks,
                YearLine = "",
                TotalLabel = "合计",
                Expected = "改善农村公路通行条件，方便群众出行",
                Achieved = "工作开展顺利，政策落实到位。",
            },
        ],
    };
}
