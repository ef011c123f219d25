using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Content.Paragraph;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Narrative;

internal static class DepartmentReport
{
    public static CorpusCase Case { get; } = new(
        "narrative", "department-report",
        "A department's report that lists each target in one sentence and its result in the next; the total names its two parts, and all agrees.")
    {
        Docx = [new WordNumbering(), new SplitRuns("83.26%")],
        Parts = [new Report(Truth, Text)],
    };

    private static Evaluation Truth => new()
    {
        Type = "department",
        Form = "narrative",
        Year = 2023,
        Unit = "望梧市林业局",
        Funds =
        [
            new("total", "部门预算") { Annual = Amount("1286.40"), Executed = Amount("1071.02"), Rate = "83.26%" },
            new("project", "项目支出") { Annual = Amount("702.80"), Executed = Amount("571.63"), Rate = "81.34%" },
        ],
        Dimensions =
        [
            Level1("产出指标", null,
                Level2("数量指标", "quantity",
                    Level3("完成人工造林面积", AtLeast("≥1.5万亩", 15_000, "亩"), Number("1.56万亩", 15_600, "亩")),
                    Level3("开展护林员培训", AtLeast("≥4期", 4, "期"), Number("5期", 5, "期")),
                    Level3("购置森林防火水泵", Number("24台", 24, "台"), Number("24台", 24, "台")),
                    Level3("调查古树名木", AtLeast("≥600株", 600, "株"), Number("572株", 572, "株"))),
                Level2("质量指标", "quality",
                    Level3("造林成活率", AtLeast("≥85%", 85, "%"), Number("88.6%", 88.6m, "%")),
                    Level3("林地保护巡查覆盖率", Number("100%", 100, "%"), Number("全覆盖", 100, "%"))),
                Level2("时效指标", "timeliness",
                    Level3("造林补助发放及时率", Number("100%", 100, "%"), Number("100%", 100, "%"))),
                Level2("成本指标", "cost",
                    Level3("预算成本控制率", AtMost("≤100%", 100, "%"), Number("97.2%", 97.2m, "%")))),
            Level1("效益指标", null,
                Level2("生态效益指标", "ecological",
                    Level3("森林火灾受害率", AtMost("≤0.8‰", 0.8m, "‰"), Number("0.05‰", 0.05m, "‰"))),
                Level2("社会效益指标", "social",
                    Level3("提供林区就业岗位", AtLeast("≥900个", 900, "个"), Number("936个", 936, "个")))),
            Level1("满意度指标", null,
                Level2("满意度指标", "satisfaction",
                    Level3("林区群众满意度", AtLeast("≥90%", 90, "%"), Number("93.4%", 93.4m, "%")))),
        ],
        TotalScore = Printed.As("96.33分", 96.33m),
    };

    private static Block[] Text =>
    [
        Title("2023年度望梧市林业局部门"),
        Title("预算绩效自评报告"),
        Numbered(1, "预算基本情况"),
        Body("2023年部门全年预算数1286.40万元，全年支出1071.02万元，预算执行率83.26%；其中：项目支出全年预算数702.80万元，全年支出571.63万元，预算执行率81.34%。"),
        Numbered(1, "自评工作开展情况"),
        Body("接到市财政部门的自评通知后，我局由计财科牵头，会同造林、防火、资源管理等科室核对台账、查阅账簿，对照年初批复的绩效目标逐项打分。我局2023年安排项目12个，自评项目12个，自评覆盖率100%。"),
        Numbered(1, "自评结果及分析"),
        Numbered(2, "部门整体支出绩效自评结果"),
        Body("经逐项打分，我局部门整体支出绩效自评得分96.33分，其中预算执行得分8.33分，绩效指标得分88分。各项指标完成情况如下："),
        Numbered(3, "数量指标"),
        Numbered(4, "完成人工造林面积≥1.5万亩。全年实际完成人工造林面积1.56万亩，完成年度设定目标。"),
        Numbered(4, "开展护林员培训≥4期。我局全年开展护林员培训5期，完成年度设定目标。"),
        Numbered(4, "购置森林防火水泵24台。我局实际购置森林防火水泵24台，完成年度设定目标。"),
        Numbered(4, "调查古树名木≥600株。我局实际调查古树名木572株，未完成年度设定目标，主要原因是两个林场的道路因山体滑坡中断，剩余样地顺延到下一年度调查。"),
        Numbered(3, "质量指标"),
        Numbered(4, "造林成活率≥85%。经秋季核查，造林成活率88.6%，完成年度设定目标。"),
        Numbered(4, "林地保护巡查覆盖率100%。我局对重点林地的保护巡查实现了全覆盖，完成年度设定目标。"),
        Numbered(3, "时效指标"),
        Body("造林补助发放及时率100%。年内造林补助发放及时率为100%，达到年度设定目标。"),
        Numbered(3, "成本指标"),
        Body("预算成本控制率≤100%。实际完成值97.2%，完成年度设定目标。"),
        Numbered(3, "生态效益指标"),
        Body("森林火灾受害率≤0.8‰。全年森林火灾受害率0.05‰，完成年度设定目标。"),
        Numbered(3, "社会效益指标"),
        Body("提供林区就业岗位≥900个。全年实际提供林区就业岗位936个，完成年度设定目标。"),
        Numbered(3, "满意度指标"),
        Body("林区群众满意度≥90%。问卷调查显示林区群众满意度93.4%，完成年度设定目标。"),
        Numbered(2, "项目支出绩效自评结果"),
        Body("2023年我局纳入自评的项目12个，均已完成自评，自评平均分94.15分，评为一等的10个，评为二等的2个。"),
        Numbered(1, "自评发现的问题和改进措施"),
        Body("部分项目前期工作不够扎实，招标时间偏晚，影响了支出进度。下一步将把施工图设计提前到上年第四季度完成，按月通报支出进度，对进度滞后的科室进行约谈。"),
        Numbered(1, "绩效自评结果应用和公开情况"),
        Body("自评结果作为编制下一年度预算的参考，随部门决算在市政府网站公开。"),
    ];

    private static Printed Amount(string digits) => Printed.As(digits + "万元", Printed.Of(digits).Value!.Value);
}
