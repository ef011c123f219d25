using PerfEval.Ingest.Warehouse.Units;

namespace PerfEval.Ingest.Warehouse.Tests.Units;

public sealed class UnitMappingTests
{
    [Fact]
    public void A_mapping_goes_before_every_guess()
    {
        var mapping = Read("unit,name,region\n云溪林业,云溪县林业局,海东省/青禾市/云溪县\n");
        var unit = UnitIdentity.Of("云溪林业（盖章）", null, "石桥县/a.docx", mapping)!;
        Assert.Equal(("云溪县林业局", "云溪县林业局", "海东省/青禾市/云溪县", true), (unit.Key, unit.Name, unit.Region!.Key, unit.IsMapped));
    }

    [Fact]
    public void Without_a_name_the_unit_keeps_its_own_and_without_a_region_it_is_guessed()
    {
        var mapping = Read("\uFEFF单位,名称,地区\n第一中学,,海东省/青禾市\n林业站,\"云溪县林业局\",\n");
        Assert.Equal("青禾市第一中学", UnitIdentity.Of("第一中学", null, null, mapping)!.Key);
        Assert.Equal("云溪县", UnitIdentity.Of("林业站", null, null, mapping)!.Region!.Key);
    }

    [Fact]
    public void A_unit_that_the_mapping_lacks_is_guessed()
    {
        var unit = UnitIdentity.Of("云溪县水利局", null, null, Read("unit,name,region\n云溪林业,云溪县林业局,云溪县\n"))!;
        Assert.False(unit.IsMapped);
        Assert.Equal("云溪县水利局", unit.Key);
    }

    [Theory]
    [InlineData("", "单位对照表第 1 行应为列名：unit,name,region（或 单位,名称,地区）")]
    [InlineData("a,b\n1,2\n", "单位对照表第 1 行应为列名：unit,name,region（或 单位,名称,地区）")]
    [InlineData("unit,name,region\n无,云溪县林业局,\n", "单位对照表第 2 行：“无”不是单位名称")]
    [InlineData("unit,name,region\n云溪林业,云溪县林业局,\n云溪林业,石桥县林业局,\n", "单位对照表第 3 行：“云溪林业”前面已经对照过，两处不同")]
    public void A_mapping_that_cannot_be_used_says_which_line(string text, string message) =>
        Assert.Equal(message, Assert.Throws<UnitMappingException>(() => Read(text)).Message);

    private static UnitMapping Read(string text) => UnitMapping.Read(new StringReader(text));
}
