using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class OneLineMissed
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "one-line-missed",
        "The whole form on one line; one target missed with full points.")
    {
        Text = new(Flattening.OneLine, "utf-8"),
        Findings = [new("PE303", "发放高龄津贴人数")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2020,
                ProjectName = "流浪乞讨人员救助",
                CompetentDepartment = "玉岭县民政局",
                Unit = "玉岭县养老服务中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "58.41", Annual = "58.41", Executed = "58.29", Weight = "10", Rate = "99.79%", Score = "9.98" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "58.41", Annual = "58.41", Executed = "58.29", Weight = "—", Rate = "—", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产\n出\n指\n标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("发放高龄津贴人数", AtLeast("2000人及以上", 2000, "人"), Number("1600人", 1600, "人"), "5", "5", "部分群众对政策了解不够，将加大政策宣传力度"),
                            Level3("新增养老床位数", Number("130张", 130, "张"), Number("99张", 99, "张"), "5", "3.81", "资金到位较晚，影响工作推进，下一步加强与财政部门沟通"),
                            Level3("救助流浪乞讨人员（人次）", AtLeast("⩾360", 360, "人次"), Number("422", 422, "人次"), "5", "5")),
                        Level2("质量指标", "quality",
                            Level3("符合条件申报对象覆盖率", AtLeast("≥100%", 100, "%"), Number("１００%", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("低保金按月发放时限", Before("2020年9月30日前", "2020-09-30"), On("2020年7月16日", "2020-07-16"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("农村低保平均保障标准", Exactly("=806元/人·月", 806, "元/人·月"), Number("806元/人·月", 806, "元/人·月"), "15", "15"),
                            Level3("特困人员集中供养标准", Exactly("=962元/人·月", 962, "元/人·月"), Number("962元/人·月", 962, "元/人·月"), "5", "5"))),
                    Level1("效益指标（30分）", 30,
                        Level2("社会效益指标", "social",
                            Level3("重大舆情事件", Number("0起", 0, "起"), Number("０起", 0, "起"), "16", "16")),
                        Level2("生态效益指标", "ecological"),
                        Level2("可持续影\n响指标", "sustainability",
                            Level3("社会救助制度健全性", Words("健全"), Words("部分达成预期指标并具有一定效果", "partly"), "14", "9.8", "部分工程因雨季延期，将加快施工进度"))),
                    Level1("满意度指标（10分）", 10,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("老年人满意度", AtLeast("≥95%", 95, "%"), Number("89%", 89, "%"), "10", "9.37", "受外出务工影响，实际人数减少，下一步加强宣传动员"))),
                ],
                TotalWeight = "100",
                TotalScore = "93.96",
            })
            {
                Expected = "健全养老服务体系，满足老年人多样化服务需求",
                Achieved = "全年任务基本落实，受益对象反映良好。",
            },
        ],
    };
}
