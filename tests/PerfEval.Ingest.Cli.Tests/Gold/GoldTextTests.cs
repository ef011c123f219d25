using PerfEval.Ingest.Cli.Gold;

namespace PerfEval.Ingest.Cli.Tests.Gold;

public sealed class GoldTextTests
{
    [Theory]
    [InlineData("指标1：培训人次")]
    [InlineData("指标 1:培训 人次")]
    [InlineData("★培训人次")]
    [InlineData("(1)培训人次")]
    [InlineData("（一）培训人次")]
    [InlineData("⑴培训人次")]
    [InlineData("①培训人次")]
    [InlineData("1.培训人次")]
    [InlineData("1、培训人次")]
    [InlineData("指标2：★（3）培训人次")]
    [InlineData("培训\n人次")]
    public void Prefixes_of_a_name_do_not_count(string name) => Assert.Equal("培训人次", GoldText.Name(name));

    [Theory]
    [InlineData("2023年度培训人次", "2023年度培训人次")]
    [InlineData("5A级景区数", "5A级景区数")]
    [InlineData("1.5米以上树木", "1.5米以上树木")]
    [InlineData("指标完成数", "指标完成数")]
    [InlineData("(1)", "(1)")]
    [InlineData("出勤率(%)", "出勤率(%)")]
    public void A_name_keeps_its_own_figures(string name, string same) => Assert.Equal(same, GoldText.Name(name));

    [Theory]
    [InlineData("个月", "月")]
    [InlineData("名", "人")]
    [InlineData("㎡", "平方米")]
    [InlineData("％", "%")]
    [InlineData("公里", "km")]
    public void Units_have_synonyms(string one, string other) => Assert.Equal(GoldText.Unit(other), GoldText.Unit(one));

    [Theory]
    [InlineData("人", "人次")]
    [InlineData("月", "年")]
    [InlineData("元", "万元")]
    public void Other_units_differ(string one, string other) => Assert.NotEqual(GoldText.Unit(other), GoldText.Unit(one));
}
