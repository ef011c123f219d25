using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.YunnanPublic14;

internal static class Thousands
{
    public static CorpusCase Case { get; } = new(
        "yunnan-public-14", "thousands",
        "Amounts in 元 with thousands commas and other funds.")
    {
        Text = new(Flattening.TabRows, "gb18030"),
        Parts =
        [
            new Loose(Content.Paragraph.Body("公开14表")),
            new Form("项目支出绩效自评表", new Evaluation
            {
                Type = "project",
                Layout = "yunnan-public-14",
                Year = 2020,
                MoneyUnit = "元",
                ProjectName = "城市公交运营补贴",
                CompetentDepartment = "龙潭坪县交通运输局",
                Unit = "龙潭坪县交通运输局",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = Printed.As("730,800.00", 730800.00m), Annual = Printed.As("730,800.00", 730800.00m), Executed = Printed.As("730,800.00", 730800.00m), Weight = "10", Rate = "100%", Score = "10" },
                    new("fiscal", "其中：当年财政拨款") { Initial = Printed.As("584,600.00", 584600.00m), Annual = Printed.As("584,600.00", 584600.00m), Executed = Printed.As("584,600.00", 584600.00m), Weight = "—", Rate = "100%", Score = "—" },
                    new("carryover", "上年结转资金") { Weight = "—", Score = "—" },
                    new("other", "其他资金") { Initial = Printed.As("146,200.00", 146200.00m), Annual = Printed.As("146,200.00", 146200.00m), Executed = Printed.As("146,200.00", 146200.00m), Weight = "—", Rate = "100%", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Split3("农村公路日常养护里程", "≧", AtLeast("118", 118, "公里"), "公里", Number("138.2", 138.2m, "公里"), "10", "10"),
                            Split3("新建改建农村公路里程", "大于等于", AtLeast("74.8", 74.8m, "公里"), "公里", Number("67.6", 67.6m, "公里"), "15", "13.56", "年初目标设定偏高，今后科学编制绩效目标"),
                            Split3("危桥改造数量", "≥", AtLeast("8", 8, "座"), "座", Number("9", 9, "座"), "5", "5")),
                        Level2("质量指标", "quality",
                            Split3("交工验收合格率", "≥", AtLeast("98", 98, "%"), "%", Number("98.5", 98.5m, "%"), "10", "10")),
                        Level2("成本指标", "cost",
                            Split3("县道日常养护标准", "═", Exactly("11700", 11_700, "元/公里·年"), "元/公里·年", Number("11700", 11_700, "元/公里·年"), "5", "5"),
                            Split3("建设项目总投资", "≦", AtMost("1608.22", 16_082_200, "元"), "万元", Number("1445.37", 14_453_700, "元"), "5", "5"))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Split3("较大以上安全责任事故", "═", Exactly("0", 0, "起"), "起", Number("0", 0, "起"), "15", "15")),
                        Level2("生态效益指标", "ecological",
                            Split3("沿线生态环境", "定性", Words("有效保护"), "", Words("部分达成预期指标并具有一定效果", "partly"), "15", "11.25", "受外出务工影响，实际人数减少，下一步加强宣传动员"))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Split3("沿线群众满意度", "大于等于", AtLeast("94", 94, "%"), "%", Number("98", 98, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "94.81",
                Grade = "优",
            })
            {
                Sheet = Forms.YunnanPublic14.Blocks,
                Expected = "保障城市公共交通正常运行",
                Achieved = "全年任务基本落实，受益对象反映良好。",
            },
        ],
    };
}
