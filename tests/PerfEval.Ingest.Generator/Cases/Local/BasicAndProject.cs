using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class BasicAndProject
{
    public static CorpusCase Case { get; } = new(
        "local", "basic-and-project",
        "A department's money as 基本支出 and 项目支出, its own order of columns.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Parts =
        [
            new Form("部门整体支出绩效自评表", new Evaluation
            {
                Type = "department",
                Year = 2021,
                Unit = "玉岭县司法局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "1000.96", Annual = "834.13", Executed = "834.13", Weight = "10", Rate = "100%", Score = "10" },
                    new("basic", "基本支出") { Initial = "700.67", Annual = "583.89", Executed = "583.89", Weight = "—", Rate = "100%", Score = "—" },
                    new("project", "项目支出") { Initial = "300.29", Annual = "250.24", Executed = "250.24", Weight = "—", Rate = "100%", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("建设智慧安防小区数量", AtLeast("３２个及以上", 32, "个"), Number("37个", 37, "个"), "5", "5"),
                            Level3("办理法律援助案件数", Number("超过806件", 806, "件") with { Operator = ">" }, Number("827件", 827, "件"), "5", "5"),
                            Level3("更换交通标志标牌数量", AtLeast("﹥=648块", 648, "块"), Number("440块", 440, "块"), "5", "3.4", "资金到位较晚，影响工作推进，下一步加强与财政部门沟通")),
                        Level2("质量指标", "quality",
                            Level3("视频监控设备完好率", Number(" 95 %", 95, "%"), Number("95.1%", 95.1m, "%"), "5", "5")),
                        Level2("时效指标", "timeliness",
                            Level3("项目建设完成时间", On("2021年12月31日", "2021-12-31"), On("2021年10月9日", "2021-10-09"), "25", "25")),
                        Level2("成本指标", "cost",
                            Level3("装备采购成本", AtMost("不高于286万元", 2_860_000, "元"), Number("272万元", 2_720_000, "元"), "5", "5"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("刑事案件发案率下降幅度", AtLeast("大于等于８百分比", 8, "%"), Number("8%", 8, "%"), "10", "10"),
                            Level3("命案破案情况", Words("全部侦破"), Words("全部侦破"), "10", "10")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("基层治理能力", Words("不断提升"), Words("不断提升"), "10", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("群众安全感满意度", AtLeast("≥ ９３．５ %", 93.5m, "%"), Number("１００%", 100, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "98.4",
            })
            {
                Sheet = new OwnForm
                {
                    Columns =
                    [
                        FormRows.Name(1, "三级指标"),
                        FormRows.Weight("权重"),
                        FormRows.Target("年初指标值"),
                        FormRows.Actual("全年完成值"),
                        FormRows.Score("自评分"),
                        FormRows.Reason("原因说明"),
                    ],
                    Head =
                    [
                        ["部门名称", "玉岭县司法局"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                }.Blocks,
                Expected = "维护社会治安大局稳定，提升群众安全感",
                Achieved = "已按计划完成年度工作任务。",
            },
        ],
    };
}
