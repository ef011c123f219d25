using PerfEval.Ingest.Generator.Forms;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Local;

internal static class HeaderAgain
{
    public static CorpusCase Case { get; } = new(
        "local", "header-again",
        "The header stands once more between 产出 and 效益, as behind a page's end.")
    {
        Text = new(Flattening.TabRows, "utf-8-bom"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2020,
                ProjectName = "小型水库除险加固",
                CompetentDepartment = "霞浦岗县水务局",
                Unit = "霞浦岗县河道管理处",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "256.50", Annual = "256.50", Executed = "256.50", Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：财政拨款") { Initial = "256.50", Annual = "256.50", Executed = "256.50", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Weight = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("除险加固水库座数", AtLeast("﹥=两座", 2, "座"), Number("2座", 2, "座"), "5", "5"),
                            Level3("河道清淤长度", Number("49.7公里", 49.7m, "公里"), Number("52.1公里", 52.1m, "公里"), "5", "5"),
                            Level3("治理水土流失面积", AtLeast("不低于6.1平方公里", 6.1m, "平方公里"), Number("6.3平方公里", 6.3m, "平方公里"), "5", "5"),
                            Level3("巡查河道次数", Number("23次", 23, "次"), Number("26次", 26, "次"), "20", "20")),
                        Level2("质量指标", "quality",
                            Level3("供水保证率", About("94％左右", 94, "%"), Number("94%", 94, "%"), "5", "5")),
                        Level2("时效指标", "timeliness",
                            Level3("工程按期开工率", AtLeast("９６%及以上", 96, "%"), Number("97%", 97, "%"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("工程建设成本", AtMost("1823万元以内", 18_230_000, "元"), Number("1522万元", 15_220_000, "元"), "5", "5"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("受益人口", Number("9.35万人", 93_500, "人"), Number("１０．６８万人", 106_800, "人"), "30", "30"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("受益群众满意度(%)", AtLeast("大于等于93", 93, "%"), Number("96.56", 96.56m, "%"), "10", "10"))),
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
                        FormRows.Target("年度指标值"),
                        FormRows.Actual("全年实际值"),
                        FormRows.Weight("分值"),
                        FormRows.Score("得分"),
                        FormRows.Reason("偏差原因分析及改进措施"),
                    ],
                    Head =
                    [
                        ["项目名称", "小型水库除险加固"],
                        ["主管部门", "霞浦岗县水务局", "实施单位", "霞浦岗县河道管理处"],
                    ],
                    MoneyLabel = "项目资金\n（万元）",
                    HeaderAgain = true,
                }.Blocks,
                Expected = "保障农村居民饮水安全，提高供水保证率",
                Achieved = "已按计划完成年度工作任务。",
            },
        ],
    };
}
