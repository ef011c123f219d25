using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class Explained
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "explained",
        "Scores that look odd and are all admissible: 8 points for 88.94%, half points, 0 for a missed date, a reverse indicator by target over actual, 左右, far over where no operator is printed. No finding.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Docx = [new ContentControl("9.29")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2022,
                ProjectName = "乡村医生能力培训",
                CompetentDepartment = "岚屿县卫生健康局",
                Unit = "岚屿县卫生健康培训中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "312.40", Annual = "312.40", Executed = "277.85", Weight = "10", Rate = "88.94%", Score = "8" },
                    new("fiscal", " 其中：本年财政拨款") { Initial = "312.40", Annual = "312.40", Executed = "277.85", Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "    上年结转资金") { Weight = "—", Rate = "—", Score = "—" },
                    new("other", "       其他资金") { Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("培训乡村医生人数", Number("300人", 300, "人"), Number("462人", 462, "人"), "10", "10"),
                            Level3("印发诊疗规范折页", AtLeast("≥12000份", 12_000, "份"), Number("11350份", 11_350, "份"), "10", "9.5",
                                "部分折页改为电子版发放，下年度合并统计。")),
                        Level2("质量指标", "quality",
                            Level3("培训考核合格率", AtLeast("≥60%", 60, "%"), Number("95%", 95, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("集中培训完成时间", Before("2022年10月底前", "2022-10-31"), On("2022年12月8日", "2022-12-08"), "10", "0",
                                "师资临时抽调支援外地，第三期培训顺延。下年度建立后备师资库。")),
                        Level2("成本指标", "cost",
                            Level3("人均培训成本", AtMost("≤520元", 520, "元"), Number("560元", 560, "元"), "10", "9.29",
                                "第三期租用校外场地，费用增加。下年度统一使用本中心教室。"))),
                    Level1("效\n益\n指\n标\n（30分）", 30,
                        Level2("社会效益\n指标", "social",
                            Level3("乡村医生诊疗规范知晓率", About("85%左右", 85, "%"), Number("81.2%", 81.2m, "%"), "15", "15")),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("乡村医生岗位流失率", AtMost("≤5%", 5, "%"), Number("5%", 5, "%"), "15", "15"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("参训人员满意度", AtLeast("≥90%", 90, "%"), Number("89.6%", 89.6m, "%"), "10", "9.96",
                                "参训人员反映实操课时偏少。下年度增加实操课时。"))),
                ],
                TotalWeight = "100",
                TotalScore = "86.75",
            })
            {
                Expected = "对全县乡村医生分期开展常见病诊疗规范和急救技能培训，提高村级医疗服务能力。",
                Achieved = "分三期完成培训，其中第三期因师资抽调推迟到年底举办。",
            },
        ],
    };
}
