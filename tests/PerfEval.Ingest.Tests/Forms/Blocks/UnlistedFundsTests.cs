using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Tests.Forms.Blocks;

public class UnlistedFundsTests
{
    private const string Indicators = """
        年度总体目标 | 预期目标 | < | < | 实际完成情况 | < | < | <
        ^ | 疏浚河道4公里 | < | < | 已疏浚河道4公里 | < | < | <
        """;

    private static Submission Form(string funds) => new Ingestion(SchemaFiles.BuiltIn).Run(FormTables.Document($"""
        项目支出绩效自评表
        （2023年度）
        项目名称 | 河道疏浚 | < | < | < | < | < | <
        主管部门 | 某县水务局 | < | < | 实施单位 | 某县河道所 | < | <
        项目资金\n（万元） | | 年初预算数 | 全年预算数（A） | 全年执行数（B） | 分值 | 执行率（B/A） | 得分
        {funds}
        {Indicators}
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分 | 偏差原因分析及改进措施
        产出指标 | 数量指标 | 疏浚河道长度 | ≥4公里 | 4公里 | 50 | 50 |
        效益指标 | 社会效益指标 | 部门预算执行率 | ≥90% | 95% | 30 | 30 |
        满意度指标 | 服务对象满意度指标 | 村民满意度 | ≥90% | 96% | 10 | 10 |
        总分 | < | < | < | < | 100 | 99.5 |
        """));

    private static string Found(Submission form) => string.Join(' ', form.Findings.Select(f => $"{f.Rule}:{f.Subject}"));

    private static string Funds(Submission form) =>
        string.Join("; ", form.Evaluations[0].Funds.Select(f => $"{KebabCase.Of(f.Source.ToString())} {f.Label?.Value} {f.Executed?.Text}"));

    [Theory]
    [InlineData("其中：上级补助资金")]
    [InlineData("其中：专项债券资金")]
    [InlineData("其中：政府性基金预算拨款")]
    [InlineData("其中：以工代赈资金")]
    public void A_row_whose_label_no_list_has_is_a_row_of_the_block_all_the_same(string label)
    {
        var form = Form($"""
            ^ | 年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5
            ^ | {label} | 60 | 60 | 57 | — | 95% | —
            ^ | 其他资金 | 40 | 40 | 38 | — | 95% | —
            """);

        Assert.Equal($"total 年度资金总额 95; other {label} 57; other 其他资金 38", Funds(form));
        Assert.Equal("", Found(form));
        Assert.DoesNotContain(form.Notices, n => n.Code == "unrecognised-row");
    }

    [Fact]
    public void What_no_choice_of_rows_makes_the_whole_is_still_found() => Assert.Equal(
        "PE203:executed",
        Found(Form("""
            ^ | 年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5
            ^ | 其中：以工代赈资金 | 60 | 60 | 57 | — | 95% | —
            ^ | 其他资金 | 40 | 40 | 34 | — | 85% | —
            """)));

    [Fact]
    public void A_row_of_unknown_source_may_be_part_of_another_row() => Assert.Equal(
        "",
        Found(Form("""
            ^ | 年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5
            ^ | 其中：财政拨款 | 60 | 60 | 57 | — | 95% | —
            ^ | 以工代赈资金 | 25 | 25 | 24 | — | 96% | —
            ^ | 其他资金 | 40 | 40 | 38 | — | 95% | —
            """)));

    [Fact]
    public void Where_a_row_with_figures_could_not_be_read_nothing_is_said_of_the_sum()
    {
        var form = Form("""
            ^ | 年度资金总额 | 100 | 100 | 95 | 10 | 95% | 9.5
            ^ | 以工代赈资金 | 另见附件 | 60 | 57 | — | 95% | —
            ^ | 其他资金 | 40 | 40 | 38 | — | 95% | —
            """);

        Assert.Contains(form.Notices, n => n.Code == "unrecognised-row");
        Assert.Equal("", Found(form));
    }

    [Theory]
    [InlineData("全年资金总额")]
    [InlineData("项目总额")]
    [InlineData("总预算")]
    [InlineData("部门预算资金")]
    [InlineData("投入资金合数")]
    public void The_first_row_is_the_whole_where_it_alone_is_scored(string label)
    {
        var form = Form($"""
            ^ | {label} | 100 | 100 | 95 | 10 | 95% | 9.5
            ^ | 其中：财政拨款 | 60 | 60 | 57 | — | 95% | —
            ^ | 其他资金 | 40 | 40 | 38 | — | 95% | —
            """);

        Assert.Equal($"total {label} 95; fiscal 其中：财政拨款 57; other 其他资金 38", Funds(form));
        Assert.Equal("", Found(form));
    }

    [Fact]
    public void A_wrong_sum_under_a_whole_of_unlisted_name_is_found() => Assert.Equal(
        "PE203:executed",
        Found(Form("""
            ^ | 投入资金合数 | 100 | 100 | 95 | 10 | 95% | 9.5
            ^ | 其中：财政拨款 | 60 | 60 | 57 | — | 95% | —
            ^ | 其他资金 | 40 | 40 | 34 | — | 85% | —
            """)));

    [Fact]
    public void A_whole_of_unlisted_name_is_missed_by_no_rule_where_no_row_is_scored() => Assert.Equal(
        "",
        Found(Form("""
            ^ | 投入资金合数 | 100 | 100 | 95 | | 95% |
            ^ | 其中：财政拨款 | 60 | 60 | 57 | | 95% |
            ^ | 其他资金 | 40 | 40 | 38 | | 95% |
            """)));
}
