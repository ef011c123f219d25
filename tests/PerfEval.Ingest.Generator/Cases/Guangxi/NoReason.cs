using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Guangxi;

internal static class NoReason
{
    public static CorpusCase Case { get; } = new(
        "guangxi", "no-reason",
        "A target is missed without a reason.")
    {
        Text = new(Flattening.TabRows, "gb18030"),
        Findings = [new("PE304", "居民健康素养水平")],
        Parts =
        [
            new Form("部门预算项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "guangxi",
                Year = 2021,
                ProjectName = "疫苗冷链建设",
                CompetentDepartment = "雁回县卫生健康局",
                Unit = "雁回县妇幼保健院",
                Funds =
                [
                    new("total", "年度资金总额：") { Initial = "21.97", Annual = "19.97", Executed = "19.97", Weight = "10", Rate = "100.00%", Score = "10" },
                    new("fiscal", "其中：本年财政拨款") { Initial = "17.58", Annual = "15.98", Executed = "15.98", Weight = "—", Rate = "—", Score = "—" },
                    new("other", "其他资金") { Initial = "4.39", Annual = "3.99", Executed = "3.99", Weight = "—", Rate = "—", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("冷链设备购置数量", AtLeast("六台以上", 6, "台"), Number("7台", 7, "台"), "15", "15")),
                        Level2("质量指标", "quality",
                            Level3("适龄儿童国家免疫规划疫苗接种率", AtLeast("⩾97百分比", 97, "%"), Number("100%", 100, "%"), "15", "15"),
                            Level3("老年人健康管理率", AtLeast("≥65%", 65, "%"), Number("65%", 65, "%"), "5", "5")),
                        Level2("时效指标", "timeliness",
                            Level3("补助资金拨付及时率", Number("98.5%", 98.5m, "%"), Number("100%", 100, "%"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("人均基本公共卫生服务经费补助标准", Exactly("＝90元/人", 90, "元/人"), Number("90元/人", 90, "元/人"), "5", "5"),
                            Level3("设备购置总成本", AtMost("≤356100元", 356_100, "元"), Number("339900元", 339_900, "元"), "5", "5"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("居民健康素养水平", AtLeast("≥25％", 25, "%"), Number("20%", 20, "%"), "30", "24"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("服务对象满意度", Number("大于89%", 89, "%") with { Operator = ">" }, Number("91.26%", 91.26m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "94",
                Grade = "一等",
            })
            {
                Sheet = Forms.Guangxi.Blocks,
                Expected = "向城乡居民提供免费基本公共卫生服务，提高居民健康水平",
                Achieved = "全年任务基本落实，受益对象反映良好。",
            },
        ],
    };
}
