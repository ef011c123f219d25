using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Content.Paragraph;

namespace PerfEval.Ingest.Generator.Cases.Narrative;

internal static class RequestedAndSpent
{
    public static CorpusCase Case { get; } = new(
        "narrative", "requested-and-spent",
        "More than twice what was applied for was spent, without a reason (PE207); six projects are four and one (PE605).")
    {
        Text = new(Flattening.CellPerLine, "gb18030"),
        Findings = [new("PE207", "total"), new("PE605", "项目")],
        Computed = [Stated.Count("项目", "6个", "4个", "1个")],
        Parts = [new Report(Truth, Text)],
    };

    private static Evaluation Truth => new()
    {
        Type = "department",
        Form = "narrative",
        Year = 2022,
        Unit = "梧塘县水利局",
        Funds = [new("total", "部门预算") { Annual = Amount("2680.00"), Executed = Amount("2573.60"), Rate = "96.03%" }],
    };

    private static Block[] Text =>
    [
        Title("2022年度梧塘县水利局部门"),
        Title("预算绩效自评报告"),
        Numbered(1, "预算基本情况"),
        Body("2022年部门全年预算数2680.00万元，全年支出2573.60万元，预算执行率96.03%。"),
        Numbered(1, "绩效目标申报情况"),
        Body("年初我局申报项目6个，申报金额为412.50万元，实际项目支出金额为836.20万元。各项目均在申报时设定了数量、质量和满意度指标。"),
        Numbered(1, "自评结果及分析"),
        Body("我局2022年纳入自评的项目6个，其中评为一等的4个，评为二等的1个。渠道清淤、泵站维护等任务均在汛期前完成，灌区用水秩序平稳。"),
        Numbered(1, "存在的问题和改进措施"),
        Body("基层管护力量薄弱，渠系巡查频次不足。下一步将落实管护责任人，把巡查记录纳入月度考核。"),
    ];

    private static Printed Amount(string digits) => Printed.As(digits + "万元", Printed.Of(digits).Value!.Value);
}
