using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Forms;

/// <summary>湖北's form: 20 points for the money, 80 for one block of targets or several, boxes to tick, merged scores.</summary>
public class HubeiBlocksTests
{
    private const string Head = """
        2022年度共享工程项目自评表
        项目单位（盖章）：荆襄市图书馆 主要领导签字：
        填报日期：2023.6.28
        项目名称 | 共享工程 | < | < | < | < | <
        主管部门 | 荆襄市文化和旅游局 | < | < | 项目实施单位 | 荆襄市图书馆 | <
        项目类别 | 1、部门预算项目 ☑ 2、市直专项 □ | < | < | < | < | <
        项目属性 | 1、持续性项目 ☑ 2、新增性项目 □ | < | < | < | < | <
        预算执行情况（万元）（20分） | | 预算数(A) | 执行数(B) | 执行率(B/A) | < | 得分（20分*执行率）
        ^ | 年度财政资金总额 | 5 | 5 | 100% | < | 20
        """;

    private static Evaluation Normalized(string drawing) =>
        new FormNormalizer(LayoutCatalog.Load(SchemaFiles.BuiltIn), ValueVocabulary.Default).Normalize(FormTables.ReadOne(drawing), []);

    private static string Scores(Evaluation e) => string.Join('\n', e.Indicators.Select(i =>
        $"{i.Level1?.Value} {i.Category} {i.Name.Value}: {i.Target?.Text} {i.Actual?.Text} {i.Score?.Text ?? "·"} {i.ScoreGroup}".TrimEnd()));

    [Fact]
    public void Two_blocks_of_targets_that_share_the_eighty_points_are_one_evaluation()
    {
        var e = Normalized($"""
            {Head}
            年度绩效目标1（40分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
            ^ | 产出指标 | 数量指标 | 采购图书册数 | ≥5000册 | 5120册 | 20
            ^ | 效益指标 | 社会效益 | 借阅人次 | ≥3万人次 | 3.1万人次 | 20
            年度绩效目标2（40分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
            ^ | 产出指标 | 数量指标 | 新增设备台数 | ≥4台 | 4台 | 20
            ^ | 满意度指标 | 服务对象满意度 | 读者满意度 | ≥90% | 95% | 20
            总分 | 100 | < | < | < | < | <
            偏差大或目标未完成原因分析 | 无 | < | < | < | < | <
            改进措施及结果应用方案 | 无 | < | < | < | < | <
            """);

        Assert.Equal("hubei-20-80", e.Features.Layout);
        Assert.Equal(
            """
            产出指标 Quantity 采购图书册数: ≥5000册 5120册 20
            效益指标 Social 借阅人次: ≥3万人次 3.1万人次 20
            产出指标 Quantity 新增设备台数: ≥4台 4台 20
            满意度指标 Satisfaction 读者满意度: ≥90% 95% 20
            """,
            Scores(e));
        Assert.Equal(100m, e.TotalScore?.Value.Value);
        Assert.Equal("荆襄市图书馆", e.ImplementingUnit?.Value);
    }

    [Fact]
    public void A_second_block_may_go_on_under_the_header_of_the_first()
    {
        var e = Normalized($"""
            {Head}
            年度绩效目标1（40分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
            ^ | 产出指标 | 数量指标 | 采购图书册数 | ≥5000册 | 5120册 | 20
            ^ | 效益指标 | 社会效益 | 借阅人次 | ≥3万人次 | 3.1万人次 | 20
            年度绩效目标2（40分） | 产出指标 | 数量指标 | 新增设备台数 | ≥4台 | 4台 | 20
            ^ | 效益指标 | 社会效益 | 培训读者人次 | ≥300人次 | 320人次 | 20
            总分 | 100 | < | < | < | < | <
            """);

        Assert.Equal(
            """
            产出指标 Quantity 采购图书册数: ≥5000册 5120册 20
            效益指标 Social 借阅人次: ≥3万人次 3.1万人次 20
            产出指标 Quantity 新增设备台数: ≥4台 4台 20
            效益指标 Social 培训读者人次: ≥300人次 320人次 20
            """,
            Scores(e));
        Assert.Equal(100m, e.TotalScore?.Value.Value);
    }

    [Fact]
    public void Indicators_that_share_one_merged_score_are_one_group()
    {
        var e = Normalized($"""
            {Head}
            年度绩效目标1（80分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
            ^ | 产出指标（40分） | 数量指标 | 一个存储备份器 | 25TB | 25TB | 10
            ^ | ^ | ^ | WIFI布点覆盖率 | 100% | 100% | ^
            ^ | ^ | 质量指标 | 设备合格率 | 100% | 100% | 30
            ^ | 效益指标（40分） | 社会效益 | 读者查阅天数 | ≥360天 | 362天 | 40
            ^ | ^ | ^ | 读者投诉次数 | 0次 | 0次 | ^
            ^ | ^ | ^ | 其中：书面投诉次数 | 0次 | 0次 | ^
            总分 | 100 | < | < | < | < | <
            """);

        Assert.Equal(
            """
            产出指标 Quantity 一个存储备份器: 25TB 25TB 10 1
            产出指标 Quantity WIFI布点覆盖率: 100% 100% · 1
            产出指标 Quality 设备合格率: 100% 100% 30
            效益指标 Social 读者查阅天数: ≥360天 362天 40 2
            效益指标 Social 读者投诉次数: 0次 0次 · 2
            效益指标 Social 其中：书面投诉次数: 0次 0次 · 2
            """,
            Scores(e));
        Assert.Equal("读者投诉次数", e.Indicators[5].PartOf);
    }

    [Fact]
    public void A_part_of_a_part_is_part_of_the_nearest_row_that_is_no_part()
    {
        var e = Normalized($"""
            {Head}
            年度绩效目标（80分） | 一级指标 | 二级指标 | 三级指标 | 年初目标值(A) | 实际完成值(B) | 得分
            ^ | 产出指标 | 数量指标 | 种植面积 | ≥30亩 | 31亩 | 80
            ^ | ^ | ^ | 其中：果树面积 | ≥20亩 | 21亩 |
            ^ | ^ | ^ | 其中：桃树面积 | ≥15亩 | 15亩 |
            总分 | 100 | < | < | < | < | <
            """);

        Assert.Equal([null, "种植面积", "种植面积"], e.Indicators.Select(i => i.PartOf));
        Assert.Equal(80m, e.Indicators[0].Score?.Value.Value);
    }
}
