using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Mixed;

internal static class TwoOwnForms
{
    public static CorpusCase Case { get; } = new(
        "mixed", "two-own-forms",
        "Two forms of one county, each with its own columns; in the second an indicator is above its points.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Findings = [new("PE301", "高血压患者规范管理人数")],
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2021,
                ProjectName = "学前教育发展资金",
                CompetentDepartment = "泊阳市教育体育局",
                Unit = "泊阳市职业技术教育中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "56.32", Annual = "56.32", Executed = "56.32", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：财政拨款") { Initial = "56.32", Annual = "56.32", Executed = "56.32", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("质量指标", "quality",
                            Level3("设备质量合格率", AtLeast("不低于百分之九十九", 99, "%"), Number("99.33%", 99.33m, "%"), "20", "20"),
                            Level3("九年义务教育巩固率", AtLeast("97%以上", 97, "%"), Number("98%", 98, "%"), "15", "15")),
                        Level2("时效指标", "timeliness",
                            Level3("资助资金发放及时率", AtLeast("至少９７百分比", 97, "%"), Number("100%", 100, "%"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("设备采购成本", AtMost("≤ 1616700 元", 1_616_700, "元"), Number("1177100元", 1_177_100, "元"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("学生资助政策落实情况", Words("应助尽助"), Done, "15", "15")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("促进义务教育均衡发展", Words("持续促进"), Done, "15", "15"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("学生及家长满意度", AtLeast("≥86%", 86, "%"), Number("100%", 100, "%"), "5", "5"),
                            Level3("教师满意度（%）", AtLeast("≥ 87", 87, "%"), Number("89", 89, "%"), "5", "5"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Sheet = new OwnForm
                {
                    Head =
                    [
                        ["项目名称", "学前教育发展资金"],
                        ["主管部门", "泊阳市教育体育局", "实施单位", "泊阳市职业技术教育中心"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                }.Blocks,
                Expected = "改善办学条件，保障学生公平接受教育",
                Achieved = "年度任务按期完成，资金专款专用。",
            },
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2021,
                ProjectName = "疫苗冷链建设",
                CompetentDepartment = "泊阳市卫生健康局",
                Unit = "泊阳市卫生健康委员会",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "26.01", Annual = "30.60", Executed = "30.60", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：财政拨款") { Initial = "26.01", Annual = "30.60", Executed = "30.60", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("高血压患者规范管理人数", AtLeast("25,682人及以上", 25_682, "人"), Number("25948人", 25_948, "人"), "10", "10.5")),
                        Level2("质量指标", "quality",
                            Level3("适龄儿童国家免疫规划疫苗接种率", Number("９５%", 95, "%"), Number("97.74%", 97.74m, "%"), "10", "10"),
                            Level3("老年人健康管理率", AtLeast("不低于77％", 77, "%"), Number("86.8%", 86.8m, "%"), "20", "20")),
                        Level2("成本指标", "cost",
                            Level3("设备购置总成本", AtMost("196.6万元以内", 1_966_000, "元"), Number("165.6万元", 1_656_000, "元"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("可持续影响指标", "sustainability",
                            Level3("基层医疗卫生机构服务能力", Words("不断提升"), Words("部分达成预期指标并具有一定效果", "partly"), "30", "21", "部分群众对政策了解不够，将加大政策宣传力度"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("服务对象满意度", AtLeast(">=91百分比", 91, "%"), Number("93%", 93, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "91.5",
            })
            {
                Sheet = new OwnForm
                {
                    Columns =
                    [
                        FormRows.Name(1, "三级指标"),
                        FormRows.Weight("权重"),
                        FormRows.Target("目标值"),
                        FormRows.Actual("完成值"),
                        FormRows.Score("得分"),
                        FormRows.Reason("备注"),
                    ],
                    Head =
                    [
                        ["项目名称", "疫苗冷链建设"],
                        ["主管部门", "泊阳市卫生健康局", "实施单位", "泊阳市卫生健康委员会"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                }.Blocks,
                Expected = "向城乡居民提供免费基本公共卫生服务，提高居民健康水平",
                Achieved = "年度任务按期完成，资金专款专用。",
            },
        ],
    };
}
