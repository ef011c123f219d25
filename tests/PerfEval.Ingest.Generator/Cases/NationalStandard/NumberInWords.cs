using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class NumberInWords
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "number-in-words",
        "Two targets in numbers are answered in words only; 全覆盖 answers a percentage.")
    {
        Text = new(Flattening.BarRows, "utf-8-bom"),
        Findings = [new("PE307", "新打灌溉机井眼数"), new("PE307", "机井出水量达标率")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2022,
                ProjectName = "旱区应急灌溉机井建设",
                CompetentDepartment = "砚池市水利局",
                Unit = "砚池市抗旱服务队",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "312.5", Annual = "312.5", Executed = "312.5", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "312.5", Annual = "312.5", Executed = "312.5", Weight = "—", Rate = "100%", Score = "—" },
                    new("carryover", "上年结转资金"),
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("新打灌溉机井眼数", AtLeast("≥60眼", 60, "眼"), Words("已完成"), "15", "15"),
                            Level3("配套输水管道长度", AtLeast("≥24公里", 24, "公里"), Number("25.3公里", 25.3m, "公里"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("机井出水量达标率", Number("100%", 100, "%"), Done, "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("机井建成时间", Before("2022年4月底前", "2022-04-30"), On("2022年4月26日", "2022-04-26"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("单眼机井建设成本", AtMost("≤4.8万元", 48_000, "元"), Number("4.65万元", 46_500, "元"), "5", "5"))),
                    Level1("效\n益\n指\n标\n（30分）", 30,
                        Level2("经济效益\n指标", "economic",
                            Level3("旱地亩均增产", AtLeast("≥40公斤", 40, "公斤"), Number("46公斤", 46, "公斤"), "10", "10")),
                        Level2("社会效益\n指标", "social",
                            Level3("受旱村应急水源覆盖率", Number("100%", 100, "%"), Words("全覆盖"), "10", "10")),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("机井管护主体", Words("明确"), Done, "10", "10"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("灌区农户满意度", AtLeast("≥90%", 90, "%"), Number("93%", 93, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Expected = "在易旱乡镇新打灌溉机井并配套输水管道，春灌前投入使用，提高抗旱应急供水能力。",
                Achieved = "机井和管道在春灌前建成通水，缓解了春旱用水紧张。",
            },
        ],
    };
}
