using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Content.Paragraph;

namespace PerfEval.Ingest.Generator.Cases.Narrative;

internal static class NearArithmetic
{
    public static CorpusCase Case { get; } = new(
        "narrative", "near-arithmetic",
        "Nothing is wrong: rates rounded or cut, parts that fall short of a 其中, a balance with what was carried over, a standard that several levels share, a list longer than what is counted.")
    {
        Text = new(Flattening.CellPerLine, "gb18030"),
        Docx = [new WordNumbering()],
        Computed =
        [
            Stated.Ratio("参保率", "18.26万人", "20.45万人", "89.2%"),
            Stated.Ratio("占比", "127万元", "603万元", "21%"),
            Stated.OfWhich("安排演练经费", "86万元", "52万元", "31万元"),
            Stated.Difference("减少", "12起", "61起", "49起"),
            Stated.Product("拨付补助资金", "427.2万元", "3560人", "1200元"),
            Stated.Count("项目", "6个", "4个", "2个"),
            Stated.Listed("问题", "2个", "车辆老化", "人手不足"),
        ],
        Parts = [new Report(Truth, Text)],
    };

    private static Evaluation Truth => new()
    {
        Type = "department",
        Form = "narrative",
        Year = 2023,
        Unit = "梧塘县应急管理局",
        Funds = [new("total", "部门预算") { Annual = Amount("603"), Executed = Amount("591"), Rate = "98%" }],
    };

    private static Block[] Text =>
    [
        Title("2023年度梧塘县应急管理局部门"),
        Title("预算绩效自评报告"),
        Numbered(1, "预算基本情况"),
        Body("2023年部门全年预算数603万元，全年支出591万元，预算执行率98%。"),
        Numbered(1, "自评工作开展情况"),
        Body("我局2023年纳入自评的项目6个，其中评为一等的4个，评为二等的2个。"),
        Numbered(1, "履职情况"),
        Body("全县户籍人口20.45万人，实际参保人数18.26万人，参保率为89.2%。"),
        Body("全年安排防灾资金603万元，其中救灾物资127万元，占比21%。"),
        Body("全年安排演练经费86万元，其中：县城52万元，乡镇31万元。"),
        Body("火灾起数由61起减少到49起，减少12起。"),
        Body("救助受灾群众3560人，按每人1200元的标准，共计拨付补助资金427.2万元。"),
        Numbered(1, "存在的问题和改进措施"),
        Body("存在2个问题：一是车辆老化；二是人手不足。下一步更新车辆，充实队伍。"),
    ];

    private static Printed Amount(string digits) => Printed.As(digits + "万元", Printed.Of(digits).Value!.Value);
}
