using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class MoneyByLevel
{
    public static CorpusCase Case { get; } = new(
        "local", "money-by-level",
        "Money of four levels of government that add up to the whole.")
    {
        Text = new(Flattening.TabRows, "gb18030"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2020,
                ProjectName = "水土保持重点工程",
                CompetentDepartment = "东屏岗市水务局",
                Unit = "东屏岗市水利局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "410.2", Annual = "410.2", Executed = "410.2", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("central", "其中：中央财政资金") { Initial = "164.08", Annual = "164.08", Executed = "164.08", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("provincial", "省级财政资金") { Initial = "102.55", Annual = "102.55", Executed = "102.55", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("municipal", "市级财政资金") { Initial = "61.53", Annual = "61.53", Executed = "61.53", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("county", "县级财政资金") { Initial = "82.04", Annual = "82.04", Executed = "82.04", Weight = "—", Rate = "100.00%", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("河道清淤长度", AtLeast("≥28.8公里", 28.8m, "公里"), Number("33公里", 33, "公里"), "15", "15")),
                        Level2("质量指标", "quality",
                            Level3("供水水质达标率", AtLeast(">=98%", 98, "%"), Number("99.35%", 99.35m, "%"), "5", "5")),
                        Level2("时效指标", "timeliness",
                            Level3("工程按期开工率", AtLeast("９７%以上", 97, "%"), Number("99.3%", 99.3m, "%"), "20", "20")),
                        Level2("成本指标", "cost",
                            Level3("工程建设成本", AtMost("≤2860.47万元", 28_604_700, "元"), Number("2,770.85万元", 27_708_500, "元"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("改善灌溉面积", AtLeast("⩾4.8万亩", 48_000, "亩"), Number("5.7万亩", 57_000, "亩"), "10", "10")),
                        Level2("社会效益指标", "social",
                            Level3("受益人口", AtLeast("﹥=9.1万人", 91_000, "人"), Number("9.6万人", 96_000, "人"), "5", "5")),
                        Level2("生态效益指标", "ecological",
                            Level3("河道水环境改善情况", Words("明显改善"), Words("明显改善"), "5", "5")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("工程设计使用年限", Number("大于14年", 14, "年") with { Operator = ">" }, Number("15年", 15, "年"), "10", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("受益群众满意度", AtLeast("≥93%", 93, "%"), Number("87.0%", 87, "%"), "10", "9.35", "年初目标设定偏高，今后科学编制绩效目标"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.35",
            })
            {
                Sheet = new OwnForm
                {
                    Head =
                    [
                        ["项目名称", "水土保持重点工程"],
                        ["主管部门", "东屏岗市水务局", "实施单位", "东屏岗市水利局"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                }.Blocks,
                Expected = "消除水库安全隐患，保障下游群众生命财产安全",
                Achieved = "年度目标任务落实情况良好，未发生违规使用资金的情形。",
            },
        ],
    };
}
