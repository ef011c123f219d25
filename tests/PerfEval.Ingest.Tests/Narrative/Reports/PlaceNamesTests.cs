using PerfEval.Ingest.Narrative.Reports;

namespace PerfEval.Ingest.Tests.Narrative.Reports;

public sealed class PlaceNamesTests
{
    [Theory]
    [InlineData("青柳市农业农村局", "青柳市")]
    [InlineData("海西省云岭市白石县民政局", "海西省云岭市白石县")]
    [InlineData("沛县教育局", "沛县")]
    [InlineData("广西壮族自治区财政厅", "广西壮族自治区")]
    [InlineData("景德镇市文化馆", "景德镇市")]
    [InlineData("郑州市图书馆", "郑州市")]
    [InlineData("红河州数据中心", "红河州")]
    [InlineData("太仆寺旗医院", "太仆寺旗")]
    public void A_text_begins_with_a_place(string text, string place) =>
        Assert.Equal(place, text[..PlaceNames.PrefixLength(text, Given.Words.Places)]);

    [Theory]
    [InlineData("城乡低保项目")]
    [InlineData("老旧小区改造项目")]
    [InlineData("城镇污水处理项目")]
    [InlineData("农村地区电网改造")]
    [InlineData("全市医疗救助")]
    [InlineData("民政局")]
    public void A_text_begins_with_no_place(string text) =>
        Assert.Equal(0, PlaceNames.PrefixLength(text, Given.Words.Places));
}
