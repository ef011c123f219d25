using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Tests.Values.Folding;

public sealed class TextNormalizerTests
{
    [Theory]
    [InlineData("执行率（Ｂ／Ａ）", "执行率(B/A)")]
    [InlineData(" 绩 效\u3000指\n标 ", "绩效指标")]
    [InlineData("１００％", "100%")]
    [InlineData("㎡", "m2")]
    [InlineData("\u200B总\uFEFF分", "总分")]
    [InlineData("⼀级指标", "一级指标")]
    [InlineData("a\uD800b", "a\uD800b")]
    public void Keys_fold_width_and_drop_blanks(string text, string key) => Assert.Equal(key, TextNormalizer.Key(text));

    [Theory]
    [InlineData("  产出 \r\n 指标 ", "产出指标")]
    [InlineData("服务 对象", "服务 对象")]
    [InlineData("甲\u2028乙", "甲乙")]
    [InlineData("\n", "")]
    [InlineData("\n5 \n10\n", "5 10")]
    [InlineData("第５\n１０条", "第５ １０条")]
    [InlineData("138050.\n24", "138050.24")]
    public void Line_breaks_go_and_other_blanks_stay(string text, string written) => Assert.Equal(written, TextNormalizer.WithoutLineBreaks(text));
}
