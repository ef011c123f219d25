using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.JiangsuSuzhou;

internal static class Unmet
{
    public static CorpusCase Case { get; } = new(
        "jiangsu-suzhou", "unmet-full-score",
        "A missed target keeps its odd full points and another has more than its weight; the total claims full marks.")
    {
        Text = new(Flattening.BarRows, "utf-8"),
        Findings = [new("PE303", "更新老旧路灯盏数"), new("PE301", "路灯亮灯率"), new("PE404")],
        Parts =
        [
            new Form("市级财政支出项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "jiangsu-suzhou",
                Year = 2022,
                HasReasons = false,
                ProjectName = "老旧路灯更新",
                CompetentDepartment = "吴江湾市城市管理局",
                Unit = "吴江湾市路灯管理所",
                Funds = [new("total", "") { Initial = "460.00", Annual = "460.00", Executed = "460.00" }],
                Dimensions =
                [
                    Level1("投入目标", null,
                        Level2("", null,
                            Level3("政府采购规范性", Words("规范"), Words("规范"), "12", "12"),
                            Level3("预算执行率", Exactly("=100%", 100, "%"), Number("100%", 100, "%"), "6", "6"))),
                    Level1("产出目标", null,
                        Level2("", null,
                            Level3("更新老旧路灯盏数", AtLeast("≥1260盏", 1260, "盏"), Number("1208盏", 1208, "盏"), "27.34", "27.34"),
                            Level3("路灯安装验收合格率", Exactly("=100%", 100, "%"), Number("100%", 100, "%"), "20.66", "20.66"))),
                    Level1("结果目标", null,
                        Level2("", null,
                            Level3("路灯亮灯率", AtLeast("≥99%", 99, "%"), Number("99.3%", 99.3m, "%"), "20", "21"),
                            Level3("市民满意度", AtLeast("≥90%", 90, "%"), Number("93%", 93, "%"), "14", "13"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Sheet = Forms.JiangsuSuzhou.Blocks,
                YearLine = "",
                TotalLabel = "合计",
                Remark = "0",
            },
        ],
    };
}
