using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Transfer;

internal static class Schools
{
    public static CorpusCase Case { get; } = new(
        "transfer", "schools",
        "Central and local money, six targets and a deadline, no scores.")
    {
        Text = new(Flattening.ShiftedBars, "utf-8"),
        Parts =
        [
            new Form("转移支付区域（项目）绩效目标自评表", new Evaluation
            {
                Type = "transfer",
                Year = 2020,
                ProjectName = "义务教育薄弱环节改善与能力提升",
                CompetentDepartment = "教育部",
                LocalDepartment = "柳泉县教育体育局",
                Unit = "柳泉县职业技术教育中心",
                Funds =
                [
                    new("total", "年度资金总额：") { Annual = "5121.00", Executed = "4614.00", Rate = "90.1%" },
                    new("central", "其中：中央财政资金") { Annual = "3072.60", Executed = "3072.60", Rate = "100%" },
                    new("local", "地方资金") { Annual = "2048.40", Executed = "1541.40", Rate = "75.25%" },
                    new("other", "其他资金"),
                ],
                Dimensions =
                [
                    Level1("产出指标", null,
                        Level2("数量指标", "quantity",
                            Level3("改造校舍面积", AtLeast("不低于7800平方米", 7800, "平方米"), Number("5,763平方米", 5763, "平方米"), "受外出务工影响，实际人数减少，下一步加强宣传动员"),
                            Level3("购置教学设备数量", AtLeast("不低于590台", 590, "台"), Number("626台", 626, "台")),
                            Level3("教师参加培训人次（人次）", AtLeast(">=760", 760, "人次"), Number("868", 868, "人次"))),
                        Level2("质量指标", "quality",
                            Level3("工程验收合格率", AtLeast("≥ 97.5 %", 97.5m, "%"), Number("100%", 100, "%")),
                            Level3("设备质量合格率", AtLeast("不少于95%", 95, "%"), Number("８７．０%", 87, "%"), "受外出务工影响，实际人数减少，下一步加强宣传动员")),
                        Level2("时效指标", "timeliness",
                            Level3("资助资金发放及时率", AtLeast(">=96%", 96, "%"), Number("96.8%", 96.8m, "%")),
                            Level3("校舍改造完工时间", On("2020年10月31日", "2020-10-31"), On("2020年8月13日", "2020-08-13"))),
                        Level2("成本指标", "cost",
                            Level3("设备采购成本", AtMost("不超过４１．８１万元", 418_100, "元"), Number("33.3万元", 333_000, "元")))),
                    Level1("效益指标", null,
                        Level2("社会效益指标", "social",
                            Level3("学生资助政策落实情况", Words("应助尽助"), Words("部分达成预期指标并具有一定效果", "partly"), "受外出务工影响，实际人数减少，下一步加强宣传动员")),
                        Level2("可持续影响指标", "sustainability",
                            Level3("促进义务教育均衡发展", Words("持续促进"), Done))),
                    Level1("满意度指标", null,
                        Level2("服务对象满意度指标", "satisfaction",
                            Level3("学生及家长满意度", AtLeast("≥90%", 90, "%"), Number("100%", 100, "%")),
                            Level3("教师满意度(%)", AtLeast("⩾９４", 94, "%"), Number("98", 98, "%")))),
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
                Expected = "落实各项学生资助政策，确保家庭经济困难学生不因贫失学",
                Achieved = "各项工作如期推进，主要任务落实到位。",
            },
        ],
    };
}
