using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Forms.Indicators;

/// <summary>Rows of an indicator grid that add points up, and rows below the total, are no indicators.</summary>
public class SumRowsTests
{
    private static string Form(string end, string middle = "", string columns = "分值 | 得分", string satisfaction = "88%") => $"""
        2023年度项目支出绩效自评表
        项目名称 | 苗圃管护 | < | < | < | 实施单位 | 某县苗圃场 | <
        项目资金（万元） | < | 年初预算数 | 全年预算数 | 全年执行数 | 分值 | 执行率 | 得分
        年度资金总额 | < | 40 | 40 | 40 | 10 | 100% | 10
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | {columns} | 偏差原因
        产出指标 | 数量指标 | 育苗株数 | ≥800株 | 820株 | 30 | 30 |
        ^ | 质量指标 | 苗木成活率 | ≥90% | 93% | 20 | 20 |{middle}
        效益指标 | 社会效益指标 | 带动用工 | ≥60人次 | 66人次 | 30 | 30 |
        满意度指标 | 服务对象满意度指标 | 林农满意度 | ≥85% | {satisfaction} | 10 | 10 |
        {end}
        """;

    private static FormReading Read(string end, string middle = "") => FormTables.ReadOne(Form(end, middle));

    private static string[] Findings(string drawing) =>
        [.. new Ingestion(SchemaFiles.BuiltIn).Run(FormTables.Document(drawing)).Findings.Select(f => f.Rule).Order(StringComparer.Ordinal)];

    public static TheoryData<string> Totals =>
    [
        "自评得分", "自评总得分", "项目自评总分", "合计得分", "综合评分", "总评分", "自评综合得分", "绩效自评总分", "共计", "绩效评价总分", "总计得分", "自评分合计", "得分总计",
        "合计（总分）", "项目总分", "评价总分", "自评总分合计", "自评得分（满分100分）",
    ];

    [Theory]
    [MemberData(nameof(Totals))]
    public void A_total_by_any_of_its_names_is_the_total_and_no_indicator(string label)
    {
        var form = Read($"{label} | < | < | < | < | 100 | 100 |");

        Assert.Equal(("100", "100", 4), (form.Total?.Weight?.Text, form.Total?.Score?.Text, form.Indicators.Count));
        Assert.Empty(Findings(Form($"{label} | < | < | < | < | 100 | 100 |")));
        Assert.Equal(["PE401"], Findings(Form($"{label} | < | < | < | < | 100 | 98 |")));
    }

    [Theory]
    [InlineData("各项得分加总")]
    [InlineData("自评结果（百分制）")]
    public void A_label_merged_over_name_and_values_beside_the_sum_of_all_points_is_the_total_whatever_it_is_called(string label)
    {
        var form = Read($"{label} | < | < | < | < | 100 | 99 |");

        Assert.Equal(("100", "99", 4), (form.Total?.Weight?.Text, form.Total?.Score?.Text, form.Indicators.Count));
        Assert.Equal(["PE401"], Findings(Form($"{label} | < | < | < | < | 100 | 99 |")));
    }

    [Fact]
    public void What_looked_like_the_total_is_none_where_indicators_follow()
    {
        var form = Read("总分 | < | < | < | < | 100 | 100 |", "\n产出部分得分情况 | < | < | < | < | 50 | 50 |");

        Assert.Equal(("总分", 4), (form.Total?.Label.Value, form.Indicators.Count));
        Assert.Contains(form.Unread, u => u.Value == "产出部分得分情况");
        Assert.Null(Read("预算执行情况得分 | < | < | < | < | 10 | 10 |", "\n产出部分得分情况 | < | < | < | < | 50 | 50 |").Total);
    }

    [Fact]
    public void The_execution_rate_merged_over_name_and_values_stays_an_indicator() =>
        Assert.Equal("预算执行率", Read("预算执行率 | < | < | < | < | 10 | 9 |\n总分 | < | < | < | < | 100 | 99 |").Indicators[^1].Name.Value);

    [Fact]
    public void A_name_that_is_not_merged_over_its_values_stays_an_indicator_whatever_its_points() =>
        Assert.Equal(5, Read("满意度指标 | 其他满意度 | 镇村满意度 | | | 90 | 90 |").Indicators.Count);

    [Theory]
    [InlineData("小计 | < | < | < | < | 50 | 50 |")]
    [InlineData("产出指标小计 | < | < | < | < | 50 | 50 |")]
    [InlineData("产出指标合计 | < | < | < | < | 50 | 50 |")]
    [InlineData("^ | 小计 | < | < | < | 50 | 50 |")]
    [InlineData("产出指标 | 小计 | | | | 50 | 50 |")]
    [InlineData(" | | 指标得分小计 | | | 50 | 50 |")]
    public void A_subtotal_is_no_indicator(string row)
    {
        var drawing = Form("总分 | < | < | < | < | 100 | 100 |", "\n" + row);

        Assert.Equal(4, FormTables.ReadOne(drawing).Indicators.Count);
        Assert.Empty(Findings(drawing));
        Assert.Equal(["PE303", "PE404"], Findings(Form("总分 | < | < | < | < | 100 | 100 |", "\n" + row, satisfaction: "80%")));
    }

    [Fact]
    public void An_indicator_that_counts_subtotals_has_values_beside_its_name() =>
        Assert.Equal(5, Read("总分 | < | < | < | < | 100 | 100 |", "\n^ | ^ | 账目小计 | 12个 | 12个 | 0 | 0 |").Indicators.Count);

    [Fact]
    public void A_sum_of_the_indicators_above_the_total_is_not_counted_again() =>
        Assert.Empty(Findings(Form("指标得分小计 | < | < | < | < | 90 | 90 |\n总分 | < | < | < | < | 100 | 100 |")));

    [Fact]
    public void The_score_alone_below_the_indicators_is_the_total_score()
    {
        var form = Read("自评得分 | < | 96.5 | < | < | < | < | <");

        Assert.Equal((null, "96.5", 4), (form.Total?.Weight?.Text, form.Total?.Score?.Text, form.Indicators.Count));
    }

    [Fact]
    public void The_first_of_two_totals_keeps_its_weight() =>
        Assert.Equal("100", Read("总分 | < | < | < | < | 100 | 96 |\n自评得分 | < | 96 | < | < | < | < | <").Total?.Weight?.Text);

    [Theory]
    [InlineData("下一步改进措施 | < | 加强夏季抗旱。 | < | < | < | < | <")]
    [InlineData("问题及建议 | < | 补植不够及时。 | < | < | < | < | <")]
    [InlineData("主管部门审核意见 | < | 同意。 | < | < | < | < | <")]
    [InlineData("今后打算 | < | 扩大育苗规模 | < | < | < | < | <")]
    [InlineData("今后打算 | 扩大育苗规模 | | | | | |")]
    [InlineData("填报人 | 李某 | 联系电话 | 13000000000 | 填报日期 | 2024.3.1 | |")]
    public void A_row_below_the_total_that_states_no_points_is_no_indicator(string row)
    {
        var form = Read("总分 | < | < | < | < | 100 | 100 |\n" + row);

        Assert.Equal(4, form.Indicators.Count);
        Assert.Contains(row.Split('|')[0].Trim(), form.Unread.Concat(form.Fields.Select(f => f.Label)).Select(u => u.Value).Append(form.Remarks.Count > 0 ? row.Split('|')[0].Trim() : string.Empty));
    }

    [Fact]
    public void An_indicator_below_a_total_is_still_read() =>
        Assert.Equal("补植株数", Read("合计 | < | < | < | < | 100 | 100 |\n附加指标 | 数量指标 | 补植株数 | ≥50株 | 52株 | 5 | 5 |").Indicators[^1].Name.Value);
}
