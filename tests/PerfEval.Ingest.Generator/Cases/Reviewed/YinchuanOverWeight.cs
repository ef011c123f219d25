using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Reviewed;

internal static class YinchuanOverWeight
{
    public static CorpusCase Case { get; } = new(
        "ningxia-yinchuan", "score-above-weight",
        "An indicator has one point more than its 参考值, and 效益 has 30 of the 35 points that its cell states.")
    {
        Text = new(Flattening.TabRows, "gb18030"),
        Findings = [new("PE301", "改造老旧管网长度"), new("PE103", "项目效益")],
        Parts =
        [
            new Form("银湖市项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "ningxia-yinchuan",
                Year = 2022,
                ProjectName = "老旧供热管网改造",
                CompetentDepartment = "银湖市住房和城乡建设局",
                Unit = "银湖市供热服务站",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = "680.00", Annual = "680.00", Executed = "646.00", Rate = "95.00%" },
                    new("fiscal", "其中：财政拨款") { Initial = "680.00", Annual = "680.00", Executed = "646.00", Rate = "95.00%" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("项目决策\n（10分）", 10,
                        Level2("决策过程", null,
                            Level3("立项依据充分性", Words("充分"), Words("充分"), "10", "10"))),
                    Level1("项目管理\n（25分）", 25,
                        Level2("资金管理", null,
                            Level3("预算执行率", Number("100%", 100, "%"), Number("95%", 95, "%"), "10", "9.5", "两个标段的质保金未到支付期。"),
                            Level3("管理制度健全性", Words("健全"), Words("健全"), "15", "15"))),
                    Level1("项目产出\n（30分）", 30,
                        Level2("产出数量", "quantity",
                            Level3("改造老旧管网长度", AtLeast("≥8.2公里", 8.2m, "公里"), Number("8.4公里", 8.4m, "公里"), "15", "16")),
                        Level2("产出质量", "quality",
                            Level3("管道打压合格率", AtLeast("≥98%", 98, "%"), Number("100%", 100, "%"), "15", "15"))),
                    Level1("项目效益\n（35分）", 35,
                        Level2("社会效益", "social",
                            Level3("供热投诉件数", AtMost("≤40件", 40, "件"), Number("31件", 31, "件"), "20", "20")),
                        Level2("服务对象满意度", "satisfaction",
                            Level3("采暖用户满意度", AtLeast("≥85%", 85, "%"), Number("88%", 88, "%"), "10", "10"))),
                ],
                TotalScore = "95.5",
                ReviewTotalScore = "90",
            })
            {
                Sheet = Forms.Reviewed.Yinchuan,
                TitleInTable = true,
            },
        ],
    };
}
