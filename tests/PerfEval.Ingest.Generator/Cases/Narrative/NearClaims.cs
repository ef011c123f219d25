using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Content.Paragraph;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Narrative;

internal static class NearClaims
{
    public static CorpusCase Case { get; } = new(
        "narrative", "near-claims",
        "Nothing is wrong: spending near what was applied for, a claim that its figure bears out, an aim for next year, another year in a cited notice and in a comparison, a grade that one of the known sets of cut-offs gives.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Parts = [new Report(Truth, Text)],
    };

    private static Evaluation Truth => new()
    {
        Type = "project",
        Form = "narrative",
        Year = 2023,
        ProjectName = "农村公路安全设施改造",
        Unit = "青禾县公路养护中心",
        Grade = "优",
        Funds = [new("total", "全年预算") { Annual = "260", Executed = "247", Rate = "95%" }],
        Dimensions =
        [
            Level1("产出指标", null,
                Level2("数量指标", "quantity",
                    Level3("安装波形护栏里程", AtLeast("≥32公里", 32, "公里"), Number("33.5公里", 33.5m, "公里"))),
                Level2("质量指标", "quality",
                    Level3("交工验收合格率", AtLeast("≥95%", 95, "%"), Number("97.8%", 97.8m, "%")))),
            Level1("满意度指标", null,
                Level2("满意度指标", "satisfaction",
                    Level3("沿线群众满意度", AtLeast("≥90%", 90, "%"), Number("92.6%", 92.6m, "%")))),
        ],
        TotalScore = Printed.As("84.5分", 84.5m),
    };

    private static Block[] Text =>
    [
        Title("青禾县公路养护中心农村公路安全设施改造项目支出绩效评价报告"),
        Title("（2023年度）"),
        Body("根据《关于开展2022年度项目支出绩效自评工作的通知》规定的程序，现将2023年度农村公路安全设施改造项目绩效自评情况报告如下。"),
        Numbered(1, "项目基本情况"),
        Body("项目申报金额为255万元，实际支出金额为247万元。"),
        Body("项目全年预算数260万元，实际支出247万元，预算执行率95%。"),
        Numbered(1, "综合评价情况及评价结论"),
        Body("经综合评价，项目自评得分84.5分，其中预算执行得分9.5分，绩效指标得分75分，评价等级为优。"),
        Numbered(1, "项目效益情况"),
        Body("交工验收合格率达到97%以上，2023年沿线交通事故比2022年减少。力争2024年沿线群众满意度达到98%以上。"),
        Numbered(1, "绩效评价指标分析"),
        Numbered(3, "数量指标"),
        Body("安装波形护栏里程≥32公里。全年实际安装波形护栏里程33.5公里，完成年度目标。"),
        Numbered(3, "质量指标"),
        Body("交工验收合格率≥95%。实际完成值97.8%，完成年度目标。"),
        Numbered(3, "满意度指标"),
        Body("沿线群众满意度≥90%。走访显示沿线群众满意度92.6%，完成年度目标。"),
        Numbered(1, "存在的问题和建议"),
        Body("部分临水路段仍缺少防护设施。建议分年度排出改造清单，优先实施学校和集镇周边路段。"),
    ];
}
