using PerfEval.Ingest.Warehouse.Units;

namespace PerfEval.Ingest.Warehouse.Tests.Units;

public sealed class RegionGuessTests
{
    [Theory]
    [InlineData("云溪县林业局", null, null, "云溪县")]
    [InlineData("青禾市云溪县林业局", null, null, "青禾市/云溪县")]
    [InlineData("海东省青禾市云溪县清河镇人民政府", null, null, "海东省/青禾市/云溪县/清河镇")]
    [InlineData("湘山土家族苗族自治州龙岭县教育局", null, null, "湘山土家族苗族自治州/龙岭县")]
    [InlineData("北京市东城区教育局", null, null, "北京市/东城区")]
    [InlineData("青禾市民政局", null, null, "青禾市")]
    [InlineData("国家税务总局云溪县税务局", null, null, "云溪县")]
    [InlineData("中共云溪县委宣传部", null, null, "云溪县")]
    [InlineData("温县统计局", null, null, "温县")]
    public void A_units_name_says_where_it_belongs(string? unit, string? region, string? path, string expected) =>
        Assert.Equal(expected, RegionGuess.Of(unit, region, path)?.Key);

    [Theory]
    [InlineData("云溪县林业局", "青禾市", null, "青禾市/云溪县")]
    [InlineData("云溪县林业局", null, "2023年度/青禾市/云溪县/林业局/a.docx", "青禾市/云溪县")]
    [InlineData("云溪县林业局", null, "海东省/青禾市/a.docx", "海东省/青禾市/云溪县")]
    [InlineData("林业局", null, "青禾市/02-云溪县/a.docx", "青禾市/云溪县")]
    [InlineData("县林业局", null, "青禾市/云溪县/a.docx", "青禾市/云溪县")]
    [InlineData("市林业局", null, "青禾市/云溪县/a.docx", "青禾市")]
    [InlineData("林业局", "云溪县", "青禾市/石桥县/a.docx", "青禾市/云溪县")]
    [InlineData(null, null, "上报.zip!青禾市/云溪县/a.docx", "青禾市/云溪县")]
    [InlineData("广安市水利局", null, "随河市/广安市/a.docx", "随河市/广安市")]
    [InlineData("青禾市林业局", null, "青禾市/云溪县/a.docx", "青禾市")]
    public void Report_and_folders_tell_what_is_missing(string? unit, string? region, string? path, string expected) =>
        Assert.Equal(expected, RegionGuess.Of(unit, region, path)?.Key);

    [Theory]
    [InlineData("林业局", null, null)]
    [InlineData("县林业局", null, null)]
    [InlineData("市林业局", null, "云溪县/a.docx")]
    [InlineData("住房和城市建设局", null, null)]
    [InlineData("城乡居民服务中心", null, null)]
    [InlineData("经济技术开发区管委会", null, null)]
    [InlineData("各县区", null, null)]
    [InlineData("全市卫生院", null, null)]
    [InlineData(null, null, "云溪县林业局自评表.docx")]
    public void What_names_no_place_is_not_guessed(string? unit, string? region, string? path) => Assert.Null(RegionGuess.Of(unit, region, path));

    [Theory]
    [InlineData("海东省", RegionLevel.Province)]
    [InlineData("青禾市", RegionLevel.City)]
    [InlineData("北京市", RegionLevel.Province)]
    [InlineData("云溪县", RegionLevel.County)]
    [InlineData("东城区", RegionLevel.County)]
    [InlineData("土默特左旗", RegionLevel.County)]
    [InlineData("西河苗族自治县", RegionLevel.County)]
    [InlineData("清河镇", RegionLevel.Town)]
    public void A_places_level_is_told_by_its_name(string place, RegionLevel level) => Assert.Equal(level, RegionGuess.Of(null, place, null)?.Last.Level);

    [Fact]
    public void A_city_below_a_city_is_of_a_countys_level() =>
        Assert.Equal(RegionLevel.County, RegionGuess.Of("随河市广安市水利局", null, null)!.Last.Level);
}
