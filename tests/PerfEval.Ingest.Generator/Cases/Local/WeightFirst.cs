using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class WeightFirst
{
    public static CorpusCase Case { get; } = new(
        "local", "weight-first",
        "权重 before the values, money in 元 as the funds block says.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                MoneyUnit = "元",
                ProjectName = "校园安保服务经费",
                CompetentDepartment = "秋浦源县教育体育局",
                Unit = "秋浦源县第二中学",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "943000", Annual = "943000", Executed = "883000", Weight = "10", Rate = "93.64%", Score = "9.36" },
                    new("fiscal", "其中：财政拨款") { Initial = "943000", Annual = "943000", Executed = "883000", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("享受营养改善计划学生人数", AtLeast("﹥=6100人", 6100, "人"), Number("6536人", 6536, "人"), "5", "5"),
                            Level3("改造校舍面积", AtLeast("﹥=２８００平方米", 2800, "平方米"), Number("2033平方米", 2033, "平方米"), "10", "7.26", "受外出务工影响，实际人数减少，下一步加强宣传动员"),
                            Level3("购置教学设备数量", AtLeast("223台及以上", 223, "台"), Number("242台", 242, "台"), "5", "5"),
                            Level3("教师参加培训人次", AtLeast("≥600人次", 600, "人次"), Number("457人次", 457, "人次"), "10", "7.62", "年初目标设定偏高，今后科学编制绩效目标")),
                        Level2("质量指标", "quality",
                            Level3("学生体质健康达标率", About("93%左右", 93, "%"), Number("93%", 93, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("资助资金发放及时率", AtLeast("99%及以上", 99, "%"), Number("99.67%", 99.67m, "%"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("生均补助标准", Exactly("═780元/生·年", 780, "元/生·年"), Number("７８０元/生·年", 780, "元/生·年"), "5", "5"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("学生资助政策落实情况", Words("应助尽助"), Words("应助尽助"), "30", "30"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("教师满意度", Number("＞９０．５%", 90.5m, "%") with { Operator = ">" }, Number("92.7%", 92.7m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "94.24",
            })
            {
                Sheet = new OwnForm
                {
                    Columns =
                    [
                        FormRows.Name(1, "指标名称"),
                        FormRows.Weight("权重"),
                        FormRows.Target("目标值"),
                        FormRows.Actual("完成值"),
                        FormRows.Score("自评得分"),
                        FormRows.Reason("未完成原因分析及改进措施"),
                    ],
                    Head =
                    [
                        ["项目名称", "校园安保服务经费"],
                        ["主管部门", "秋浦源县教育体育局", "实施单位", "秋浦源县第二中学"],
                    ],
                    MoneyLabel = "项目资金\n（元）",
                }.Blocks,
                Expected = "落实各项学生资助政策，确保家庭经济困难学生不因贫失学",
                Achieved = "按照实施方案完成建设和服务内容，验收合格。",
            },
        ],
    };
}
