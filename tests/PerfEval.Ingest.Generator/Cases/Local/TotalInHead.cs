using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class TotalInHead
{
    public static CorpusCase Case { get; } = new(
        "local", "total-in-head",
        "自评总分 in the head and none below the grid; no cell left of the grid.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2022,
                ProjectName = "城区环卫保洁经费",
                CompetentDepartment = "南浔岭区住房和城乡建设局",
                Unit = "南浔岭区园林绿化管理处",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "2536.27", Annual = "2254.46", Executed = "2254.46", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：财政拨款") { Initial = "2029.01", Annual = "1690.84", Executed = "1690.84", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Initial = "507.26", Annual = "563.62", Executed = "563.62", Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("道路清扫保洁面积", AtLeast(">=１５２万平方米", 1_520_000, "平方米"), Number("160万平方米", 1_600_000, "平方米"), "20", "20")),
                        Level2("质量指标", "quality",
                            Level3("垃圾无害化处理率", AtLeast("≥99％", 99, "%"), Number("100%", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("改造工程按期竣工率", AtLeast("至少97%", 97, "%"), Number("98.83%", 98.83m, "%"), "10", "10")),
                        Level2("成本指标", "cost",
                            Level3("项目改造总成本", AtMost("≤377.7万元", 3_777_000, "元"), Number("３７２．９万元", 3_729_000, "元"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("带动社区商业发展", Words("有所带动"), Words("达成年度指标", "achieved"), "10", "10")),
                        Level2("社会效益指标", "social",
                            Level3("居民居住条件", Words("明显改善"), Words("明显改善"), "10", "10")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("长效管护机制", Words("健全"), Done, "10", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("社会公众满意度", AtLeast("不低于88％", 88, "%"), Number("100%", 100, "%"), "10", "10"))),
                ],
                TotalScore = "100",
            })
            {
                Sheet = new OwnForm
                {
                    Columns =
                    [
                        FormRows.Name(1, "三级指标"),
                        FormRows.Target("年度指标值"),
                        FormRows.Actual("实际完成值"),
                        FormRows.Weight("分值"),
                        FormRows.Score("得分"),
                        FormRows.Reason("备注"),
                    ],
                    Head =
                    [
                        ["项目名称", "城区环卫保洁经费"],
                        ["主管部门", "南浔岭区住房和城乡建设局", "实施单位", "南浔岭区园林绿化管理处"],
                        ["自评总分", "100"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                    Wrapper = null,
                    TotalInHead = true,
                }.Blocks,
                Expected = "做好城区清扫保洁和垃圾清运，提升城市形象",
                Achieved = "年度目标任务落实情况良好，未发生违规使用资金的情形。",
            },
        ],
    };
}
