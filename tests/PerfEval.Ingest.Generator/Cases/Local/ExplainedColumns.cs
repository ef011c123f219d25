using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class ExplainedColumns
{
    public static CorpusCase Case { get; } = new(
        "local", "explained-columns",
        "指标解释 between name and target, 产出数量 and 社会公众 as second levels.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "辅警人员经费",
                CompetentDepartment = "青岚县公安局",
                Unit = "青岚县司法局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "10.10", Annual = "11.22", Executed = "11.22", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：财政拨款") { Initial = "10.10", Annual = "11.22", Executed = "11.22", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("产出数量", "quantity",
                            Level3("配备辅警人数", AtLeast("不少于450人", 450, "人"), Number("458人", 458, "人"), "5", "5") with { Criteria = "反映配备辅警人数的情况" },
                            Level3("开展禁毒宣传活动场次", AtLeast("不少于18场", 18, "场"), Number("２２场", 22, "场"), "5", "5") with { Criteria = "反映开展禁毒宣传活动场次的情况" },
                            Level3("更换交通标志标牌数量", AtLeast("至少262块", 262, "块"), Number("288块", 288, "块"), "5", "5") with { Criteria = "反映更换交通标志标牌数量的情况" }),
                        Level2("产出质量", "quality",
                            Level3("视频监控设备完好率", AtLeast("97％及以上", 97, "%"), Number("98.6%", 98.6m, "%"), "10", "10") with { Criteria = "反映视频监控设备完好率的情况" },
                            Level3("法律援助案件质量合格率", Number("96%", 96, "%"), Number("98%", 98, "%"), "15", "15") with { Criteria = "反映法律援助案件质量合格率的情况" }),
                        Level2("产出时效", "timeliness",
                            Level3("接处警及时率", AtLeast("≥ 99 %", 99, "%"), Number("９９．１９%", 99.19m, "%"), "5", "5") with { Criteria = "反映接处警及时率的情况" }),
                        Level2("产出成本", "cost",
                            Level3("辅警人均经费标准", Number("74300元/人·年", 74_300, "元/人·年"), Number("74,300元/人·年", 74_300, "元/人·年"), "5", "5") with { Criteria = "反映辅警人均经费标准的情况" })),
                    Level1("效益指标", null,
                        Level2("社会效益", "social",
                            Level3("刑事案件发案率下降幅度", AtLeast("≥5%", 5, "%"), Number("5.8%", 5.8m, "%"), "15", "15") with { Criteria = "反映刑事案件发案率下降幅度的情况" },
                            Level3("社会治安状况", Words("持续好转"), Words("部分达成预期指标并具有一定效果", "partly"), "15", "10.5", "部分群众对政策了解不够，将加大政策宣传力度") with { Criteria = "反映社会治安状况的情况" })),
                    Level1("满意度指标", null,
                        Level2("社会公众或服务对象满意度", "satisfaction",
                            Level3("受援人满意度", AtLeast("≥91%", 91, "%"), Number("93%", 93, "%"), "10", "10") with { Criteria = "反映受援人满意度的情况" })),
                ],
                TotalWeight = "100",
                TotalScore = "95.5",
            })
            {
                Sheet = new OwnForm
                {
                    Columns =
                    [
                        FormRows.Name(1, "三级指标"),
                        new("指标解释", i => i.Criteria ?? ""),
                        FormRows.Target("目标值"),
                        FormRows.Actual("实际完成值"),
                        FormRows.Weight("权重(%)"),
                        FormRows.Score("得分"),
                        FormRows.Reason("备注"),
                    ],
                    Head =
                    [
                        ["项目名称", "辅警人员经费"],
                        ["主管部门", "青岚县公安局", "实施单位", "青岚县司法局"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                }.Blocks,
                Expected = "加强基层法治建设，提供优质公共法律服务",
                Achieved = "按照实施方案完成建设和服务内容，验收合格。",
            },
        ],
    };
}
