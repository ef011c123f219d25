using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class CountsInParts
{
    public static CorpusCase Case { get; } = new(
        "local", "counts-in-parts",
        "其中 rows below a count, numbered names.")
    {
        Text = new(Flattening.TabRows, "gb18030"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2021,
                ProjectName = "高校毕业生三支一扶",
                CompetentDepartment = "晴川渡市人力资源和社会保障局",
                Unit = "晴川渡市人力资源和社会保障局",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "7270.31", Annual = "7270.31", Executed = "7270.31", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：财政拨款") { Initial = "7270.31", Annual = "7270.31", Executed = "7270.31", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("城镇新增就业人数", AtLeast("大于等于8689人", 8689, "人"), Number("9247人", 9247, "人"), "5", "5"),
                            Level3("其中：脱贫户城镇新增就业人数", Number("3475人", 3475, "人"), Number("3698人", 3698, "人"), "", "") with { PartOf = "城镇新增就业人数" },
                            Level3("其中：监测户城镇新增就业人数", Number("5214人", 5214, "人"), Number("5549人", 5549, "人"), "", "") with { PartOf = "城镇新增就业人数" },
                            Level3("开展职业技能培训人次", AtLeast("大于等于4767人次", 4767, "人次"), Number("5707人次", 5707, "人次"), "5", "5"),
                            Level3("其中：城区开展职业技能培训人次", Number("1906人次", 1906, "人次"), Number("2282人次", 2282, "人次"), "", "") with { PartOf = "开展职业技能培训人次" },
                            Level3("其中：乡镇开展职业技能培训人次", Number("2861人次", 2861, "人次"), Number("3425人次", 3425, "人次"), "", "") with { PartOf = "开展职业技能培训人次" },
                            Level3("公益性岗位安置人数", AtLeast("≧ 330 人", 330, "人"), Number("396人", 396, "人"), "5", "5"),
                            Level3("其中：脱贫户公益性岗位安置人数", Number("132人", 132, "人"), Number("158人", 158, "人"), "", "") with { PartOf = "公益性岗位安置人数" },
                            Level3("其中：监测户公益性岗位安置人数", Number("198人", 198, "人"), Number("238人", 238, "人"), "", "") with { PartOf = "公益性岗位安置人数" },
                            Level3("举办招聘会场次", Number("＞56场", 56, "场") with { Operator = ">" }, Number("57场", 57, "场"), "5", "5"),
                            Level3("其中：城区举办招聘会场次", Number("22场", 22, "场"), Number("22场", 22, "场"), "", "") with { PartOf = "举办招聘会场次" },
                            Level3("其中：乡镇举办招聘会场次", Number("34场", 34, "场"), Number("35场", 35, "场"), "", "") with { PartOf = "举办招聘会场次" }),
                        Level2("质量指标", "quality",
                            Level3("就业见习留用率", About("67％左右", 67, "%"), Number("67.3%", 67.3m, "%"), "20", "20")),
                        Level2("成本指标", "cost",
                            Level3("公益性岗位补贴标准", Exactly("=1430元/人·月", 1430, "元/人·月"), Number("1430元/人·月", 1430, "元/人·月"), "5", "5"),
                            Level3("培训补贴支出", AtMost("≤４９４万元", 4_940_000, "元"), Number("432万元", 4_320_000, "元"), "5", "5"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("零就业家庭动态清零率", AtLeast("≥99%", 99, "%"), Number("99.6%", 99.6m, "%"), "30", "30"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("就业扶持政策享受人员满意度", AtLeast("≧89.5%", 89.5m, "%"), Number("91.45%", 91.45m, "%"), "5", "5"),
                            Level3("企业满意度", AtLeast("≥ 87 %", 87, "%"), Number("94%", 94, "%"), "5", "5"))),
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
                        FormRows.Target("指标值"),
                        FormRows.Actual("全年实际完成值"),
                        FormRows.Weight("分值"),
                        FormRows.Score("得分"),
                        FormRows.Reason("偏差原因分析及改进措施"),
                    ],
                    Head =
                    [
                        ["项目名称", "高校毕业生三支一扶"],
                        ["主管部门", "晴川渡市人力资源和社会保障局", "实施单位", "晴川渡市人力资源和社会保障局"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                }.Blocks,
                Expected = "提升劳动者职业技能，促进稳岗就业",
                Achieved = "全年任务基本落实，受益对象反映良好。",
            },
        ],
    };
}
