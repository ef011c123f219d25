using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Values;

/// <summary>A sign in front is that of the whole figure, however many parts it is written in.</summary>
public sealed class SignedFiguresTests
{
    [Theory]
    [InlineData("-1亿2000万元", "-120000000 元")]
    [InlineData("负1亿2000万元", "-120000000 元")]
    [InlineData("-3亿零50万人", "-300500000 人")]
    [InlineData("-1年半", "-1.5 年")]
    [InlineData("-2个半月", "-2.5 个月")]
    [InlineData("+1亿2000万元", "120000000 元")]
    public void Every_part_of_a_figure_has_the_sign_in_front(string text, string reading) => Assert.Equal(reading, Described.Of(text));

    [Fact]
    public void An_amount_of_money_below_nothing_is_not_made_smaller_by_its_second_part() =>
        Assert.Equal(-120_000_000m, MoneyParser.Parse("-1亿2000万元", "万元").Value?.Value);
}
