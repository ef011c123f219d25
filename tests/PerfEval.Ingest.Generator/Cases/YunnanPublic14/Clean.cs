using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.YunnanPublic14;

internal static class Clean
{
    public static CorpusCase Case { get; } = new(
        "yunnan-public-14", "clean",
        "A header of two lines, the target in three columns (≧, ═ and 定性), money in 元, one indicator short of its target with the reason, total beside other remarks.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Loose(Content.Paragraph.Body("公开14表")),
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "yunnan-public-14",
                Year = 2022,
                MoneyUnit = "元",
                ProjectName = "边境山区走教补贴",
                CompetentDepartment = "澜坪县教育体育局",
                Unit = "澜坪县半坡乡中心完小",
                Grade = "优",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = "268400.00", Annual = "268400.00", Executed = "268400.00", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "268400.00", Annual = "268400.00", Executed = "268400.00", Weight = "—", Rate = "100%", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("享受走教补贴教师人数", "≧", AtLeast("46", 46, "人"), "人", Number("46人", 46, "人"), "10", "10"),
                            Split3("走教授课节数", "≥", AtLeast("5200", 5200, "节"), "节", Number("5096节", 5096, "节"), "10", "9.8", "六月塌方断路，三个教学点停课一周，已在假期补上部分课时。")),
                        Level2("质量指标", "quality",
                            Split3("补贴对象审核准确率", "═", Exactly("100", 100, "%"), "%", Number("100%", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Split3("补贴按学期发放及时率", "≥", AtLeast("95", 95, "%"), "%", Number("98%", 98, "%"), "10", "10")),
                        Level2("成本指标", "cost",
                            Split3("人均月补贴标准", "≤", AtMost("550", 550, "元/人·月"), "元/人·月", Number("486.23", 486.23m, "元/人·月"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic"),
                        Level2("社会效益指标", "social",
                            Split3("教学点课程开齐情况", "定性", Words("开齐开足"), "", Done, "15", "15")),
                        Level2("生态效益指标", "ecological"),
                        Level2("可持续影响指标", "sustainability",
                            Split3("骨干教师留任率", "≥", AtLeast("85", 85, "%"), "%", Number("91.3%", 91.3m, "%"), "15", "15"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标等", "satisfaction",
                            Split3("走教教师满意度", "≥", AtLeast("90", 90, "%"), "%", Number("95.6%", 95.6m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.8",
            })
            {
                Sheet = Forms.YunnanPublic14.Blocks,
                Expected = "保障六个边境教学点走教教师按标准领取补贴，课程开齐开足。",
                Achieved = "补贴按学期足额发放，教学点课程开齐开足。",
            },
        ],
    };
}
