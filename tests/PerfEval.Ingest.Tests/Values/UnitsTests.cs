using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Units;

namespace PerfEval.Ingest.Tests.Values;

public sealed class UnitsTests
{
    private static readonly UnitTable Units = ValueVocabulary.Default.Units;

    [Theory]
    [InlineData("个月", "月")]
    [InlineData("名", "人")]
    [InlineData("㎡", "平方米")]
    [InlineData("m²", "平方米")]
    [InlineData("百分比", "%")]
    [InlineData("％", "%")]
    [InlineData("km", "公里")]
    [InlineData("元/人·月", "元/名/月")]
    [InlineData("元/（人·月）", "元/人•个月")]
    [InlineData(null, null)]
    public void Synonyms_are_the_same_unit(string? a, string? b) => Assert.True(Units.Same(a, b) && Units.Same(b, a));

    [Theory]
    [InlineData("人", "人次")]
    [InlineData("%", "‰")]
    [InlineData("元", "元/人")]
    [InlineData("家", "次")]
    [InlineData("人", null)]
    public void Different_units_are_not_the_same(string? a, string? b) => Assert.False(Units.Same(a, b) || Units.Same(b, a));

    [Theory]
    [InlineData("%", "‰")]
    [InlineData("公里", "米")]
    [InlineData("天", "月")]
    [InlineData("工作日", "天")]
    [InlineData("亩", "平方米")]
    [InlineData("个", "家")]
    [InlineData("元/年", "元/月")]
    [InlineData("人", null)]
    public void Units_of_one_kind_convert(string? a, string? b) => Assert.True(Units.AreConvertible(a, b) && Units.AreConvertible(b, a));

    [Theory]
    [InlineData("家", "次")]
    [InlineData("元", "%")]
    [InlineData("%", "件")]
    [InlineData("元", "元/人")]
    [InlineData("个", "%")]
    [InlineData("人", "个")]
    [InlineData("吨", "公里")]
    public void Units_of_different_kinds_do_not_convert(string a, string b) => Assert.False(Units.AreConvertible(a, b) || Units.AreConvertible(b, a));

    [Fact]
    public void Rates_between_units_are_exact_or_absent()
    {
        Assert.Equal(0.1m, Units.Rate("‰", "%"));
        Assert.Equal(12m, Units.Rate("年", "个月"));
        Assert.Null(Units.Rate("亩", "㎡"));
        Assert.Null(Units.Rate("家", "次"));
    }
}
