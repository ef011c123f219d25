using System.Globalization;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Values;

public sealed class CellParserTests
{
    [Theory]
    [InlineData("300", "万元", "3000000", 0, "10000")]
    [InlineData("138050.24", "万元", "1380502400", 2, "10000")]
    [InlineData("596796.57万元万元", "万元", "5967965700", 2, "10000")]
    [InlineData("854万854万", "万元", "8540000", 0, "10000")]
    [InlineData("3359.62万", "万元", "33596200", 2, "10000")]
    [InlineData("1.22亿元", "万元", "122000000", 2, "100000000")]
    [InlineData("36，620万元", null, "366200000", 0, "10000")]
    [InlineData("300元", "万元", "300", 0, "1")]
    [InlineData("￥1,234.50", "元", "1234.50", 2, "1")]
    [InlineData("387664.62", "（元）", "387664.62", 2, "1")]
    [InlineData("12", null, "12", 0, "1")]
    [InlineData("0", "万元", "0", 0, "10000")]
    [InlineData("叁佰元伍角整", "万元", "300.5", 1, "1")]
    [InlineData("-12.5", "万元", "-125000", 1, "10000")]
    [InlineData("叁佰万元整", null, "3000000", 0, "10000")]
    [InlineData("３００．５０", "单位：万元", "3005000", 2, "10000")]
    public void Money_is_read_in_yuan(string text, string? unit, string yuan, int decimals, string scale)
    {
        var figure = MoneyParser.Parse(text, unit).Value!.Value.Yuan;
        Assert.Equal((Number(yuan), decimals, Number(scale)), (figure.Value, figure.Decimals, figure.Scale));
    }

    [Theory]
    [InlineData("640元/人")]
    [InlineData("75%")]
    [InlineData("≤90万元")]
    [InlineData("30万人")]
    [InlineData("100 100")]
    [InlineData("已到位")]
    [InlineData("约300万元")]
    [InlineData("3-5万元")]
    [InlineData("(5.2)")]
    [InlineData("（5.2万元）")]
    [InlineData("1万2")]
    public void What_is_no_amount_of_money_fails(string text)
    {
        var parsed = MoneyParser.Parse(text, "万元");
        Assert.Equal("金额", parsed.Failure?.Expected);
        Assert.Equal(text, parsed.Failure?.Text);
    }

    [Theory]
    [InlineData("75.00%", "75.00", 2)]
    [InlineData("75", "75", 0)]
    [InlineData("100.00", "100.00", 2)]
    [InlineData("0.75", "0.75", 2)]
    [InlineData("102.59％", "102.59", 2)]
    [InlineData("97 %", "97", 0)]
    [InlineData("百分之七十五", "75", 0)]
    [InlineData("10‰", "1", 0)]
    [InlineData("0", "0", 0)]
    public void Ratios_are_read_in_per_cent(string text, string percent, int decimals)
    {
        var figure = RatioParser.Parse(text).Value!.Value.Percent;
        Assert.Equal((Number(percent), decimals), (figure.Value, figure.Decimals));
    }

    [Theory]
    [InlineData("75万元")]
    [InlineData("0/0")]
    [InlineData("#DIV/0!")]
    [InlineData("B/A×100%")]
    public void What_is_no_ratio_fails(string text) => Assert.Equal("百分数", RatioParser.Parse(text).Failure?.Expected);

    [Theory]
    [InlineData("10", "10", 0)]
    [InlineData("7.50", "7.50", 2)]
    [InlineData("9分", "9", 0)]
    [InlineData("(20)", "20", 0)]
    [InlineData("（20 分）", "20", 0)]
    [InlineData("100 分", "100", 0)]
    [InlineData("10%", "10", 0)]
    public void Points_are_read(string text, string points, int decimals)
    {
        var figure = PointsParser.Parse(text).Value!.Value.Figure;
        Assert.Equal((Number(points), decimals), (figure.Value, figure.Decimals));
    }

    [Theory]
    [InlineData("2×3")]
    [InlineData("10/10")]
    [InlineData("优")]
    [InlineData("9元")]
    [InlineData("5-10分")]
    public void What_are_no_points_fail(string text) => Assert.Equal("分数", PointsParser.Parse(text).Failure?.Expected);

    [Theory]
    [InlineData("—")]
    [InlineData("-")]
    [InlineData("／")]
    [InlineData("无")]
    [InlineData(" ")]
    public void Placeholders_are_neither_value_nor_failure(string text)
    {
        Assert.True(MoneyParser.Parse(text, "万元").IsPlaceholder);
        Assert.True(RatioParser.Parse(text).IsPlaceholder);
        Assert.True(PointsParser.Parse(text).IsPlaceholder);
    }

    [Fact]
    public void A_failure_says_where_reading_stopped()
    {
        Assert.Equal(4, PointsParser.Parse("10 分整").Failure?.Position);
        Assert.Equal(0, PointsParser.Parse("优").Failure?.Position);
    }

    private static decimal Number(string text) => decimal.Parse(text, NumberStyles.Number, CultureInfo.InvariantCulture);
}
