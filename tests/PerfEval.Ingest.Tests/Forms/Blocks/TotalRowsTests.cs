namespace PerfEval.Ingest.Tests.Forms.Blocks;

public class TotalRowsTests
{
    private static (string? Weight, string? Score, string? Grade) Read(string total, string weight = "分值")
    {
        var form = FormTables.ReadOne($"""
            项目支出绩效自评表
            项目名称 | 图书采购 | < | < | < | < | < | <
            一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | {weight} | 得分 | 偏差原因
            产出指标 | 数量指标 | 采购台数 | ≥6台 | 6台 | 90 | 90 |
            {total}
            """);
        return (form.Total?.Weight?.Text, form.Total?.Score?.Text, form.Total?.Grade?.Text);
    }

    [Theory]
    [InlineData("总分 | < | < | < | < | 100 | 97.5 | 优", "100", "97.5", "优")]
    [InlineData("总分 | < | < | < | < | < | < | 97.5", null, "97.5", null)]
    [InlineData("总分 | < | < | < | < | 97.5 | < |", null, "97.5", null)]
    [InlineData("总分：97.5 | < | < | < | < | < | < | <", null, "97.5", null)]
    [InlineData("自评总分 97.5分 | < | < | < | < | < | < | <", null, "97.5", null)]
    [InlineData("总分 | < | < | < | < | 100 | |", "100", null, null)]
    [InlineData("总分 | 100 | | | < | < | < | <", "100", null, null)] // flattened: 分值, 得分, 偏差原因 follow at once
    [InlineData("总分 | 97.5 | | < | < | < | < | <", null, "97.5", null)] // one cell for 分值 and 得分
    [InlineData("总分：97.5分", null, "97.5", null)]
    [InlineData("总分 | < | < | < | < | 100 | 97.5（优） |", "100", "97.5", "优")]
    [InlineData("总分 | < | < | < | < | 100 | 97.5分/良好 |", "100", "97.5", "良好")]
    [InlineData("总分 | < | < | < | < | < | < | 97.5 优", null, "97.5", "优")]
    public void The_total_is_read_wherever_its_figures_stand(string row, string? weight, string? score, string? grade) =>
        Assert.Equal((weight, score, grade), Read(row));

    [Fact]
    public void Weights_may_be_printed_as_percentages() =>
        Assert.Equal(("100%", "97.5", null), Read("总分 | < | < | < | < | 100% | 97.5 |", "权重（%）"));

    [Fact]
    public void A_line_that_quotes_a_total_among_other_words_is_none() =>
        Assert.Equal((null, null, null), Read("总分按100分设置"));
}
