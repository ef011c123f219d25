using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Tests.Values.Folding;

public sealed class TextCorrectionsTests
{
    [Theory]
    [InlineData("项Fl名称", "项目名称")]
    [InlineData("实效指标", "时效指标")]
    [InlineData("金流程监管", "全流程监管")]
    [InlineData("单位：万兀", "单位:万元")]
    [InlineData("績(jī)效目標(biāo)", "绩效目标")]
    [InlineData("預（yù）算執行率", "预算执行率")]
    [InlineData("預(yu)算數", "预算数")]
    public void Known_slips_and_traditional_forms_are_read_as_what_they_stand_for(string text, string key) => Assert.Equal(key, TextNormalizer.Key(text));

    [Theory]
    [InlineData("资金流程规范")]
    [InlineData("可持续效益")]
    [InlineData("里程(km)")]
    [InlineData("项目(a)")]
    [InlineData("取得实效")]
    [InlineData("工程量")]
    public void Words_in_which_a_slip_stands_by_right_stay(string text) => Assert.Equal(text, TextNormalizer.Key(text));

    [Theory]
    [InlineData("工90%", ">= 90 %", "工")]
    [InlineData("100万兀", "1000000 元", "万兀")]
    [InlineData("5300兀/户", "5300 元/户", "兀")]
    public void A_value_says_which_of_its_characters_were_read_otherwise(string text, string reading, string slip)
    {
        var quantity = QuantityParser.Parse(text, QuantityContext.None, null)!;
        Assert.Equal(reading, Described.Of(quantity));
        Assert.Equal([slip], quantity.Corrections.Select(c => c.Written));
        Assert.Equal(text, quantity.Text);
    }

    [Theory]
    [InlineData("words: {IO: \"10\"}\nsound: []\nbehindDigits: {}\nbeforeDigits: {}")]
    [InlineData("words: {}\nsound: []\nbehindDigits: {}\nbeforeDigits: {\"2\": ≥}")]
    public void No_correction_may_touch_a_digit(string yaml)
    {
        var mistake = Assert.Throws<SchemaDataException>(() => TextCorrections.Parse(yaml));
        Assert.Contains("更正不得改动数字", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Digits_are_the_same_after_correction()
    {
        foreach (var row in ValueTable.All)
            Assert.Equal(row.Text.Where(char.IsAsciiDigit), TextCorrections.BuiltIn.Correct(row.Text).Where(char.IsAsciiDigit));
    }

    [Theory]
    [InlineData("5\n10", "数字被换行断开")]
    [InlineData("1OO%", "数字中夹有字母")]
    [InlineData("l00%", "数字中夹有字母")]
    [InlineData("1231日", "可能漏了“月”")]
    [InlineData("≥85%、≥75%", "有多个数")]
    [InlineData("2期100人", "有多个数")]
    [InlineData("三分之一", "化不成有限小数")]
    [InlineData("不低于三分之二", "化不成有限小数")]
    public void Figures_that_nothing_settles_stay_words_and_say_why(string text, string reason)
    {
        var quantity = QuantityParser.Parse(text, QuantityContext.None, null)!;
        Assert.Equal(QuantityKind.Qualitative, quantity.Kind);
        Assert.Contains(reason, quantity.Doubt!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("7×24小时值班")]
    [InlineData("O2O平台")]
    [InlineData("三级甲等")]
    [InlineData("12345热线")]
    [InlineData("普遍开展")]
    public void Words_that_say_what_they_say_raise_no_doubt(string text) => Assert.Null(QuantityParser.Parse(text, QuantityContext.None, null)!.Doubt);
}
