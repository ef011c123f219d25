using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class TemplateText
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "template-text",
        "What was achieved is still the template's own instruction; the notes under the form are not.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Docx = [new ContentControl("古树名木抢救复壮")],
        Findings = [new("PE105")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "古树名木抢救复壮",
                CompetentDepartment = "云栌县林业局",
                Unit = "云栌县森林资源监测站",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "42.60", Annual = "42.60", Executed = "42.60", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", " 其中：本年财政拨款") { Initial = "42.60", Annual = "42.60", Executed = "42.60", Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "    上年结转资金") { Weight = "—", Rate = "—", Score = "—" },
                    new("other", "       其他资金") { Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标", null,
                        Level2("数量指标", "quantity",
                            Level3("复壮古树株数", AtLeast("≥62株", 62, "株"), Number("64株", 64, "株"), "20", "20")),
                        Level2("质量指标", "quality",
                            Level3("复壮古树成活率", AtLeast("≥95%", 95, "%"), Number("98.4%", 98.4m, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("复壮措施完成时间", Before("2023年10月底前", "2023-10-31"), On("2023年10月9日", "2023-10-09"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("单株复壮成本", AtMost("≤6800元/株", 6800, "元/株"), Number("6650元/株", 6650, "元/株"), "10", "10"))),
                    Level1("效\n益\n指\n标", null,
                        Level2("社会效益\n指标", "social",
                            Level3("群众保护古树意识", Words("逐步增强"), Done, "10", "10")),
                        Level2("生态效益\n指标", "ecological",
                            Level3("古树生长环境", Words("得到改善"), Done, "20", "20"))),
                    Level1("满意度\n指标", null,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("古树所在村群众满意度", AtLeast("≥90%", 90, "%"), Number("97%", 97, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Expected = "对长势衰弱的一、二级古树实施支撑加固、土壤改良和病虫害防治，建立一树一档。",
                Achieved = "对照年度预期目标，说明目标实际完成情况（200字以内）。",
                Notes = ["注：自评材料随表附送（附相关佐证目录）；未完成的指标应当说明原因和下一步措施。"],
            },
        ],
    };
}
