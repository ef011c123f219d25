using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Transfer;

internal static class Clean
{
    public static CorpusCase Case { get; } = new(
        "transfer", "clean",
        "A central transfer form without scores: rates right, parts exhaustive, one unmet indicator with its reason.")
    {
        Text = new(Flattening.TabRows, "utf-8"),
        Parts =
        [
            new Form("望梧市转移支付区域（项目）绩效目标自评表", new Evaluation
            {
                Type = "transfer",
                Year = 2023,
                ProjectName = "山洪沟防洪治理补助资金",
                CompetentDepartment = "财政部、水利部",
                LocalDepartment = "望梧市水利局",
                Unit = "望梧市水利工程建设中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "4500", Executed = "4412.5", Rate = "98.06%" },
                    new("central", "其中：中央财政资金") { Annual = "3600", Executed = "3600", Rate = "100.00%" },
                    new("local", "地方资金") { Annual = "900", Executed = "812.5", Rate = "90.28%" },
                    new("other", "其他资金") { Annual = "0", Executed = "0", Rate = "0" },
                ],
                Dimensions =
                [
                    Level1("产出\n指标", null,
                        Level2("数量\n指标", "quantity",
                            Level3("治理山洪沟条数", AtLeast("≥9条", 9, "条"), Number("9条", 9, "条")),
                            Level3("新建堤防护岸长度", AtLeast("≥38.5公里", 38.5m, "公里"), Number("39.2公里", 39.2m, "公里")),
                            Level3("安装雨量预警设备台数", AtLeast("≥260台", 260, "台"), Number("248台", 248, "台"),
                                "十二台设备的站址因道路改线需重新选定，预计下年度汛前补装。")),
                        Level2("质量\n指标", "quality",
                            Level3("单元工程验收合格率", Number("100%", 100, "%"), Number("100%", 100, "%"))),
                        Level2("时效\n指标", "timeliness",
                            Level3("年度治理任务完成时间", Before("2023年12月底前", "2023-12-31"), On("2023年12月15日", "2023-12-15")),
                            Level3("年底完成投资比例", AtLeast("≥90%", 90, "%"), Number("96.4%", 96.4m, "%")))),
                    Level1("效益\n指标", null,
                        Level2("社会效益指标", "social",
                            Level3("新增保护人口（万人）", AtLeast("≥5.6万人", 56_000, "人"), Number("5.72万人", 57_200, "人"))),
                        Level2("生态效益指标", "ecological",
                            Level3("沟道行洪能力", Words("明显增强"), Words("明显增强"))),
                        Level2("可持续影响指标", "sustainability",
                            Level3("已建工程管护机制", Words("健全"), Words("健全")))),
                    Level1("满意度\n指标", null,
                        Level2("服务对象\n满意度指标", "satisfaction",
                            Level3("受益群众满意度（%）", AtLeast("≥90%", 90, "%"), Number("95.6%", 95.6m, "%")))),
                ],
            })
            {
                YearLine = "（2023 年度）",
                Expected = "完成九条重点山洪沟的治理，新建堤防护岸，补齐雨量预警设备，提高沿沟村庄防洪标准。",
                Achieved = "九条山洪沟治理任务完成，沿沟村庄防洪标准由五年一遇提高到十年一遇，部分预警设备待补装。",
                Management =
                [
                    ("分配科学性", "按照山洪沟治理规划和前期工作深度分配资金。", ""),
                    ("下达及时性", "收到资金后二十二日内下达到项目。", ""),
                    ("拨付合规性", "按工程进度和合同约定拨付，未发现超进度付款。", ""),
                    ("使用规范性", "资金实行专账核算，未用于规定范围以外的支出。", ""),
                    ("执行准确性", "支出与批复的建设内容相符。", "地方资金到位偏晚，影响两个标段的支付进度，已督促补齐。"),
                    ("预算绩效管理情况", "绩效目标随资金同步下达，年中开展了运行监控。", ""),
                    ("支出责任履行情况", "市县两级按照分担比例落实支出责任。", ""),
                ],
                Remark = "无",
            },
        ],
    };
}
