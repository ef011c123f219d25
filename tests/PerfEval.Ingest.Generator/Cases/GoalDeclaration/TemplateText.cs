using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.GoalDeclaration;

internal static class TemplateText
{
    public static CorpusCase Case { get; } = new(
        "goal-declaration", "template-text",
        "The template's (200字以内) stands in the goal; nothing that needs an actual or a score is asked of it.")
    {
        Text = new(Flattening.BarRows, "utf-8"),
        Findings = [new("PE105")],
        Parts =
        [
            new Form("项目支出绩效目标申报表", new Evaluation
            {
                Type = "project",
                Layout = "goal-declaration",
                Stage = "goal",
                Year = 2023,
                ProjectName = "乡镇文化站设备更新",
                CompetentDepartment = "浮溪县文化和旅游局",
                Unit = "浮溪县文化馆",
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Clean.Goal("更新设备台数", "≥", AtLeast("86", 86, "台"), "台", "音响、投影和电脑")),
                        Level2("时效指标", "timeliness",
                            Clean.Goal("设备采购完成时间", "≤", Before("2023年9月底前", "2023-09-30"), "", "以验收单为准"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Clean.Goal("文化站月均开放时长", "≥", AtLeast("168", 168, "小时"), "小时", "十二个文化站平均"))),
                ],
            })
            {
                Sheet = Forms.GoalDeclaration.Blocks,
                TitleInTable = true,
                Expected = "（200字以内）为乡镇文化站更新音响、投影和电脑，改善开放条件。",
            },
        ],
    };
}
