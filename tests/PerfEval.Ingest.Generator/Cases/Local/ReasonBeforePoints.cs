using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class ReasonBeforePoints
{
    public static CorpusCase Case { get; } = new(
        "local", "reason-before-points",
        "The reasons stand before the points; rate before its 分值 in the funds.")
    {
        Text = new(Flattening.CellPerLine, "gb18030"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2024,
                ProjectName = "百岁老人高龄津贴",
                CompetentDepartment = "丹霞坳县民政局",
                Unit = "丹霞坳县民政局",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "1587.93", Executed = "1587.93", Rate = "100.00%", Weight = "10", Score = "10" },
                    new("fiscal", "其中：财政拨款") { Annual = "1190.95", Executed = "1190.95", Rate = "100.00%", Weight = "—", Score = "—" },
                    new("other", "其他资金") { Annual = "396.98", Executed = "396.98", Rate = "100.00%", Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("临时救助人次", Number("2623人次", 2623, "人次"), Number("３０７０人次", 3070, "人次"), "5", "5")),
                        Level2("质量指标", "quality",
                            Level3("救助对象认定准确率", AtLeast("大于等于96％", 96, "%"), Number("99.1%", 99.1m, "%"), "5", "5"),
                            Level3("养老机构护理员配备情况", Words("按标准配备"), Words("达成年度指标", "achieved"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("补贴发放及时率", AtLeast("⩾96%", 96, "%"), Number("99%", 99, "%"), "15", "15")),
                        Level2("成本指标", "cost",
                            Level3("农村低保平均保障标准", Exactly("＝510元/人·月", 510, "元/人·月"), Number("５１０元/人·月", 510, "元/人·月"), "5", "5"),
                            Level3("特困人员集中供养标准", Number("1190元/人·月", 1190, "元/人·月"), Number("1190元/人·月", 1190, "元/人·月"), "10", "10"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("重大舆情事件", Number("0起", 0, "起"), Number("0起", 0, "起"), "20", "20")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("社会救助制度健全性", Words("健全"), Words("健全"), "10", "10"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("救助对象满意度", AtLeast("≧91%", 91, "%"), Number("98.9%", 98.9m, "%"), "5", "5"),
                            Level3("老年人满意度", Number("＞93%", 93, "%") with { Operator = ">" }, Number("98.61%", 98.61m, "%"), "5", "5"))),
                ],
                TotalWeight = "100",
                TotalScore = "100",
            })
            {
                Sheet = new OwnForm
                {
                    Columns =
                    [
                        FormRows.Name(1, "三级指标"),
                        FormRows.Target("年初指标值"),
                        FormRows.Actual("全年完成值"),
                        FormRows.Reason("偏差原因分析"),
                        FormRows.Weight("分值"),
                        FormRows.Score("得分"),
                    ],
                    Money = [("调整后预算数", f => f.Annual), ("实际支出数", f => f.Executed), ("预算执行率", f => f.Rate), ("分值", f => f.Weight), ("得分", f => f.Score)],
                    Head =
                    [
                        ["专项名称", "百岁老人高龄津贴", "项目主管单位", "丹霞坳县民政局"],
                        ["项目单位", "丹霞坳县民政局", "联系人", "周某"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                }.Blocks,
                Expected = "健全养老服务体系，满足老年人多样化服务需求",
                Achieved = "工作开展顺利，政策落实到位。",
            },
        ],
    };
}
