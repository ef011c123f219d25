using PerfEval.Ingest.Warehouse.Units;

namespace PerfEval.Ingest.Warehouse.Tests.Units;

public sealed class UnitNamesTests
{
    [Theory]
    [InlineData("云溪县林业局", "云溪县 林业局（盖章）")]
    [InlineData("云溪县林业局", "云溪县林业局（本级）")]
    [InlineData("云溪县林业局", "云溪县林业局机关")]
    [InlineData("云溪县林业局", "云溪县林业局局机关")]
    [InlineData("云溪县林业局", "305001-云溪县林业局")]
    [InlineData("云溪县林业局", "[305]云溪县林业局")]
    [InlineData("云溪县林业局", "云溪县林业局[305]")]
    [InlineData("云溪县林业局", "云溪县云溪县林业局")]
    [InlineData("云溪县林业局", "青禾市云溪县林业局")]
    [InlineData("云溪县林业局", "海东省青禾市云溪县林业局")]
    [InlineData("云溪縣林業局", "云溪县林业局")]
    [InlineData("云溪县医疗保障局", "云溪县医保局")]
    [InlineData("云溪县卫生健康委员会", "云溪县卫健委")]
    [InlineData("云溪县住房和城乡建设局", "云溪县住房城乡建设局")]
    [InlineData("云溪县人民政府办公室", "云溪县政府办")]
    [InlineData("云溪县委宣传部", "中共云溪县委宣传部")]
    [InlineData("云溪县税务局", "云溪县 税务局")]
    public void Ways_to_write_one_unit_have_one_key(string one, string other) => Assert.Equal(UnitNames.Key(one), UnitNames.Key(other));

    [Theory]
    [InlineData("云溪县林业局", "石桥县林业局")]
    [InlineData("云溪县林业局", "云溪县水利局")]
    [InlineData("青禾市林业局", "云溪县林业局")]
    [InlineData("青禾市东城区教育局", "柳江市东城区教育局")]
    [InlineData("云溪县第一中学", "云溪县第二中学")]
    [InlineData("云溪县发改委", "云溪县发改局")]
    [InlineData("政协云溪县委员会", "中共云溪县委员会")]
    [InlineData("云溪县机关事务管理局", "云溪县事务管理局")]
    [InlineData("云溪县清河镇人民政府", "云溪县人民政府")]
    [InlineData("云溪县政府采购办", "云溪县人民政府办公室")]
    public void Two_units_have_two_keys(string one, string other) => Assert.NotEqual(UnitNames.Key(one), UnitNames.Key(other));

    [Theory]
    [InlineData(501, true)]
    [InlineData(500, false)]
    public void A_text_that_is_longer_than_any_name_names_no_unit(int length, bool isNone) => Assert.Equal(isNone, UnitNames.Key(new string('林', length)).Length == 0);

    [Theory]
    [InlineData("无")]
    [InlineData("—")]
    [InlineData("/")]
    [InlineData("各县区")]
    [InlineData("相关单位")]
    [InlineData("本单位")]
    [InlineData("详见附表")]
    [InlineData("")]
    public void What_names_no_unit_has_no_key(string name) => Assert.Equal("", UnitNames.Key(name));

    [Fact]
    public void A_name_without_a_place_is_the_countys_where_that_is_known()
    {
        var county = RegionGuess.Of("林业局", null, "青禾市/云溪县/林业局/自评表.docx");
        Assert.Equal(UnitNames.Key("云溪县林业局"), UnitNames.Key("林业局", county));
        Assert.Equal(UnitNames.Key("云溪县林业局"), UnitNames.Key("县林业局", county));
        Assert.NotEqual(UnitNames.Key("云溪县林业局"), UnitNames.Key("林业局"));
    }

    [Fact]
    public void A_district_is_told_apart_by_its_city_and_a_county_by_itself()
    {
        var inCity = RegionGuess.Of("东城区教育局", null, "青禾市/东城区/a.docx");
        Assert.Equal("青禾市东城区教育局", UnitNames.Key("东城区教育局", inCity));
        Assert.Equal("云溪县教育局", UnitNames.Key("云溪县教育局", RegionGuess.Of("云溪县教育局", null, "青禾市/a.docx")));
        Assert.Equal("云溪县清河镇人民政府", UnitNames.Key("清河镇人民政府", RegionGuess.Of("清河镇人民政府", "云溪县", null)));
    }

    [Fact]
    public void Names_that_look_like_places_stay_whole()
    {
        Assert.Equal("住房和城乡建设局", UnitNames.Key("住房和城乡建设局"));
        Assert.Equal("住房和城市建设局", UnitNames.Key("住房和城市建设局"));
        Assert.Equal("市场监督管理局", UnitNames.Key("市场监督管理局"));
        Assert.Equal("青禾市市场监督管理局", UnitNames.Key("青禾市市场监督管理局"));
        Assert.Equal("青禾市民政局", UnitNames.Key("青禾市民政局"));
        Assert.Equal("社区矫正管理局", UnitNames.Key("社区矫正管理局"));
    }
}
