using PerfEval.Ingest.Rules.AcrossFile;

namespace PerfEval.Ingest.Tests.Rules.AcrossFile;

public class UnitNameTests
{
    [Theory]
    [InlineData("云溪县林业局", "云溪县", "云溪县", "林业局")]
    [InlineData("青禾市云溪县林业局", "青禾市云溪县", "云溪县", "林业局")]
    [InlineData("云溪县市场监督管理局", "云溪县", "云溪县", "市场监督管理局")]
    [InlineData("云溪县城市管理局", "云溪县", "云溪县", "城市管理局")]
    [InlineData("云溪县住房和城市建设局", "云溪县", "云溪县", "住房和城市建设局")]
    [InlineData("云溪县 社区建设 办公室", "云溪县", "云溪县", "社区建设办公室")]
    [InlineData("温县统计局", "温县", "温县", "统计局")]
    [InlineData("焦作市温县统计局", "焦作市温县", "温县", "统计局")]
    [InlineData("市统计局", "市", "市", "统计局")]
    [InlineData("南岭彝族自治县教育局", "南岭彝族自治县", "南岭彝族自治县", "教育局")]
    public void A_name_is_place_and_body(string name, string place, string lastPlace, string body)
    {
        var unit = UnitName.Of(name);

        Assert.Equal((place, lastPlace, body), (unit?.Place, unit?.LastPlace, unit?.Body));
    }

    [Theory]
    [InlineData("林业局")]
    [InlineData("")]
    [InlineData("12345")]
    public void A_name_without_a_place_is_none(string name) => Assert.Null(UnitName.Of(name));

    [Theory]
    [InlineData("林草局", "林业和草原局")]
    [InlineData("医保服务中心", "医疗保障局")]
    [InlineData("住建局", "住房和城乡建设局")]
    [InlineData("社会保险局", "人力资源和社会保障局")]
    public void Bodies_that_can_be_related(string a, string b)
    {
        Assert.True(UnitName.CanBeRelated(a, b));
        Assert.True(UnitName.CanBeRelated(b, a));
    }

    [Theory]
    [InlineData("林业局", "水利局")]
    [InlineData("统计局", "医疗保障局")]
    public void Bodies_that_are_different_units(string a, string b) => Assert.False(UnitName.CanBeRelated(a, b));
}
