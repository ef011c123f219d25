using PerfEval.Ingest.Generator.Content;
using PerfEval.Ingest.Generator.Model;
using static PerfEval.Ingest.Generator.Content.Paragraph;
using static PerfEval.Ingest.Generator.Model.Grid;
using static PerfEval.Ingest.Generator.Model.Say;

namespace PerfEval.Ingest.Generator.Cases.Narrative;

internal static class ClaimsAndYears
{
    public static CorpusCase Case { get; } = new(
        "narrative", "claims-and-years",
        "The text claims 96% where its own indicator says 92.4% (PE505), and reports on another year than its title (PE604).")
    {
        Text = new(Flattening.CellPerLine, "utf-8-bom"),
        Findings = [new("PE505", "垃圾无害化处理率"), new("PE604", "2022")],
        Parts = [new Report(Truth, Text)],
    };

    private static Evaluation Truth => new()
    {
        Type = "project",
        Form = "narrative",
        Year = 2023,
        ProjectName = "城乡环境卫生整治",
        Unit = "砚池市城市管理局",
        Funds = [new("total", "全年预算") { Annual = "915", Executed = "892.50", Rate = "97.54%" }],
        Dimensions =
        [
            Level1("产出指标", null,
                Level2("数量指标", "quantity",
                    Level3("新增垃圾收集点", AtLeast("≥45个", 45, "个"), Number("47个", 47, "个"))),
                Level2("质量指标", "quality",
                    Level3("垃圾无害化处理率", AtLeast("≥90%", 90, "%"), Number("92.4%", 92.4m, "%")))),
            Level1("满意度指标", null,
                Level2("满意度指标", "satisfaction",
                    Level3("市民满意度", AtLeast("≥90%", 90, "%"), Number("91.7%", 91.7m, "%")))),
        ],
    };

    private static Block[] Text =>
    [
        Title("砚池市城市管理局城乡环境卫生整治项目支出绩效评价报告"),
        Title("（2023年度）"),
        Body("现将2022年度城乡环境卫生整治项目绩效自评情况报告如下。"),
        Numbered(1, "项目基本情况"),
        Body("项目全年预算数915万元，实际支出892.50万元，预算执行率97.54%。"),
        Numbered(1, "项目效益情况"),
        Body("城区和乡镇垃圾清运及时，垃圾无害化处理率稳定在96%以上，城乡面貌明显改观。"),
        Numbered(1, "绩效评价指标分析"),
        Numbered(3, "数量指标"),
        Body("新增垃圾收集点≥45个。全年实际新增垃圾收集点47个，完成年度目标。"),
        Numbered(3, "质量指标"),
        Body("垃圾无害化处理率≥90%。实际完成值92.4%，完成年度目标。"),
        Numbered(3, "满意度指标"),
        Body("市民满意度≥90%。问卷显示市民满意度91.7%，完成年度目标。"),
        Numbered(1, "存在的问题和建议"),
        Body("背街小巷保洁频次不够。建议按人口密度重新划分保洁网格，增加夜间清运班次。"),
    ];
}
