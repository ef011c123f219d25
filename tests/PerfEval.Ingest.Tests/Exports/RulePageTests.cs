using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Tests.Exports;

public sealed class RulePageTests
{
    [Fact]
    public void The_page_has_its_headings_in_order() => Assert.Equal(
        "PE401 total-score（error）总分\n\n检查什么\n  总分是否等于各项之和。\n\n为什么\n  总分是结论。\n\n举例\n  94 与 93。\n\n不报告的情形\n  没有总分。\n\n参数\n  无\n",
        RulePage.Text(Samples.Rule));

    [Fact]
    public void The_page_is_to_be_had_as_markdown() =>
        Assert.StartsWith("# PE401 total-score\n\n总分（error）\n\n## 检查什么\n\n总分是否等于各项之和。\n", RulePage.Markdown(Samples.Rule), StringComparison.Ordinal);

    [Fact]
    public void A_bar_in_a_title_does_not_break_the_table() => Assert.Equal(
        "| 编号 | 名称 | 级别 | 检查事项 |\n|---|---|---|---|\n| PE401 | total-score | error | 甲\\|乙 |\n",
        RulePage.MarkdownTable([Samples.Rule with { Explanation = Samples.Rule.Explanation with { Title = "甲|乙" } }]));
}
