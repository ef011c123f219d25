using PerfEval.Ingest.Generator.Model;

namespace PerfEval.Ingest.Generator.Cases;

/// <summary>What many cases have alike: the national form's four rows of funds, and the transfer form's.</summary>
internal static class Usual
{
    public static IReadOnlyList<Fund> National(string budget, string executed, string rate, string score) =>
    [
        new("total", "年度资金总额：") { Initial = budget, Annual = budget, Executed = executed, Weight = "10", Rate = rate, Score = score },
        new("fiscal", " 其中：本年财政拨款") { Initial = budget, Annual = budget, Executed = executed, Weight = "—", Rate = rate, Score = "—" },
        new("carryover", "    上年结转资金") { Weight = "—", Score = "—" },
        new("other", "       其他资金") { Weight = "—", Score = "—" },
    ];

    public static IReadOnlyList<(string Aspect, string Statement, string Problem)> Management { get; } =
    [
        ("分配科学性", "按因素法分配，经局务会审定。", ""),
        ("下达及时性", "收到文件后二十日内下达。", ""),
        ("拨付合规性", "按国库集中支付规定拨付。", ""),
        ("使用规范性", "专账核算，专款专用。", ""),
        ("执行准确性", "与批复用途相符。", ""),
        ("预算绩效管理情况", "绩效目标随资金同步下达。", ""),
        ("支出责任履行情况", "已履行本级支出责任。", ""),
    ];
}
