using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Forms.Indicators;

/// <summary>Columns whose labels nobody knows are recognised by what they hold, or stay raw.</summary>
public class ContentColumnsTests
{
    private static (Evaluation Evaluation, List<Notice> Notices) Normalized(string drawing)
    {
        var notices = new List<Notice>();
        var e = new FormNormalizer(LayoutCatalog.Load(SchemaFiles.BuiltIn), ValueVocabulary.Default).Normalize(FormTables.ReadOne(drawing), notices);
        return (e, notices);
    }

    private static string Dump(Evaluation e) => string.Join('\n', e.Indicators.Select(i =>
        $"{i.Level1?.Value}/{i.Level2?.Value} {i.Name.Value}: {i.Target?.Text ?? "·"}, {i.Actual?.Text ?? "·"}, {i.Weight?.Text ?? "·"}, {i.Score?.Text ?? "·"}, {i.Reason?.Value ?? "·"}"));

    private const string Body = """
        产出 | 产出数量 | 开展巡查次数 | ≥48次 | 50次 | 20 | 20 |
        ^ | ^ | 清理河道长度 | ≥40公里 | 38公里 | 20 | 19 | 汛期停工
        ^ | 产出质量 | 验收合格率 | 100% | 100% | 20 | 20 |
        效益 | 社会效益 | 受益人口 | ≥3万人 | 3.2万人 | 20 | 20 |
        满意度 | 满意度 | 群众满意度 | ≥90% | 95% | 10 | 10 |
        """;

    private const string Expected = """
        产出/产出数量 开展巡查次数: ≥48次, 50次, 20, 20, ·
        产出/产出数量 清理河道长度: ≥40公里, 38公里, 20, 19, 汛期停工
        产出/产出质量 验收合格率: 100%, 100%, 20, 20, ·
        效益/社会效益 受益人口: ≥3万人, 3.2万人, 20, 20, ·
        满意度/满意度 群众满意度: ≥90%, 95%, 10, 10, ·
        """;

    private static string Form(string header, string total = "合计 | < | < | < | < | 90 | 89 |", string? body = null) => $"""
        河道管护项目绩效考评自评表
        项目名称 | 河道管护 | < | < | < | < | < | <
        资金情况(万元) | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分 | < | <
        年度资金总额 | 100 | 100 | 10 | 100% | 10 | < | <
        {header}
        {body ?? Body}
        {total}
        """;

    [Fact]
    public void Unknown_labels_among_known_ones_are_read_by_what_their_columns_hold()
    {
        var (e, notices) = Normalized(Form("甲级 | 乙级 | 三级指标 | 要求 | 答卷 | 满额 | 得分 | 缘由"));

        Assert.Equal(Expected, Dump(e), ignoreLineEndingDifferences: true);
        Assert.Null(e.Features.Layout);
        var unknown = notices.Single(n => n.Code == "unknown-layout").Message;
        Assert.All(["甲级", "乙级", "要求", "答卷", "满额", "缘由"], label => Assert.Contains($"“{label}”", unknown, StringComparison.Ordinal));
        Assert.Contains(notices, n => n.Code == "column-by-content" && n.Message.Contains("“答卷”不认识，按各行内容读作“实际完成值”", StringComparison.Ordinal));
    }

    [Fact]
    public void A_header_of_which_nothing_is_known_is_found_by_the_rows_below_it() =>
        Assert.Equal(Expected, Dump(Normalized(Form("甲级 | 乙级 | 考核事项 | 要求 | 答卷 | 满额 | 实得 | 缘由")).Evaluation), ignoreLineEndingDifferences: true);

    [Fact]
    public void A_label_of_points_over_words_in_every_row_is_not_the_column_s()
    {
        var (e, _) = Normalized("""
            某县2020年度预算项目绩效自评表
            项目名称 | 高龄津贴
            四、年度绩效指标完成情况 | 一级指标 | 二级指标 | 三级指标 | 指标分值 | 预期指标值 | 单项指标实际完成值 | 单项指标完成情况 | 自评得分
            符号 | 值 | 单位(文字描述) | 单项指标得分 | 权重占比(%) | 单项指标折算得分
            产出指标 | 质量指标 | 申报对象覆盖率 | 享受补贴人数占符合条件人数的比例 | >= | 98 | %(百分比) | 100% | 完成 | 25.00 | 25.00 | 6.25
            时效指标 | 及时完成率 | 每月及时完成审批的比例 | >= | 99 | %(百分比) | 100% | 完成 | 25.00 | 25.00 | 6.25
            效果指标 | 社会效益指标 | 补贴发放率 | 高龄补贴发放完成率 | >= | 75 | %(百分比) | 100% | 完成 | 30.00 | 30.00 | 9.00
            满意度指标 | 服务对象满意度指标 | 服务对象满意度 | 对老龄工作的满意程度 | >= | 95 | %(百分比) | 100% | 完成 | 10.00 | 10.00 | 1.00
            """);

        Assert.Equal(["申报对象覆盖率", "及时完成率", "补贴发放率", "服务对象满意度"], e.Indicators.Select(i => i.Name.Value));
        Assert.Equal([25m, 25m, 30m, 10m], e.Indicators.Select(i => i.Weight?.Value.Value));
        Assert.All(e.Indicators, i => Assert.Equal("100%", i.Actual?.Text));
        Assert.Equal("hebei-converted", e.Features.Layout);
    }

    [Fact]
    public void Points_that_no_total_confirms_stay_raw()
    {
        var (e, notices) = Normalized(Form("一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 满额 | 实得 | 缘由", total: "合计 | < | < | < | < | 90 | 77 |"));

        Assert.All(e.Indicators, i => Assert.Null(i.Score));
        Assert.Contains(notices, n => n.Code == "unknown-column" && n.Message.Contains("“满额”", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_columns_that_could_both_be_the_result_stay_raw()
    {
        var (e, _) = Normalized("""
            河道管护项目绩效考评自评表
            项目名称 | 河道管护 | < | < | < | < | <
            一级指标 | 二级指标 | 三级指标 | 指标值 | 上次 | 此次 | 得分
            产出指标 | 数量指标 | 开展巡查次数 | ≥48次 | 50次 | 49次 | 50
            效益指标 | 社会效益指标 | 受益人口 | ≥3万人 | 3.2万人 | 3.1万人 | 50
            """);

        Assert.All(e.Indicators, i => Assert.Null(i.Actual));
    }

    [Theory]
    [InlineData("上年完成", "得分")]
    [InlineData("同期水平", "得分")]
    [InlineData("实际完成值", "专家评分")]
    [InlineData("实际完成值", "第三方打分")]
    public void Figures_of_another_year_or_another_judge_are_never_taken_for_the_unit_s_own(string actual, string score)
    {
        var (e, notices) = Normalized(Form($"一级指标 | 二级指标 | 三级指标 | 指标值 | {actual} | 分值 | {score} | 备注"));

        Assert.All(e.Indicators, i => Assert.True(actual == "实际完成值" ? i.Score is null : i.Actual is null));
        Assert.Contains(notices, n => n.Code == "unknown-column");
    }

    [Fact]
    public void Words_right_of_the_score_are_no_reason_where_full_points_stand_beside_them()
    {
        var (e, _) = Normalized(Form("一级指标 | 二级指标 | 三级指标 | 指标值 | 实际完成值 | 分值 | 得分 | 凭据", body: Body.Replace("50次 | 20 | 20 |", "50次 | 20 | 20 | 巡查台账", StringComparison.Ordinal)));

        Assert.All(e.Indicators, i => Assert.Null(i.Reason));
    }
}
