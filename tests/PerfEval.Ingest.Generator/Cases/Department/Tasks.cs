using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Department;

internal static class Tasks
{
    public static CorpusCase Case { get; } = new(
        "department", "tasks",
        "The year stands in the line above the title. Between funds and goals stand the department's tasks with amounts of their own, which are not those of the funds block.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Loose(Paragraph.Body("附件4")),
            new Form("部门整体支出绩效自评表", new Evaluation
            {
                Type = "department",
                Year = 2022,
                Unit = "沂川县水利服务局",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = "1340.00", Annual = "1500.00", Executed = "1455.00", Weight = "10", Rate = "97.00%", Score = "9.70" },
                    new("basic", "其中：基本支出") { Initial = "820.00", Annual = "850.00", Executed = "850.00", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("project", "项目支出") { Initial = "520.00", Annual = "650.00", Executed = "605.00", Weight = "—", Rate = "93.08%", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("渠道清淤长度", AtLeast("≥42公里", 42, "公里"), Number("42公里", 42, "公里"), "25", "25")),
                        Level2("质量指标", "quality",
                            Level3("泵站完好率", AtLeast("≥96%", 96, "%"), Number("97.5%", 97.5m, "%"), "25", "25"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("灌溉用水保证率", AtLeast("≥80%", 80, "%"), Number("83%", 83, "%"), "30", "30"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("用水户满意度", AtLeast("≥90%", 90, "%"), Number("93%", 93, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.70",
            })
            {
                YearAbove = "沂川县2022年度",
                Tasks =
                [
                    ("渠系维护", "清淤渠道、修补衬砌", "380.00", "366.00"),
                    ("泵站管护", "更换机组、日常巡检", "270.00", "239.00"),
                ],
                Expected = "完成渠系清淤和泵站管护，保障灌溉用水。",
                Achieved = "渠系清淤和泵站管护任务完成，灌溉用水有保障。",
            },
        ],
    };
}
