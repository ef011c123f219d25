using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Content.Paragraph;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Narrative;

internal static class ProjectReport
{
    public static CorpusCase Case { get; } = new(
        "narrative", "project-report",
        "272 of 320 is 85%, the report says 95% (PE201); it names another unit as itself twice (PE603, once); its total score has no breakdown (PE101).")
    {
        Text = new(Flattening.CellPerLine, "utf-16le"),
        Docx = [new WordNumbering(), new TrackedChange("85%", "95%")],
        Findings = [new("PE101", "totalScore"), new("PE201", "预算执行率"), new("PE603", "枫渚区统计局")],
        Parts = [new Report(Truth, Text)],
    };

    private static Evaluation Truth => new()
    {
        Type = "project",
        Form = "narrative",
        Year = 2023,
        ProjectName = "流浪乞讨人员救助",
        Unit = "鹿鸣区民政局",
        Funds = [new("total", "全年预算") { Annual = "320", Executed = "272", Rate = "95%", RateName = "预算执行率" }],
        Dimensions =
        [
            Level1("产出指标", null,
                Level2("数量指标", "quantity",
                    Level3("救助流浪乞讨人员", AtLeast("≥850人次", 850, "人次"), Number("902人次", 902, "人次"))),
                Level2("质量指标", "quality",
                    Level3("受助人员身份核查率", AtLeast("≥95%", 95, "%"), Number("97.3%", 97.3m, "%"))),
                Level2("时效指标", "timeliness",
                    Level3("求助现场响应时间", AtMost("≤2小时", 2, "小时"), Number("1.5小时", 1.5m, "小时")))),
            Level1("效益指标", null,
                Level2("社会效益指标", "social",
                    Level3("街面巡查覆盖率", Number("100%", 100, "%"), Number("全覆盖", 100, "%")))),
            Level1("满意度指标", null,
                Level2("满意度指标", "satisfaction",
                    Level3("受助人员满意度", AtLeast("≥90%", 90, "%"), Number("94%", 94, "%")))),
        ],
        TotalScore = Printed.As("93分", 93),
    };

    private static Block[] Text =>
    [
        Title("鹿鸣区民政局流浪乞讨人员救助项目支出绩效评价报告"),
        Title("（2023年度）"),
        Numbered(1, "项目基本情况"),
        Numbered(2, "项目概况"),
        Body("对城区生活无着的流浪乞讨人员提供食宿、医疗、寻亲和返乡服务，由区救助管理站组织实施，公安、卫生健康等部门配合。"),
        Numbered(2, "项目资金情况"),
        Body("2023年项目全年预算数320万元，实际支出272万元，预算执行率95%。"),
        Numbered(1, "绩效评价工作开展情况"),
        Body("根据鹿鸣区财政局的工作通知，枫渚区统计局成立了由分管领导牵头的绩效评价小组，分工收集资料、核对账目、走访受助人员，形成的评价报告经枫渚区统计局班子会议审议通过。"),
        Numbered(1, "综合评价情况及评价结论"),
        Body("项目立项依据充分，救助流程规范，社会效果较好。经综合评价，项目自评得分93分，评价结果为优。"),
        Numbered(1, "绩效评价指标分析"),
        Numbered(3, "数量指标"),
        Body("救助流浪乞讨人员≥850人次。全年实际救助流浪乞讨人员902人次，完成年度目标。"),
        Numbered(3, "质量指标"),
        Body("受助人员身份核查率≥95%。实际完成值97.3%，完成年度目标。"),
        Numbered(3, "时效指标"),
        Body("求助现场响应时间≤2小时。救助站平均求助现场响应时间1.5小时，完成年度目标。"),
        Numbered(3, "社会效益指标"),
        Body("街面巡查覆盖率100%。救助站对主要街面的巡查实现了全覆盖，完成年度目标。"),
        Numbered(3, "满意度指标"),
        Body("受助人员满意度≥90%。回访显示受助人员满意度94%，完成年度目标。"),
        Numbered(1, "存在的问题和建议"),
        Body("寻亲手段较为单一，长期滞留人员安置压力较大。建议加强与公安机关的人像比对协作，拓宽安置渠道。"),
    ];
}
