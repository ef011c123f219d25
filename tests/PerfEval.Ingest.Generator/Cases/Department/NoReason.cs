using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Department;

internal static class NoReason
{
    public static CorpusCase Case { get; } = new(
        "department", "no-reason",
        "A department misses a target, scores it pro rata and gives no reason.")
    {
        Text = new(Flattening.Paragraphs, "utf-8"),
        Findings = [new("PE304", "公益性岗位安置人数")],
        Parts =
        [
            new Form("部门整体支出绩效自评表", new Evaluation
            {
                Type = "department",
                Year = 2019,
                Unit = "鹿鸣坪县人力资源和社会保障局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "139", Annual = "139", Executed = "134", Weight = "10", Rate = "96.4%", Score = "9.64" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "139", Annual = "139", Executed = "134", Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("开展职业技能培训人次", AtLeast("不低于3700人次", 3700, "人次"), Number("3976人次", 3976, "人次"), "5", "5"),
                            Level3("公益性岗位安置人数", AtLeast("≥ 450 人", 450, "人"), Number("357人", 357, "人"), "5", "3.97")),
                        Level2("质量指标", "quality",
                            Level3("就业见习留用率", About("稳定在66%左右", 66, "%"), Number("66.3%", 66.3m, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("补贴审核办结时限", AtMost("≤8个工作日", 8, "个工作日"), Number("8个工作日", 8, "个工作日"), "15", "15")),
                        Level2("成本指标", "cost",
                            Level3("公益性岗位补贴标准", Number("1400元/人·月", 1400, "元/人·月"), Number("1,400元/人·月", 1400, "元/人·月"), "10", "10"),
                            Level3("培训补贴支出", AtMost("１５０．２２万元以内", 1_502_200, "元"), Number("118.87万元", 1_188_700, "元"), "5", "5"))),
                    Level1("效益指标（30分）", 30,
                        Level2("社会效益指标", "social",
                            Level3("零就业家庭动态清零率", AtLeast("﹥=９９%", 99, "%"), Number("99.13%", 99.13m, "%"), "30", "30")),
                        Level2("生态效益指标", "ecological")),
                    Level1("满意度指标（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("就业扶持政策享受人员满意度", AtLeast("≧85%", 85, "%"), Number("91.5%", 91.5m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "98.61",
            })
            {
                Expected = "促进重点群体就业，保持就业形势总体稳定",
                Achieved = "工作开展顺利，政策落实到位。",
            },
        ],
    };
}
