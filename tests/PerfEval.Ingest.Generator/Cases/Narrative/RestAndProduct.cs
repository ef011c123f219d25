using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Content.Paragraph;

namespace PerfEval.Ingest.Generator.Cases.Narrative;

internal static class RestAndProduct
{
    public static CorpusCase Case { get; } = new(
        "narrative", "rest-and-product",
        "What is left is not what was received without what was spent (PE503), and people times standard is not the amount (PE504).")
    {
        Text = new(Flattening.CellPerLine, "utf-16le"),
        Docx = [new WordNumbering()],
        Findings = [new("PE503", "剩余资金"), new("PE504", "发放补贴资金")],
        Computed =
        [
            Stated.Difference("剩余资金", "23.6万元", "486万元", "472.4万元"),
            Stated.Product("发放补贴资金", "472.4万元", "3560人", "1200元"),
        ],
        Parts = [new Report(Truth, Text)],
    };

    private static Evaluation Truth => new()
    {
        Type = "project",
        Form = "narrative",
        Year = 2024,
        ProjectName = "高龄老人生活补贴",
        Unit = "兰皋市民政局",
        Funds = [new("total", "项目") { Received = Printed.As("486万元", 486), Executed = Printed.As("472.4万元", 472.4m) }],
    };

    private static Block[] Text =>
    [
        Title("兰皋市民政局高龄老人生活补贴项目支出绩效评价报告"),
        Title("（2024年度）"),
        Numbered(1, "项目基本情况"),
        Body("为年满八十周岁的老年人按月发放生活补贴，由乡镇民政办核定对象，通过社会保障卡发放。"),
        Numbered(1, "项目资金情况"),
        Body("项目实际到位资金486万元。"),
        Body("项目实际支出资金472.4万元。剩余资金23.6万元。"),
        Numbered(1, "项目实施情况"),
        Body("保障高龄老人3560人，按每人1200元的标准，共计发放补贴资金472.4万元。"),
        Numbered(1, "存在的问题和建议"),
        Body("部分老人长期随子女居住在外地，生存认证不及时。建议与公安、医保部门共享数据，减少老人跑腿。"),
    ];
}
