using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.ChongqingFlat;

internal static class DepartmentTotal
{
    public static CorpusCase Case { get; } = new(
        "chongqing-flat", "department-total",
        "The total at the top is two points below its parts.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE401")],
        Parts =
        [
            new Form("部门整体绩效自评表", new Evaluation
            {
                Type = "department",
                Layout = "chongqing-flat",
                Year = 2022,
                Unit = "临沅区档案馆",
                Funds = [new("total", "") { Initial = "785.17", Annual = "826.5", Executed = "826.5", Rate = "100.00", Weight = "10", Score = "10" }],
                Dimensions =
                [
                    Level1("", null,
                        Level2("", null,
                            Split3("信息系统运维次数", "大于等于", AtLeast("32", 32, "次"), "次", Number("32", 32, "次"), "5", "5") with { RawScore = "100", InitialTarget = "32" },
                            Split3("物业服务面积", "≥", AtLeast("9400", 9400, "平方米"), "平方米", Number("11263", 11_263, "平方米"), "5", "5") with { RawScore = "100", InitialTarget = "9400" },
                            Split3("发放优抚对象补助人数", "≧", AtLeast("2100", 2100, "人"), "人", Number("2163", 2163, "人"), "25", "25") with { RawScore = "100", InitialTarget = "2100" },
                            Split3("系统故障响应时间", "小于等于", AtMost("5", 5, "小时"), "小时", Number("4", 4, "小时"), "5", "5") with { RawScore = "100" },
                            Split3("运行维护成本", "≤", AtMost("28", 280_000, "元"), "万元", Number("25", 250_000, "元"), "10", "10") with { RawScore = "100" },
                            Split3("重大安全事故发生次数", "小于等于", AtMost("0", 0, "次"), "次", Number("0", 0, "次"), "30", "30") with { RawScore = "100" },
                            Split3("服务对象满意度", "≥", AtLeast("88", 88, "%"), "%", Number("95", 95, "%"), "5", "5") with { RawScore = "100", InitialTarget = "88" },
                            Split3("干部职工满意度", "≥", AtLeast("93", 93, "%"), "%", Number("100", 100, "%"), "5", "5") with { RawScore = "100", InitialTarget = "93" })),
                ],
                TotalScore = "98",
            })
            {
                Sheet = Forms.ChongqingFlat.Blocks,
                Expected = "按计划完成年度重点工作任务",
                Achieved = "按照实施方案完成建设和服务内容，验收合格。",
            },
        ],
    };
}
