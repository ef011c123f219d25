using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Transfer;

internal static class PageCut
{
    public static CorpusCase Case { get; } = new(
        "transfer", "page-cut",
        "In the .txt a page break cuts the sheet inside 数量指标: the rows behind it stand one field to the left, without 一级 and 二级.")
    {
        Text = new(Flattening.TabRows, "utf-8") { CutBefore = "巡护里程" },
        Docx = [new SplitRuns("1146.25")],
        Parts =
        [
            new Form("云栌县转移支付区域（项目）绩效目标自评表", new Evaluation
            {
                Type = "transfer",
                Year = 2023,
                ProjectName = "生态护林员补助资金",
                CompetentDepartment = "国家林业和草原局",
                LocalDepartment = "云栌县林业局",
                Unit = "云栌县各乡镇人民政府",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "1180", Executed = "1146.25", Rate = "97.14%" },
                    new("central", "其中：中央财政资金") { Annual = "980", Executed = "980", Rate = "100.00%" },
                    new("local", "地方财政资金") { Annual = "200", Executed = "166.25", Rate = "83.13%" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出\n指标", null,
                        Level2("数量\n指标", "quantity",
                            Level3("选聘生态护林员人数", AtLeast("≥1230人", 1230, "人"), Number("1241人", 1241, "人")),
                            Level3("管护森林面积", AtLeast("≥96万亩", 960_000, "亩"), Number("98.3万亩", 983_000, "亩")),
                            Level3("巡护里程", AtLeast("≥50万公里", 500_000, "公里"), Number("53.7万公里", 537_000, "公里")),
                            Level3("上岗培训人次", AtLeast("≥1230人次", 1230, "人次"), Number("1186人次", 1186, "人次"),
                                "两个乡镇的培训因道路塌方推迟到下年一月补办。")),
                        Level2("质量\n指标", "quality",
                            Level3("护林员考核合格率", AtLeast("≥95%", 95, "%"), Number("97.9%", 97.9m, "%")),
                            Level3("森林火灾受害率", AtMost("≤0.9‰", 0.9m, "‰"), Number("0.12‰", 0.12m, "‰"))),
                        Level2("时效\n指标", "timeliness",
                            Level3("管护补助发放及时率", Number("100%", 100, "%"), Number("100%", 100, "%"))),
                        Level2("成本\n指标", "cost",
                            Level3("护林员人均补助标准", AtMost("≤9500元/人·年", 9500, "元/人·年"), Number("9200元/人·年", 9200, "元/人·年")))),
                    Level1("效益\n指标", null,
                        Level2("经济效益指标", "economic",
                            Level3("带动低收入家庭户均增收", AtLeast("≥8000元", 8000, "元"), Number("8760元", 8760, "元"))),
                        Level2("生态效益指标", "ecological",
                            Level3("森林资源管护水平", Words("稳步提升"), Words("稳步提升")))),
                    Level1("满意度\n指标", null,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("护林员满意度", AtLeast("≥90%", 90, "%"), Number("96.8%", 96.8m, "%")))),
                ],
            })
            {
                Expected = "选聘低收入家庭成员担任生态护林员，落实林区网格化巡护，减少森林火灾和乱砍滥伐。",
                Achieved = "护林员全部上岗，林区网格化巡护实现常态化，年内未发生较大森林火灾。",
                Management =
                [
                    ("分配科学性", "按照森林面积和低收入家庭数量分配名额。", ""),
                    ("下达及时性", "指标文件收到后二十日内下达乡镇。", ""),
                    ("拨付合规性", "补助按季度通过一卡通发放。", ""),
                    ("使用规范性", "用于护林员劳务补助和意外保险。", ""),
                    ("执行准确性", "发放人数与在岗人数一致。", "地方资金中培训费结转下年使用。"),
                    ("预算绩效管理情况", "对乡镇开展了绩效运行监控。", ""),
                    ("支出责任履行情况", "县级落实了意外保险和培训费用。", ""),
                ],
                Remark = "审计和财会监督中未发现本项资金问题。",
            },
        ],
    };
}
