using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.JiangsuSuzhou;

internal static class TotalShort
{
    public static CorpusCase Case { get; } = new(
        "jiangsu-suzhou", "total-short",
        "The total is two points below its parts.")
    {
        Text = new(Flattening.ShiftedBars, "gb18030"),
        Findings = [new("PE401")],
        Parts =
        [
            new Form("市级财政支出项目绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "jiangsu-suzhou",
                Year = 2024,
                HasReasons = false,
                ProjectName = "就业补助资金",
                CompetentDepartment = "红山咀县人力资源和社会保障局",
                Unit = "红山咀县公共就业服务中心",
                Funds = [new("total", "") { Initial = "791.7", Annual = "791.7", Executed = "784.6" }],
                Dimensions =
                [
                    Level1("投入目标", null,
                        Level2("", null,
                            Level3("预算执行率", Exactly("=100%", 100, "%"), Number("99.1%", 99.1m, "%"), "6", "5.95"))),
                    Level1("产出目标", null,
                        Level2("", null,
                            Level3("城镇新增就业人数", Number("3,226人", 3226, "人"), Number("3363人", 3363, "人"), "11.75", "11.75"),
                            Level3("培训合格率", AtLeast("不少于85%", 85, "%"), Number("96.1%", 96.1m, "%"), "11.75", "11.75"),
                            Level3("培训任务完成时间", Before("2024年12月31日前", "2024-12-31"), On("2024年11月8日", "2024-11-08"), "11.75", "11.75"),
                            Level3("公益性岗位补贴标准", Exactly("＝1,491元/人·月", 1491, "元/人·月"), Number("1491元/人·月", 1491, "元/人·月"), "11.75", "11.75"),
                            Level3("培训补贴支出", AtMost("≦405.2万元", 4_052_000, "元"), Number("384.5万元", 3_845_000, "元"), "11.75", "11.75"))),
                    Level1("结果目标", null,
                        Level2("", null,
                            Level3("城镇登记失业率", AtMost("不高于４．８%", 4.8m, "%"), Number("4.1%", 4.1m, "%"), "11.75", "11.75"),
                            Level3("零就业家庭动态清零率", AtLeast("≧98%", 98, "%"), Number("98.99%", 98.99m, "%"), "11.75", "11.75"))),
                    Level1("影响力目标", null,
                        Level2("", null,
                            Level3("企业满意度", AtLeast("大于等于 85 %", 85, "%"), Number("88.86%", 88.86m, "%"), "11.75", "11.75"))),
                ],
                TotalWeight = "100",
                TotalScore = "97.95",
            })
            {
                Sheet = Forms.JiangsuSuzhou.Blocks,
                YearLine = "",
                TotalLabel = "合计",
                Remark = "7.1",
            },
        ],
    };
}
