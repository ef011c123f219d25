using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Department;

internal static class OneLine
{
    public static CorpusCase Case { get; } = new(
        "department", "one-line",
        "A department's form on one line, everything right.")
    {
        Text = new(Flattening.OneLine, "gb18030"),
        Parts =
        [
            new Form("部门整体支出绩效自评表", new Evaluation
            {
                Type = "department",
                Year = 2022,
                Unit = "汇川岭县住房和城乡建设局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "7695.76", Annual = "9000.89", Executed = "7593.15", Weight = "10", Rate = "84.36%", Score = "8.44" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "6885.68", Annual = "8100.80", Executed = "6845.18", Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Score = "—" },
                    new("other", "其他资金") { Initial = "810.08", Annual = "900.09", Executed = "747.97", Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("改造惠及户数（户）", AtLeast("≥8600", 8600, "户"), Number("8772", 8772, "户"), "10", "10"),
                            Level3("生活垃圾清运量", Number("17万吨", 170_000, "吨"), Number("21万吨", 210_000, "吨"), "15", "15"),
                            Level3("更换路灯数量", AtLeast("⩾1200盏", 1200, "盏"), Number("1368盏", 1368, "盏"), "5", "5")),
                        Level2("质量指标", "quality",
                            Level3("工程质量合格率", AtLeast("96.5%及以上", 96.5m, "%"), Number("100%", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("改造工程按期竣工率", AtLeast("﹥=９７%", 97, "%"), Number("98%", 98, "%"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("道路清扫保洁单价", Number("8.3元/平方米·年", 8.3m, "元/平方米·年"), Number("8.3元/平方米·年", 8.3m, "元/平方米·年"), "5", "5"))),
                    Level1("效\n益\n指\n标\n（30分）", 30,
                        Level2("社会效益指标", "social",
                            Level3("居民居住条件", Words("明显改善"), Done, "10", "10")),
                        Level2("生态效益指标", "ecological",
                            Level3("市容环境质量", Words("显著提升"), Done, "10", "10")),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("长效管护机制", Words("健全"), Words("达成年度指标", "achieved"), "10", "10"))),
                    Level1("满意度指标（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("社会公众满意度", AtLeast("94.5 %以上", 94.5m, "%"), Number("97.98%", 97.98m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "98.44",
            })
            {
                Expected = "做好城区清扫保洁和垃圾清运，提升城市形象",
                Achieved = "年度目标任务落实情况良好，未发生违规使用资金的情形。",
            },
        ],
    };
}
