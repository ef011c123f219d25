using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Content.Paragraph;

namespace PerfEval.Ingest.Generator.Cases.Narrative;

internal static class PartsAndShares
{
    public static CorpusCase Case { get; } = new(
        "narrative", "parts-and-shares",
        "A rate that part and whole do not give (PE501), and parts that exceed their whole (PE502); a second share and a second sum beside them are right.")
    {
        Text = new(Flattening.CellPerLine, "utf-8"),
        Findings = [new("PE501", "参保率"), new("PE502", "安排体检经费")],
        Computed =
        [
            Stated.Ratio("参保率", "18.26万人", "20.45万人", "98.29%"),
            Stated.Ratio("合格率", "291批次", "300批次", "97%"),
            Stated.OfWhich("安排体检经费", "860万元", "520万元", "310万元", "45万元"),
            Stated.Sum("救护车", "12辆", "7辆", "5辆"),
        ],
        Parts = [new Report(Truth, Text)],
    };

    private static Evaluation Truth => new()
    {
        Type = "project",
        Form = "narrative",
        Year = 2023,
        ProjectName = "基层卫生服务能力提升",
        Unit = "鹿鸣区卫生健康局",
        Funds = [new("total", "全年预算") { Annual = "540", Executed = "529.20", Rate = "98%" }],
    };

    private static Block[] Text =>
    [
        Title("鹿鸣区卫生健康局基层卫生服务能力提升项目支出绩效评价报告"),
        Title("（2023年度）"),
        Numbered(1, "项目基本情况"),
        Body("项目全年预算数540万元，实际支出529.20万元，预算执行率98%。"),
        Numbered(1, "项目实施情况"),
        Numbered(2, "参保情况"),
        Body("全区户籍人口20.45万人，实际参保人数18.26万人，参保率为98.29%。"),
        Numbered(2, "药品质量"),
        Body("全年抽检药品300批次，合格291批次，合格率97%。"),
        Numbered(2, "体检和急救"),
        Body("全年安排体检经费860万元，其中：区医院520万元，乡镇卫生院310万元，村卫生室45万元。"),
        Body("全区配备救护车12辆，其中：区医院7辆，乡镇卫生院5辆。"),
        Numbered(1, "存在的问题和建议"),
        Body("村卫生室人员年龄偏大，设备更新不及时。建议加大定向培养力度，逐步配齐必要设备。"),
    ];
}
