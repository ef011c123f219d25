using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Content.Paragraph;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Narrative;

internal static class TransferReport
{
    public static CorpusCase Case { get; } = new(
        "narrative", "transfer-report",
        "A transfer payment's report in the prescribed outline, target and result of an indicator in one sentence; no total score, one target missed and explained.")
    {
        Text = new(Flattening.CellPerLine, "gb18030"),
        Docx = [new HiddenText("4107.23", "（快报数）")],
        Parts = [new Report(Truth, Text)],
    };

    private static Evaluation Truth => new()
    {
        Type = "transfer",
        Form = "narrative",
        Year = 2024,
        ProjectName = "高标准农田管护补助资金",
        Unit = "兰皋市农业农村局",
        Funds =
        [
            new("total", "全年预算") { Annual = "4280", Executed = "4107.23", Rate = "95.96%" },
            new("central", "中央财政资金") { Annual = "3000", Executed = "3000" },
            new("local", "地方财政资金") { Annual = "1280", Executed = "1107.23" },
        ],
        Dimensions =
        [
            Level1("产出指标", null,
                Level2("数量指标", "quantity",
                    Level3("管护高标准农田面积", AtLeast("≥12万亩", 120_000, "亩"), Number("12.6万亩", 126_000, "亩")),
                    Level3("维修机耕路里程", AtLeast("不低于85公里", 85, "公里"), Number("91公里", 91, "公里"))),
                Level2("质量指标", "quality",
                    Level3("管护工程抽查合格率", AtLeast("≥95%", 95, "%"), Number("97.5%", 97.5m, "%"))),
                Level2("时效指标", "timeliness",
                    Level3("管护资金拨付及时率", Number("100%", 100, "%"), Number("100%", 100, "%"))),
                Level2("成本指标", "cost",
                    Level3("亩均管护成本", AtMost("≤340元/亩", 340, "元/亩"), Number("325.97元/亩", 325.97m, "元/亩")))),
            Level1("效益指标", null,
                Level2("经济效益指标", "economic",
                    Level3("项目区粮食亩均增产", AtLeast("≥30公斤", 30, "公斤"), Number("34公斤", 34, "公斤"))),
                Level2("社会效益指标", "social",
                    Level3("落实村级管护员人数", AtLeast("≥260人", 260, "人"), Number("268人", 268, "人")))),
            Level1("满意度指标", null,
                Level2("满意度指标", "satisfaction",
                    Level3("受益农户满意度", AtLeast("≥90%", 90, "%"), Number("88.5%", 88.5m, "%")))),
        ],
    };

    private static Block[] Text =>
    [
        Title("兰皋市高标准农田管护补助资金"),
        Title("2024年度绩效自评报告"),
        Body("按照转移支付绩效自评的统一部署，兰皋市农业农村局对2024年度高标准农田管护补助资金开展了绩效自评，现将有关情况报告如下。"),
        Numbered(1, "绩效目标分解下达情况"),
        Body("2024年全年预算数4280万元，其中：中央财政资金3000万元，地方财政资金1280万元。资金分两批下达到九个乡镇，绩效目标随资金同步分解下达。"),
        Numbered(1, "绩效目标完成情况分析"),
        Numbered(2, "资金投入情况分析"),
        Numbered(3, "项目资金到位情况分析"),
        Body("中央和地方财政资金均已足额到位。"),
        Numbered(3, "项目资金执行情况分析"),
        Body("全年预算数4280万元，实际支出4107.23万元，预算执行率95.96%，其中：中央财政资金支出3000万元，地方财政资金支出1107.23万元。未支出部分为工程质量保证金，待缺陷责任期满后支付。"),
        Numbered(3, "项目资金管理情况分析"),
        Body("乡镇对管护资金实行专账核算，支付凭证附管护记录和验收单，市级对六个乡镇进行了账务抽查，未发现挪用情形。"),
        Numbered(2, "总体绩效目标完成情况分析"),
        Body("已建成高标准农田的沟渠、机耕路和泵站得到日常维护，灌排设施完好状况好于上年，基本实现建管并重的目标。"),
        Numbered(2, "绩效指标完成情况分析"),
        Numbered(3, "产出指标完成情况分析"),
        Numbered(4, "数量指标。管护高标准农田面积指标值为≥12万亩，实际完成值12.6万亩；维修机耕路里程指标值为不低于85公里，实际完成值91公里。"),
        Numbered(4, "质量指标。管护工程抽查合格率指标值为≥95%，实际完成值97.5%。"),
        Numbered(4, "时效指标。管护资金拨付及时率指标值为100%，实际完成值100%。"),
        Numbered(4, "成本指标。亩均管护成本指标值为≤340元/亩，实际完成值325.97元/亩。"),
        Numbered(3, "效益指标完成情况分析"),
        Numbered(4, "经济效益指标。项目区粮食亩均增产指标值为≥30公斤，实际完成值34公斤。"),
        Numbered(4, "社会效益指标。落实村级管护员人数指标值为≥260人，实际完成值268人。"),
        Numbered(3, "满意度指标完成情况分析"),
        Body("受益农户满意度指标值为≥90%，实际完成值88.5%，未达到指标值。"),
        Numbered(1, "偏离绩效目标的原因和下一步改进措施"),
        Body("受益农户满意度偏低，主要原因是部分田间泵站维修等待时间较长。下一步将建立乡镇维修队伍，泵站报修后两日内到场处理。"),
        Numbered(1, "绩效自评结果拟应用和公开情况"),
        Body("自评结果将作为下年度分配管护资金的依据，并按规定向社会公开。"),
    ];
}
