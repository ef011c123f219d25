using System.Globalization;
using PerfEval.Ingest.Warehouse.AcrossFiles;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Tests.AcrossFiles;

/// <summary>PE704.</summary>
public sealed class OutlierTests
{
    private static readonly decimal[] Usual = [92, 93, 94, 95, 95, 96, 97, 98, 96];

    [Fact]
    public async Task A_rate_far_from_those_of_its_peers_is_found()
    {
        var found = Assert.Single(await CompareAsync("%", [.. Usual, 60]));
        Assert.Equal("info", found.Severity);
        Assert.StartsWith("癸山县医保局“医疗救助”2023年度的“群众满意度”为 60%，而 2023 年度同级同地区 10 个单位的中位数约为 95%（如丁山县医保局），相差 ", found.Message, StringComparison.Ordinal);
        Assert.Equal(("60%", "95%"), (found.Stated, found.Expected));
        Assert.Contains("丁山县医保局", found.Evidence, StringComparison.Ordinal);
        Assert.Contains("癸山县医保局", found.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nearly_all_are_alike_the_one_that_differs_much_is_found() => Assert.Single(await CompareAsync("%", [100, 100, 100, 100, 100, 100, 100, 100, 100, 60]));

    [Fact]
    public async Task A_small_difference_is_none_however_close_the_others_are() => Assert.Empty(await CompareAsync("%", [100, 100, 100, 100, 100, 100, 100, 100, 100, 81]));

    [Theory]
    [InlineData("学校食堂改造影响了就餐，家长意见较大", 0)]
    [InlineData("无", 1)]
    public async Task A_value_whose_deviation_the_form_explains_is_none(string reason, int findings)
    {
        var reports = Peers("%", Usual);
        reports.Add("癸山县医保局", "医疗救助", 2023).Indicator("群众满意度", "60%", 60m, "%", "satisfaction", reason: reason);
        Assert.Equal(findings, (await reports.CompareAsync("PE704")).Count);
    }

    [Fact]
    public async Task A_monitoring_form_has_no_peers()
    {
        var reports = Peers("%", Usual);
        reports.Add("癸山县医保局", "医疗救助", 2023).Indicator("群众满意度", "60%", 60m, "%", "satisfaction").Row.Title = "项目支出绩效运行监控表";
        Assert.Empty(await reports.CompareAsync("PE704"));
    }

    [Fact]
    public async Task All_alike_are_no_finding() => Assert.Empty(await CompareAsync("%", [.. Enumerable.Repeat(100m, 10)]));

    [Fact]
    public async Task Too_few_peers_are_none() => Assert.Empty(await CompareAsync("%", [95, 95, 96, 97, 94, 95, 96, 40]));

    [Fact]
    public async Task Counts_go_with_the_size_of_the_unit()
    {
        decimal[] sizes = [120, 300, 450, 800, 1000, 1500, 2600, 4000, 700];
        Assert.Empty(await CompareAsync("人次", [.. sizes, 7900]));
        Assert.Single(await CompareAsync("人次", [.. sizes, 90000000]));
    }

    [Fact]
    public async Task A_standard_per_head_is_judged_as_it_is() => Assert.Single(await CompareAsync("元/人", [610, 610, 610, 610, 610, 610, 610, 610, 610, 61]));

    [Fact]
    public async Task A_threshold_an_unsure_name_another_year_another_level_and_an_unknown_place_have_no_peers()
    {
        var reports = Peers("%", Usual);
        reports.Add("癸山县医保局", "医疗救助", 2023).Indicator("群众满意度", "≥60%", 60m, "%", "satisfaction", comparator: ">=");
        reports.Add("子山县医保局", "医疗救助", 2023).Indicator("群众满意度", "60%", 60m, "%", "satisfaction", confidence: 0.8m);
        reports.Add("丑山县医保局", "医疗救助", 2022).Indicator("群众满意度", "60%", 60m, "%", "satisfaction");
        reports.Add("青禾市医保局", "医疗救助", 2023).Indicator("群众满意度", "60%", 60m, "%", "satisfaction");
        reports.Add("医保局", "医疗救助", 2023, "资料").Indicator("群众满意度", "60%", 60m, "%", "satisfaction");
        Assert.Empty(await reports.CompareAsync("PE704"));
    }

    [Fact]
    public async Task Peers_are_those_of_the_own_city_where_there_are_enough()
    {
        var reports = Peers("%", Usual);
        for (var i = 0; i < 9; i++)
            reports.Add(Unit(i, '水'), "医疗救助", 2023, "柳江市").Indicator("群众满意度", $"{(60 + i).ToString(CultureInfo.InvariantCulture)}%", 60 + i, "%", "satisfaction");
        Assert.Empty(await reports.CompareAsync("PE704"));
    }

    [Fact]
    public async Task What_its_own_report_told_is_not_told_again()
    {
        var reports = Peers("%", [.. Usual, 900]);
        reports.Doubt(10, "群众满意度", "PE309");
        Assert.Empty(await reports.CompareAsync("PE704"));
    }

    [Fact]
    public async Task A_unit_with_many_projects_counts_once()
    {
        var reports = Peers("%", Usual);
        for (var i = 0; i < 30; i++)
            reports.Add("癸山县医保局", $"项目{i.ToString(CultureInfo.InvariantCulture)}期", 2023).Indicator("群众满意度", "60%", 60m, "%", "satisfaction");
        Assert.Equal(30, (await reports.CompareAsync("PE704")).Count);
    }

    [Theory]
    [InlineData(new[] { 1, 2, 3, 4, 100 }, 3, "1.4826")]
    [InlineData(new[] { 1, 2, 3, 4 }, 2.5, "1.4826")]
    [InlineData(new[] { 5, 5, 5, 5, 10 }, 5, "1.2533")]
    [InlineData(new[] { 5, 5, 5 }, 5, "0")]
    public void The_spread_is_robust(int[] values, double median, string deviation)
    {
        var spread = RobustSpread.Of([.. values.Select(v => (decimal)v)]);
        Assert.Equal(((decimal)median, decimal.Parse(deviation, CultureInfo.InvariantCulture)), (spread.Median, spread.Deviation));
    }

    private static async Task<IReadOnlyList<FindingRow>> CompareAsync(string unit, decimal[] values) => await Peers(unit, values).CompareAsync("PE704");

    private static StoredReports Peers(string unit, decimal[] values)
    {
        var reports = new StoredReports();
        for (var i = 0; i < values.Length; i++)
            reports.Add(Unit(i, '山'), "医疗救助", 2023).Indicator("群众满意度", values[i].ToString(CultureInfo.InvariantCulture) + unit, values[i], unit, "satisfaction");
        return reports;
    }

    private static string Unit(int i, char second) => $"{"甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳"[i]}{second}县医保局";
}
