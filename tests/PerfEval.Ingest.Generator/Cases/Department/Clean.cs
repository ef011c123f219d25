using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Department;

internal static class Clean
{
    public static CorpusCase Case { get; } = new(
        "department", "clean",
        "A department's form with basic and project expenditure: rates, parts, scores and total agree. The cell of what was achieved holds a small table.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Docx = [new TextBox("（2023年度）"), new SplitRuns("98.17%")],
        Parts =
        [
            new Loose(Paragraph.Body("附件2")),
            new Form("部门整体支出绩效自评表", new Evaluation
            {
                Type = "department",
                Year = 2023,
                Unit = "澄浦区城市管理局",
                Funds =
                [
                    new("total", "年度资金总额") { Initial = "2860.40", Annual = "2985.75", Executed = "2931.02", Weight = "10", Rate = "98.17%", Score = "9.82" },
                    new("basic", "其中：基本支出") { Initial = "1920.40", Annual = "1960.25", Executed = "1960.25", Weight = "—", Rate = "100.00%", Score = "—" },
                    new("project", "项目支出") { Initial = "940.00", Annual = "1025.50", Executed = "970.77", Weight = "—", Rate = "94.66%", Score = "—" },
                ],
                Dimensions =
                [
                    Level1("产出指标\n（50分）", 50,
                        Level2("数量指标", "quantity",
                            Level3("机械化清扫道路里程", AtLeast("≥186公里", 186, "公里"), Number("193公里", 193, "公里"), "10", "10"),
                            Level3("新建改造公厕座数", AtLeast("≥20座", 20, "座"), Number("18座", 18, "座"), "10", "9",
                                "两座公厕因地铁施工围挡暂缓，已调整选址，下年度上半年建成。")),
                        Level2("质量指标", "quality",
                            Level3("道路保洁考核达标率", AtLeast("≥95%", 95, "%"), Number("97.2%", 97.2m, "%"), "10", "10"),
                            Level3("数字城管案件结案率", AtLeast("≥98%", 98, "%"), Number("98.9%", 98.9m, "%"), "10", "10")),
                        Level2("时效指标", "timeliness",
                            Level3("城管热线办理时限", AtMost("≤3天", 3, "天"), Number("2.4天", 2.4m, "天"), "5", "5")),
                        Level2("成本指标", "cost",
                            Level3("公用经费控制率", AtMost("≤100%", 100, "%"), Number("96.5%", 96.5m, "%"), "5", "5"))),
                    Level1("效益指标\n（30分）", 30,
                        Level2("社会效益指标", "social",
                            Level3("市容环境秩序", Words("持续改善"), Done, "15", "15")),
                        Level2("生态效益指标", "ecological",
                            Level3("生活垃圾无害化处理率", Number("100%", 100, "%"), Number("100%", 100, "%"), "10", "10")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("城市精细化管理机制", Words("逐步完善"), Done, "5", "5"))),
                    Level1("满意度指标\n（10分）", 10,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("市民满意度", AtLeast("≥85%", 85, "%"), Number("88.3%", 88.3m, "%"), "10", "10"))),
                ],
                TotalWeight = "100",
                TotalScore = "98.82",
            })
            {
                Expected = "提高主次干道机械化清扫水平，补齐公厕短板，规范占道经营，提升市容环境面貌。",
                Achieved = "市容环境整治任务基本完成，分片清扫里程如下：",
                AchievedTable = Table.Plain(["片区", "清扫里程"], ["东片区", "88公里"], ["西片区", "105公里"]),
            },
        ],
    };
}
