using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Transfer;

internal static class OneLine
{
    public static CorpusCase Case { get; } = new(
        "transfer", "one-line",
        "The form on one line.")
    {
        Text = new(Flattening.OneLine, "utf-8"),
        Parts =
        [
            new Form("转移支付区域（项目）绩效目标自评表", new Evaluation
            {
                Type = "transfer",
                Year = 2023,
                ProjectName = "医疗卫生人才培养",
                CompetentDepartment = "国家卫生健康委员会",
                LocalDepartment = "白塔河区卫生健康局",
                Unit = "白塔河区中医医院",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "51.60", Executed = "51.60", Rate = "100.00%" },
                    new("central", "其中：中央财政资金") { Annual = "30.96", Executed = "30.96", Rate = "100.00%" },
                    new("local", "地方资金") { Annual = "20.64", Executed = "20.64", Rate = "100.00%" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("适龄妇女两癌筛查人数", Number("2834人", 2834, "人"), Number("3,279人", 3279, "人")),
                            Level3("冷链设备购置数量", AtLeast("≥６６台", 66, "台"), Number("79台", 79, "台"))),
                        Level2("质量指标", "quality",
                            Level3("适龄儿童国家免疫规划疫苗接种率", AtLeast("大于等于90.5%", 90.5m, "%"), Number("97.9%", 97.9m, "%"))),
                        Level2("时效指标", "timeliness",
                            Level3("补助资金拨付及时率", AtLeast("≥９５％", 95, "%"), Number("100%", 100, "%"))),
                        Level2("成本指标", "cost",
                            Level3("人均基本公共卫生服务经费补助标准", Number("75元/人", 75, "元/人"), Number("75元/人", 75, "元/人")),
                            Level3("设备购置总成本", Number("1727400元", 1_727_400, "元"), Number("1692900元", 1_692_900, "元")))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("居民健康素养水平", AtLeast("≥26％", 26, "%"), Number("26%", 26, "%")))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("服务对象满意度(%)", AtLeast(">=91", 91, "%"), Number("98.66", 98.66m, "%")))),
                ],
            })
            {
                Management =
                [
                    ("分配科学性", "按因素法分配。", ""),
                    ("下达及时性", "收到文件后二十日内下达。", ""),
                    ("拨付合规性", "按国库集中支付规定拨付。", ""),
                    ("使用规范性", "专款专用。", ""),
                    ("执行准确性", "与批复用途相符。", ""),
                    ("预算绩效管理情况", "同步下达绩效目标。", ""),
                    ("支出责任履行情况", "已履行本级支出责任。", ""),
                ],
                Expected = "向城乡居民提供免费基本公共卫生服务，提高居民健康水平",
                Achieved = "年度目标任务落实情况良好，未发生违规使用资金的情形。",
            },
        ],
    };
}
