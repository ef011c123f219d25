using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class SharedPoints
{
    public static CorpusCase Case { get; } = new(
        "local", "shared-points",
        "Merged cells of points over neighbouring indicators under labels of its own.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2024,
                ProjectName = "公路安全生命防护工程",
                CompetentDepartment = "安澜县交通运输局",
                Unit = "安澜县交通运输局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "49.79", Annual = "49.79", Executed = "49.79", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：财政拨款") { Initial = "49.79", Annual = "49.79", Executed = "49.79", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("新建改建农村公路里程", AtLeast("不少于7.5公里", 7.5m, "公里"), Number("7.7公里", 7.7m, "公里"), "20", "20"),
                            Level3("危桥改造数量(座)", AtLeast("至少6", 6, "座"), Number("6", 6, "座"), "", "") with { SharesPoints = true },
                            Level3("更新新能源公交车数量", AtLeast("大于等于十辆", 10, "辆"), Number("10辆", 10, "辆"), "10", "10")),
                        Level2("质量指标", "quality",
                            Level3("交工验收合格率", AtLeast("不少于１００％", 100, "%"), Number("100%", 100, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("养护任务按时完成率", AtLeast("≥98.5%", 98.5m, "%"), Number("98.93%", 98.93m, "%"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("较大以上安全责任事故", AtMost("≦0起", 0, "起"), Number("０起", 0, "起"), "15", "15")),
                        Level2("生态效益指标", "ecological",
                            Level3("沿线生态环境", Words("有效保护"), Words("有效保护"), "15", "15"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("沿线群众满意度(%)", AtLeast("至少89", 89, "%"), Number("92.84", 92.84m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Sheet = new OwnForm
                {
                    Columns =
                    [
                        FormRows.Name(1, "指标名称"),
                        FormRows.Target("预期指标值"),
                        FormRows.Actual("实际完成值"),
                        FormRows.Weight("指标分值"),
                        FormRows.Score("自评分"),
                        FormRows.Reason("未完成原因及改进措施"),
                    ],
                    Head =
                    [
                        ["项目名称", "公路安全生命防护工程", "主管部门", "安澜县交通运输局"],
                        ["资金使用单位", "安澜县交通运输局", "联系人", "吴某"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                }.Blocks,
                Expected = "保障城市公共交通正常运行",
                Achieved = "各项工作如期推进，主要任务落实到位。",
            },
        ],
    };
}
