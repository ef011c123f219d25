using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Tests.Forms;

namespace PerfEval.Ingest.Tests.Evaluations;

/// <summary>A file that breaks off inside its form says nothing about what the form lacks.</summary>
public class CutOffFormTests
{
    private static IEnumerable<(string Rule, string? Subject)> Findings(string drawing, bool isText = true) =>
        new Ingestion(SchemaFiles.BuiltIn).Run(FormTables.Document(drawing, isText)).Findings.Select(f => (f.Rule, f.Subject));

    private const string Rubric = """
        某县文化馆2023年度部门整体支出绩效评价自评表
        单位 | 某县文化馆
        序号 | 一级指标 | 二级指标 | 三级指标 | 指标分值 | 指标解释 | 指标说明及评分标准 | 自评得分
        1 | 规划（6分） | 工作计划（6分） | 年度工作计划完整性 | 3 | 计划是否完整可行。 | 完整可行（3分） | 3
        2 | ^ | ^ | 年度工作计划明确性 | 3 | 计划是否明确可操作。 | 明确可操作（3分） | 3
        3 | 执行（35分） | 预算执行（18分） | 预算执行率 | 5 | 本年度预算执行数与预算数的比率。 | 1、除上级政策性因素影响外，年度无预算追加（1
        """;

    [Fact]
    public void The_last_row_of_a_form_that_breaks_off_is_not_asked_for_its_score_nor_its_dimension_for_its_points() =>
        Assert.Empty(Findings(Rubric));

    [Fact]
    public void A_dimension_above_the_break_is_still_added_up() =>
        Assert.Equal([("PE103", "规划")], Findings(Rubric.Replace("规划（6分）", "规划（7分）", StringComparison.Ordinal)));

    [Fact]
    public void A_form_that_goes_on_behind_the_row_is_asked_for_everything() =>
        Assert.Equal(
            [("PE101", "totalScore"), ("PE103", "执行")],
            Findings(Rubric + "\n\n注：本表由单位填写。").OrderBy(f => f.Rule, StringComparer.Ordinal));

    [Fact]
    public void A_transfer_form_s_last_row_may_lack_its_result_where_the_file_ends() =>
        Assert.DoesNotContain(("PE104", "医疗救助合规率"), Findings("""
            某县医疗救助补助资金转移支付项目绩效目标自评表
            转移支付（项目）名称 | 医疗救助补助资金
            一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
            产出指标 | 数量指标 | 享受医疗救助人次 | ≥50000人次 | 50406人次 |
            ^ | 质量指标 | 医疗救助合规率 | 100
            """));

    [Theory]
    [InlineData(true, " | |")] // the row is finished: its cells are there, and blank
    [InlineData(false, "")] // no document of cells breaks off
    public void A_last_row_that_is_there_to_its_end_is_asked_for_its_result(bool isText, string rest) =>
        Assert.Contains(("PE104", "医疗救助合规率"), Findings($"""
            某县医疗救助补助资金转移支付项目绩效目标自评表
            转移支付（项目）名称 | 医疗救助补助资金
            一级指标 | 二级指标 | 三级指标 | 指标值 | 全年实际完成值 | 未完成原因和改进措施
            产出指标 | 数量指标 | 享受医疗救助人次 | ≥50000人次 | 50406人次 |
            ^ | 数量指标 | 资助参保人数 | ≥50000人 | 50406人 |
            ^ | 质量指标 | 医疗救助合规率 | 100{rest}
            """, isText));

    [Fact]
    public void A_finished_last_row_is_no_sign_that_a_form_breaks_off() =>
        Assert.Contains(("PE101", "totalScore"), Findings("""
            2023年度项目支出绩效自评表
            项目名称 | 图书采购 | 实施单位 | 某县图书馆
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
            产出指标 | 数量指标 | 采购图书册数 | ≥5000册 | 5120册 | 50 | 50
            ^ | 时效指标 | 采购完成时间 | 11月底前 | 10月 | 50 | 50
            """));
}
