using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.YunnanPublic14;

internal static class GradeTooHigh
{
    public static CorpusCase Case { get; } = new(
        "yunnan-public-14", "grade-too-high",
        "78.6 points are called 优, which no known set of cut-offs gives (PE402); every point lost is explained.")
    {
        Text = new(Flattening.TabRows, "gb18030"),
        Findings = [new("PE402")],
        Parts = [new Form("项目支出绩效自评表", Truth) { Sheet = Forms.YunnanPublic14.Blocks, Expected = Expected, Achieved = "管护队伍基本稳定，部分管护任务未能按期完成。" }],
    };

    private const string Expected = "保障村级管水员按标准领取补贴，农村供水工程正常运行。";

    private static Evaluation Truth => new()
    {
        Type = "project",
        Layout = "yunnan-public-14",
        Year = 2023,
        MoneyUnit = "元",
        ProjectName = "村级管水员补贴",
        CompetentDepartment = "澜坪县水务局",
        Unit = "澜坪县农村供水管理总站",
        Grade = "优",
        Funds =
        [
            new("total", "年度资金总额") { Initial = "186000.00", Annual = "186000.00", Executed = "186000.00", Weight = "10", Rate = "100%", Score = "10" },
            new("fiscal", "其中：当年财政拨款") { Initial = "186000.00", Annual = "186000.00", Executed = "186000.00", Weight = "—", Rate = "100%", Score = "—" },
            new("carryover", "上年结转资金") { Weight = "—", Score = "—" },
            new("other", "其他资金") { Weight = "—", Score = "—" },
        ],
        Dimensions =
        [
            Level1("产出指标", null,
                Level2("数量指标", "quantity",
                    Split3("聘用村级管水员人数", "≥", AtLeast("50", 50, "人"), "人", Number("30人", 30, "人"), "10", "6", "两个乡的管水员由原村干部兼任，未另行聘用。"),
                    Split3("巡查供水管道里程", "≥", AtLeast("520", 520, "公里"), "公里", Number("254.8公里", 254.8m, "公里"), "10", "4.9", "雨季道路中断，半数管道未巡查到位。")),
                Level2("质量指标", "quality",
                    Split3("末梢水质达标率", "═", Exactly("100", 100, "%"), "%", Number("100%", 100, "%"), "10", "10")),
                Level2("时效指标", "timeliness",
                    Split3("管道故障处置及时率", "≥", AtLeast("100", 100, "%"), "%", Number("87%", 87, "%"), "10", "8.7", "配件需从外地调运，处置时间较长。")),
                Level2("成本指标", "cost",
                    Split3("人均月补贴标准", "≤", AtMost("550", 550, "元/人·月"), "元/人·月", Number("516.67", 516.67m, "元/人·月"), "10", "10"))),
            Level1("效益指标", null,
                Level2("社会效益指标", "social",
                    Split3("农村供水保障能力", "定性", Words("明显提升"), "", Words("部分达成预期指标并具有一定效果", "partly"), "15", "10", "高海拔村组冬季冰冻，供水时断时续。")),
                Level2("可持续影响指标", "sustainability",
                    Split3("管水员留任率", "≥", AtLeast("85", 85, "%"), "%", Number("51%", 51, "%"), "15", "9", "补贴标准偏低，年轻人外出务工。")),
                Level2("生态效益指标", "ecological")),
            Level1("满意度指标", null,
                Level2("服务对象满意度指标等", "satisfaction",
                    Split3("用水群众满意度", "≥", AtLeast("85", 85, "%"), "%", Number("88.1%", 88.1m, "%"), "10", "10"))),
        ],
        TotalWeight = "100",
        TotalScore = "78.6",
    };
}
