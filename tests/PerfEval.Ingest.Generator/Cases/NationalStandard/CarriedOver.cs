using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class CarriedOver
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "carried-over",
        "Money carried over from last year beside this year's, transport, several shortfalls with reasons.")
    {
        Text = new(Flattening.BlankRows, "gb18030"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "危桥改造",
                CompetentDepartment = "东屏岗市交通运输局",
                Unit = "东屏岗市交通运输局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "485.8", Annual = "485.8", Executed = "428.8", Weight = "10", Rate = "88.27%", Score = "8.83" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "437.22", Annual = "437.22", Executed = "383.4", Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "上年结转资金") { Initial = "48.58", Annual = "48.58", Executed = "45.4", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("农村公路日常养护里程", AtLeast("５２８．５公里及以上", 528.5m, "公里"), Number("368.6公里", 368.6m, "公里"), "25", "17.44", "部分群众对政策了解不够，将加大政策宣传力度")),
                        Level2("质量指标", "quality",
                            Level3("公路优良路率", AtLeast("≥81百分比", 81, "%"), Number("73%", 73, "%"), "5", "4.51", "资金到位较晚，影响工作推进，下一步加强与财政部门沟通")),
                        Level2("时效指标", "timeliness",
                            Level3("应急抢险到场时间", AtMost("小于等于60分钟", 60, "分钟"), Number("48分钟", 48, "分钟"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("县道日常养护标准", Number("5,365元/公里·年", 5365, "元/公里·年"), Number("5365元/公里·年", 5365, "元/公里·年"), "5", "5"),
                            Level3("建设项目总投资", Number("2726.9万元", 27_269_000, "元"), Number("2265.2万元", 22_652_000, "元"), "5", "5"))),
                    Level1("效益指标（30分）", 30,
                        Level2("经济效益指标", "economic",
                            Level3("降低运输成本", Words("有所降低"), Done, "15", "15")),
                        Level2("社会效益指标", "social",
                            Level3("建制村通客车率", AtLeast("≥98%", 98, "%"), Number("98%", 98, "%"), "15", "15")),
                        Level2("生态效益指标", "ecological")),
                    Level1("满意度指标（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("沿线群众满意度", AtLeast("至少93%", 93, "%"), Number("100%", 100, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "90.78",
            })
            {
                Expected = "保障城市公共交通正常运行",
                Achieved = "各项工作如期推进，主要任务落实到位。",
            },
        ],
    };
}
