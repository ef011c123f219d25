using System.Globalization;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Tests.AcrossFiles;

/// <summary>PE701.</summary>
public sealed class DuplicateSubmissionTests
{
    [Fact]
    public async Task A_later_submission_with_other_figures_is_found_with_both_sides()
    {
        var found = Assert.Single(await CompareAsync(
            first => first.Funds("300", "216.75").Score(96m).Indicator("救助人次", "1205人次", 1205m, "人次", score: 10m),
            second => second.Funds("300", "220").Score(97m).Indicator("救助人次", "1250人次", 1250m, "人次", score: 10m)));
        Assert.Equal("info", found.Severity);
        Assert.Equal(
            "云溪县医保局“医疗救助”2023年度先后提交过两份，数字不一致：全年执行数现为 220，前次为 216.75；总分现为 97，前次为 96；“救助人次”完成值现为 1250人次，前次为 1205人次。前次文件：青禾市/云溪县医保局/1.docx。",
            found.Message);
        Assert.Equal((2L, "220", "216.75", true), (found.SubmissionId, found.Stated, found.Expected, found.AcrossFiles));
        Assert.Equal("表1 行4 列4", found.Place);
        Assert.Contains("\"file\":\"青禾市/云溪县医保局/1.docx\"", found.Evidence, StringComparison.Ordinal);
        Assert.Contains("\"file\":\"青禾市/云溪县医保局/2.docx\"", found.Evidence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_figures_handed_in_twice_are_no_finding() => Assert.Empty(await CompareAsync(
        first => first.Funds("300", "220.00").Score(96m).Indicator("1.救助人次", "1205人次", 1205m, "人次", score: 10m),
        second => second.Funds("300", "220").Score(96.0m).Indicator("救助人次", "1205 人次", 1205m, "人次", score: 10.0m)));

    [Fact]
    public async Task A_figure_rounded_to_fewer_digits_is_the_same() => Assert.Empty(await CompareAsync(
        first => first.Funds("300", "216.75"),
        second => second.Funds("300", "216.8")));

    [Theory]
    [InlineData("94.5", "94.48", 0)] // rounded
    [InlineData("94.49", "94.48", 0)] // of amounts that were rounded
    [InlineData("94.5", "94.4", 1)]
    [InlineData("95", "94", 1)]
    public async Task A_total_that_only_rounding_moved_is_the_same(string first, string second, int findings) => Assert.Equal(findings, (await CompareAsync(
        report => report.Score(decimal.Parse(first, CultureInfo.InvariantCulture)),
        report => report.Score(decimal.Parse(second, CultureInfo.InvariantCulture)))).Count);

    [Theory]
    [InlineData("95.15", 0)]
    [InlineData("95.17", 1)]
    public async Task A_rate_of_a_rounded_amount_is_the_same(string rate, int findings) => Assert.Equal(findings, (await CompareAsync(
        first => first.Funds("300", "285.43").Rate("95.14"),
        second => second.Funds("300", "285.4").Rate(rate))).Count);

    [Fact]
    public async Task Two_figures_of_the_same_digits_are_two() => Assert.Single(await CompareAsync(
        first => first.Funds("300", "216"),
        second => second.Funds("300", "217")));

    [Fact]
    public async Task A_figure_that_one_of_them_leaves_blank_is_not_compared() => Assert.Empty(await CompareAsync(
        first => first.Funds("300", null).Score(null).Indicator("救助人次", "达成预期指标", null, null),
        second => second.Funds("300", "220").Score(96m).Indicator("救助人次", "1250人次", 1250m, "人次")));

    [Fact]
    public async Task An_indicator_whose_name_stands_twice_is_not_compared() => Assert.Empty(await CompareAsync(
        first => first.Indicator("培训人次", "100人次", 100m, "人次").Indicator("培训人次", "30人次", 30m, "人次"),
        second => second.Indicator("培训人次", "30人次", 30m, "人次").Indicator("培训人次", "100人次", 100m, "人次")));

    [Fact]
    public async Task Forms_without_an_indicator_in_common_are_two_forms() => Assert.Empty(await CompareAsync(
        first => first.Funds("300", "220").Indicator("甲", "1个", 1m, "个").Indicator("乙", "1个", 1m, "个").Indicator("丙", "1个", 1m, "个"),
        second => second.Funds("80", "60").Indicator("丁", "1个", 1m, "个").Indicator("戊", "1个", 1m, "个").Indicator("己", "1个", 1m, "个")));

    [Fact]
    public async Task Other_evaluations_of_the_unit_are_not_compared()
    {
        var reports = new StoredReports();
        reports.Add("云溪县医保局", "医疗救助", 2023).Funds("300", "216.75");
        reports.Add("云溪县医保局", "医疗救助", 2022).Funds("300", "220");
        reports.Add("云溪县医保局", "居民医保", 2023).Funds("300", "230");
        Assert.Empty(await reports.CompareAsync("PE701"));
    }

    [Fact]
    public async Task Of_three_submissions_each_earlier_one_is_compared_with_the_current()
    {
        var reports = new StoredReports();
        var first = reports.Add("云溪县医保局", "医疗救助", 2023).Funds("300", "216");
        var second = reports.Add("云溪县医保局", "医疗救助", 2023).Funds("300", "218");
        var third = reports.Add("云溪县医保局", "医疗救助", 2023).Funds("300", "220");
        first.SupersededBy(third);
        second.SupersededBy(third);
        var found = await reports.CompareAsync("PE701");
        Assert.Equal(["216", "218"], found.Select(f => f.Expected).Order(StringComparer.Ordinal));
        Assert.All(found, f => Assert.Equal(3L, f.SubmissionId));
    }

    private static async Task<IReadOnlyList<FindingRow>> CompareAsync(Func<StoredReport, StoredReport> first, Func<StoredReport, StoredReport> second)
    {
        var reports = new StoredReports();
        var earlier = first(reports.Add("云溪县医保局", "医疗救助", 2023));
        earlier.SupersededBy(second(reports.Add("云溪县医保局", "医疗救助", 2023)));
        return await reports.CompareAsync("PE701");
    }
}
