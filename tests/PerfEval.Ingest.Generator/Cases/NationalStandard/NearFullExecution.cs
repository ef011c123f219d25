using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class NearFullExecution
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "near-full-execution",
        "99.9965% is printed as 100.00% and scored in full, and the total claims 100: rounding explains it.")
    {
        Text = new(Flattening.Paragraphs, "gb18030"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2020,
                ProjectName = "市政道路维修",
                CompetentDepartment = "临沅区住房和城乡建设局",
                Unit = "临沅区城市管理综合行政执法局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "4321.55", Annual = "4321.55", Executed = "4321.40", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "4321.55", Annual = "4321.55", Executed = "4321.40", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("改造老旧小区数量", AtLeast("≥ 27 个", 27, "个"), Number("31个", 31, "个"), "10", "10"),
                            Level3("道路清扫保洁面积", AtLeast("≥ 364.55 万平方米", 3_645_500, "平方米"), Number("401.12万平方米", 4_011_200, "平方米"), "5", "5"),
                            Level3("生活垃圾清运量", AtLeast("⩾15.72万吨", 157_200, "吨"), Number("17.68万吨", 176_800, "吨"), "5", "5"),
                            Level3("更换路灯数量", AtLeast("至少1,230盏", 1230, "盏"), Number("1379盏", 1379, "盏"), "5", "5")),
                        Level2("质量指标", "quality",
                            Level3("垃圾无害化处理率", AtLeast("⩾99百分比", 99, "%"), Number("99.22%", 99.22m, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("垃圾清运及时率", AtLeast("≧９８%", 98, "%"), Number("99%", 99, "%"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("项目改造总成本", AtMost("149.92万元以内", 1_499_200, "元"), Number("119.68万元", 1_196_800, "元"), "10", "10"))),
                    Level1("效益指标（30分）", 30,
                        Level2("社会效益指标", "social",
                            Level3("居民居住条件", Words("明显改善"), Words("明显改善"), "10", "10")),
                        Level2("生态效益指标", "ecological"),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("长效管护机制", Words("健全"), Words("达成年度指标", "achieved"), "20", "20"))),
                    Level1("满意度指标（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("居民满意度", AtLeast("91%以上", 91, "%"), Number("93.55%", 93.55m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Expected = "做好城区清扫保洁和垃圾清运，提升城市形象",
                Achieved = "各项工作如期推进，主要任务落实到位。",
            },
        ],
    };
}
