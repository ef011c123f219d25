using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class FarOverExplained
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "far-over-explained",
        "An indicator at twice its target says why in the reasons column: PE305 is silent.")
    {
        Text = new(Flattening.CellPerLine, "utf-8-bom"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2022,
                ProjectName = "高校毕业生三支一扶",
                CompetentDepartment = "泊阳市人力资源和社会保障局",
                Unit = "泊阳市公共就业服务中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "929.39", Annual = "929.39", Executed = "929.39", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "697.04", Annual = "697.04", Executed = "697.04", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("carryover", "上年结转资金") { Initial = "232.35", Annual = "232.35", Executed = "232.35", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("城镇新增就业人数", AtLeast("大于等于500人", 500, "人"), Number("1000人", 1000, "人"), "15", "15", "年中上级追加任务，实际完成数超过年初目标，下年度据实编制。"),
                            Level3("举办招聘会场次", AtLeast("至少21场", 21, "场"), Number("24场", 24, "场"), "5", "5")),
                        Level2("质量指标", "quality",
                            Level3("就业见习留用率", About("68%左右", 68, "%"), Number("69%", 69, "%"), "15", "15")),
                        Level2("成本指标", "cost",
                            Level3("公益性岗位补贴标准", Number("1640元/人·月", 1640, "元/人·月"), Number("1640元/人·月", 1640, "元/人·月"), "15", "15"))),
                    Level1("效\n益\n指\n标\n（30分）", 30,
                        Level2("经济效益指标", "economic",
                            Level3("促进劳动者增收", Words("有所增加"), Words("有所增加"), "5", "5")),
                        Level2("社会效益指标", "social",
                            Level3("城镇登记失业率", AtMost("不超过5.4%", 5.4m, "%"), Number("4.3%", 4.3m, "%"), "5", "5"),
                            Level3("零就业家庭动态清零率", AtLeast("大于等于 99 %", 99, "%"), Number("99%", 99, "%"), "10", "10")),
                        Level2("生态效益指标", "ecological"),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("就业服务体系", Words("不断完善"), Done, "10", "10"))),
                    Level1("满意度指标（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("就业扶持政策享受人员满意度（%）", Number("87", 87, "%"), Number("82.1", 82.1m, "%"), "10", "9.44", "年初目标设定偏高，今后科学编制绩效目标"))),
                ],
                TotalWeight = "100",
                TotalScore = "99.44",
            })
            {
                Expected = "提升劳动者职业技能，促进稳岗就业",
                Achieved = "按照实施方案完成建设和服务内容，验收合格。",
            },
        ],
    };
}
