using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class FarOverTarget
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "far-over-target",
        "46 talks where 20 were planned, without a word on why: PE305. A result as far over, but explained, is none.")
    {
        Text = new(Flattening.CellPerLine, "utf-16le"),
        Docx = [new TableInContentControl()],
        Findings = [new("PE305", "开展消防宣讲场次")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2024,
                ProjectName = "农村消防能力提升",
                CompetentDepartment = "松涧县消防救援局",
                Unit = "松涧县消防宣传站",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "64", Annual = "64", Executed = "61.44", Weight = "10", Rate = "96.00%", Score = "9.6" },
                    new("fiscal", " 其中：本年财政拨款") { Initial = "64", Annual = "64", Executed = "61.44", Weight = "—", Rate = "96.00%", Score = "—" },
                    new("carryover", "    上年结转资金"),
                    new("other", "       其他资金"),
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("开展消防宣讲场次", AtLeast("≥20场", 20, "场"), Number("46场", 46, "场"), "10", "10"),
                            Level3("发放家用灭火器", AtLeast("≥500具", 500, "具"), Number("1180具", 1180, "具"), "10", "10", "年中获得社会捐赠灭火器，发放数量相应增加，年初指标值按财政资金测算。")),
                        Level2("质量指标", "quality",
                            Level3("灭火器抽检合格率", Number("100%", 100, "%"), Number("100%", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("灭火器发放完成时间", Before("2024年11月底前", "2024-11-30"), On("2024年11月5日", "2024-11-05"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("灭火器采购单价", AtMost("≤95元", 95, "元"), Number("89元", 89, "元"), "10", "10"))),
                    Level1("效\n益\n指\n标\n（30分）", 30,
                        Level2("社会效益\n指标", "social",
                            Level3("农户消防知识知晓率", AtLeast("≥80%", 80, "%"), Number("86.7%", 86.7m, "%"), "20", "20")),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("村级微型消防站运行", Words("规范"), Done, "10", "10"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("农户满意度", AtLeast("≥90%", 90, "%"), Number("94%", 94, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.6",
            })
            {
                Expected = "在木结构民居集中的村寨开展消防宣讲，为农户配发灭火器，降低农村火灾风险。",
                Achieved = "宣讲和灭火器配发覆盖全部重点村寨，全年农村火灾起数下降。",
            },
        ],
    };
}
