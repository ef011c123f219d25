using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class RepeatedLevels
{
    public static CorpusCase Case { get; } = new(
        "local", "repeated-levels",
        "The levels are not merged, every row says them again.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2021,
                ProjectName = "耕地地力保护补贴",
                CompetentDepartment = "柳泉县农业农村局",
                Unit = "柳泉县河西乡人民政府",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "22.82", Annual = "22.82", Executed = "22.82", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：财政拨款") { Initial = "20.54", Annual = "20.54", Executed = "20.54", Weight = "—", Rate = "100%", Score = "—" },
                    new("other", "其他资金") { Initial = "2.28", Annual = "2.28", Executed = "2.28", Weight = "—", Rate = "100%", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("高标准农田建设面积", AtLeast("≥ 4.1 万亩", 41_000, "亩"), Number("4.7万亩", 47_000, "亩"), "10", "10"),
                            Level3("补助家畜家禽养殖数量", AtLeast("大于等于5956只", 5956, "只"), Number("6586只", 6586, "只"), "5", "5")),
                        Level2("质量指标", "quality",
                            Level3("项目验收合格率", AtLeast("≧98百分比", 98, "%"), Number("99.2%", 99.2m, "%"), "5", "5"),
                            Level3("种植作物成活率", AtLeast("≧８７%", 87, "%"), Number("92%", 92, "%"), "15", "15")),
                        Level2("时效指标", "timeliness",
                            Level3("项目按期完工率", AtLeast(">= ９８ %", 98, "%"), Number("100%", 100, "%"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("补贴资金总额", AtMost("不高于 622.7 万元", 6_227_000, "元"), Number("545.7万元", 5_457_000, "元"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("受益脱贫人口数", AtLeast("4600人以上", 4600, "人"), Number("5,357人", 5357, "人"), "5", "5")),
                        Level2("生态效益指标", "ecological",
                            Level3("农药化肥使用量", Words("逐步减少"), Done, "15", "15")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("产业发展后劲", Words("持续增强"), Words("达成年度指标", "achieved"), "10", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("受益群众满意度", AtLeast("88%以上", 88, "%"), Number("93.8%", 93.8m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Sheet = new OwnForm
                {
                    Head =
                    [
                        ["项目名称", "耕地地力保护补贴"],
                        ["主管部门", "柳泉县农业农村局", "实施单位", "柳泉县河西乡人民政府"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                    RepeatLevels = true,
                }.Blocks,
                Expected = "发展特色产业，带动脱贫户稳定增收",
                Achieved = "按照实施方案完成建设和服务内容，验收合格。",
            },
        ],
    };
}
