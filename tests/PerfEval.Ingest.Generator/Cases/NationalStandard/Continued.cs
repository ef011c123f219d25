using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.NationalStandard;

internal static class Continued
{
    public static CorpusCase Case { get; } = new(
        "national-standard", "continued",
        "The form is cut in two tables with 续表 between them, and label and score of the total share one cell.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Year = 2023,
                ProjectName = "乡镇卫生院污水处理设备更新",
                CompetentDepartment = "沂川县卫生服务局",
                Unit = "沂川县中心卫生院",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = "64.00", Annual = "64.00", Executed = "60.80", Weight = "10", Rate = "95.00%", Score = "9.50" },
                    new("fiscal", "其中：当年财政拨款") { Initial = "50.00", Annual = "50.00", Executed = "50.00", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("unit", "单位资金") { Initial = "14.00", Annual = "14.00", Executed = "10.80", Weight = "—", Rate = "77.14%", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("更新设备台套数", AtLeast("≥8台", 8, "台"), Number("8台", 8, "台"), "20", "20")),
                        Level2("质量指标", "quality",
                            Level3("设备验收合格率", Number("100%", 100, "%"), Number("100%", 100, "%"), "15", "15")),
                        Level2("时效指标", "timeliness",
                            Level3("安装调试天数", AtMost("≤45天", 45, "天"), Number("41天", 41, "天"), "15", "15"))),
                    Level1("效益指标", null,
                        Level2("生态效益指标", "ecological",
                            Level3("出水水质达标率", AtLeast("≥95%", 95, "%"), Number("98%", 98, "%"), "30", "30"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("周边居民满意度", AtLeast("≥85%", 85, "%"), Number("90%", 90, "%"), "10", "10"))),
                ],
                TotalScore = "99.50",
            })
            {
                ContinuedBy = "续表",
                TotalInOneCell = true,
                Expected = "更新污水处理设备8台，出水达标排放。",
                Achieved = "8台设备更新到位，出水水质达到排放要求。",
            },
        ],
    };
}
