using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Warehouse.Tests.AcrossFiles;

/// <summary>PE703.</summary>
public sealed class YearOnYearTests
{
    [Fact]
    public async Task A_budget_that_moved_beyond_the_bound_is_found()
    {
        var found = Assert.Single(await CompareAsync(last => last.Funds("300", "280"), now => now.Funds("450", "440")));
        Assert.Equal("warning", found.Severity);
        Assert.Equal("云溪县医保局“医疗救助2023年度”2023年度的全年预算数本年为 450，上年为 300，增加 50%，达到 50% 的界限，表中没有说明原因。", found.Message);
        Assert.Equal((2L, "450", "300", "表1 行4 列3"), (found.SubmissionId, found.Stated, found.Expected, found.Place));
    }

    [Fact]
    public async Task A_move_below_the_bound_is_none() => Assert.Empty(await CompareAsync(last => last.Funds("300", "280"), now => now.Funds("449", "440")));

    [Fact]
    public async Task A_budget_ten_thousand_times_as_large_hints_at_the_unit()
    {
        var found = Assert.Single(await CompareAsync(last => last.Funds("310", "280"), now => now.Funds("3000000", "280")));
        Assert.EndsWith("两年相差约一万倍，疑为“元”与“万元”混用。", found.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicator_that_moved_beyond_the_bound_is_found()
    {
        var found = Assert.Single(await CompareAsync(
            last => last.Indicator("医疗救助人次", "1000人次", 1000m, "人次", "aid_visits"),
            now => now.Indicator("城乡医疗救助人次", "2400人次", 2400m, "人次", "aid_visits")));
        Assert.Contains("的城乡医疗救助人次本年为 2400人次，上年为 1000人次，增加 140%", found.Message, StringComparison.Ordinal);
        Assert.Equal("表1 行9 列5", found.Place);
    }

    [Theory]
    [InlineData("救助人次", "人次", 1000, 1400)] // below the bound
    [InlineData("救助人次", "人次", 5, 15)] // small counts move much
    [InlineData("救助人次", "人次", 0, 300)] // nothing to measure by
    [InlineData("报销增长率", "%", 20, 90)] // a change itself
    [InlineData("满意度", "%", 10, 25)] // few percentage points
    [InlineData("补助金额", "元", 20000, 60000)] // a small amount
    public async Task What_says_little_is_not_compared(string name, string unit, int last, int now) => Assert.Empty(await CompareAsync(
        report => report.Indicator(name, $"{last}{unit}", last, unit, "x"),
        report => report.Indicator(name, $"{now}{unit}", now, unit, "x")));

    [Fact]
    public async Task A_reason_another_unit_of_measure_and_a_threshold_keep_it_silent()
    {
        Assert.Empty(await CompareAsync(last => last.Indicator("救助人次", "1000人次", 1000m, "人次", "x"), now => now.Indicator("救助人次", "2400人次", 2400m, "人次", "x", reason: "扩大了救助范围")));
        Assert.Empty(await CompareAsync(last => last.Indicator("救助人次", "1000人次", 1000m, "人次", "x"), now => now.Indicator("救助人次", "2400人", 2400m, "人", "x")));
        Assert.Empty(await CompareAsync(last => last.Indicator("救助人次", "1000人次", 1000m, "人次", "x"), now => now.Indicator("救助人次", "≥2400人次", 2400m, "人次", "x", comparator: ">=")));
        Assert.Empty(await CompareAsync(last => last.Funds("300", "280"), now => now.Funds("600", "580", reason: "上级追加资金")));
    }

    [Fact]
    public async Task A_name_that_is_not_read_for_sure_counts_only_where_both_write_it_alike()
    {
        Assert.Empty(await CompareAsync(
            last => last.Indicator("救助人次", "1000人次", 1000m, "人次", "x", confidence: 0.8m),
            now => now.Indicator("帮扶人次", "2400人次", 2400m, "人次", "x", confidence: 0.8m)));
        Assert.Single(await CompareAsync(
            last => last.Indicator("2022年救助人次", "1000人次", 1000m, "人次", "x", confidence: 0.8m),
            now => now.Indicator("指标1：2023年救助人次", "2400人次", 2400m, "人次", "x", confidence: 0.8m)));
    }

    [Fact]
    public async Task A_name_that_the_catalogue_does_not_have_counts_where_both_write_it_alike()
    {
        Assert.Single(await CompareAsync(last => last.Indicator("救助困难群众人数", "1480人", 1480m, "人"), now => now.Indicator("救助困难群众人数", "6350人", 6350m, "人")));
        Assert.Empty(await CompareAsync(last => last.Indicator("救助困难群众人数", "1480人", 1480m, "人"), now => now.Indicator("救助流浪人员人数", "6350人", 6350m, "人")));
        Assert.Empty(await CompareAsync(last => last.Indicator("覆盖人数", "1480人", 1480m, "人"), now => now.Indicator("覆盖人数", "6350人", 6350m, "人")));
    }

    [Theory]
    [InlineData("注：本年度预算较上年增加600万元，主要原因是新增三座水厂管网改造任务。")]
    [InlineData("与2022年相比，项目资金大幅增加，主要是中央追加了补助。")]
    [InlineData("由于改造任务集中下达，经费同比增长两倍。")]
    public async Task A_move_that_the_report_explains_in_its_text_is_none(string text) =>
        Assert.Empty(await CompareAsync(last => last.Funds("300", "280"), now => now.Funds("900", "880").Text(text)));

    [Theory]
    [InlineData("本年度预算较上年增加600万元。")] // no reason
    [InlineData("由于工作量大，预算执行进度较慢。")] // not against last year
    [InlineData("救助人次较上年增加，主要原因是扩大了范围。")] // of something else
    public async Task A_text_that_does_not_explain_the_move_leaves_it(string text) =>
        Assert.Single(await CompareAsync(last => last.Funds("300", "280"), now => now.Funds("900", "880").Text(text)));

    [Fact]
    public async Task No_reason_is_given_by_a_cell_that_says_none()
    {
        Assert.Single(await CompareAsync(last => last.Funds("300", "280"), now => now.Funds("900", "880", reason: "无")));
        Assert.Single(await CompareAsync(last => last.Indicator("救助人次", "1000人次", 1000m, "人次", "x"), now => now.Indicator("救助人次", "2400人次", 2400m, "人次", "x", reason: "无")));
    }

    [Fact]
    public async Task A_report_in_prose_is_not_called_a_form()
    {
        var reports = new StoredReports();
        reports.Add("云溪县医保局", "医疗救助", 2022, form: "narrative").Funds("300", "280");
        reports.Add("云溪县医保局", "医疗救助", 2023, form: "narrative").Funds("900", "800");
        Assert.EndsWith("报告没有说明原因。", Assert.Single(await reports.CompareAsync("PE703")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_indicators_move_is_explained_where_the_text_names_it()
    {
        Assert.Empty(await CompareAsync(
            last => last.Indicator("救助人次", "1000人次", 1000m, "人次", "x"),
            now => now.Indicator("救助人次", "2400人次", 2400m, "人次", "x").Text("救助人次较上年增加1400人次，主要原因是扩大了救助范围。")));
        Assert.Single(await CompareAsync(
            last => last.Indicator("救助人次", "1000人次", 1000m, "人次", "x"),
            now => now.Indicator("救助人次", "2400人次", 2400m, "人次", "x").Text("预算较上年增加，主要原因是扩大了救助范围。")));
    }

    [Fact]
    public async Task A_monitoring_form_is_no_years_evaluation()
    {
        var reports = new StoredReports();
        reports.Add("云溪县医保局", "医疗救助", 2022).Funds("300", "280");
        reports.Add("云溪县医保局", "医疗救助", 2023).Funds("900", "400").Row.Title = "项目支出绩效运行监控表";
        Assert.Empty(await reports.CompareAsync("PE703"));
        reports.Add("云溪县医保局", "居民医保", 2022).Funds("300", "280");
        reports.Add("云溪县医保局", "居民医保", 2023).Funds("900", "280").Row.Title = "视频监控系统项目支出绩效自评表";
        Assert.Single(await reports.CompareAsync("PE703"));
    }

    [Fact]
    public async Task Only_the_same_unit_project_kind_and_the_very_last_year_are_compared()
    {
        var reports = new StoredReports();
        reports.Add("云溪县医保局", "医疗救助", 2023).Funds("900", "800");
        reports.Add("云溪县医保局", "医疗救助", 2021).Funds("300", "280");
        reports.Add("石桥县医保局", "医疗救助", 2022).Funds("300", "280");
        reports.Add("云溪县医保局", "居民医保", 2022).Funds("300", "280");
        reports.Add("云溪县医保局（本级）", null, 2022, type: "department").Funds("300", "280");
        reports.Add("云溪县医保局", null, 2023, type: "department").Funds("900", "280");
        Assert.Empty(await reports.CompareAsync("PE703"));
    }

    [Fact]
    public async Task Two_reports_of_one_year_are_not_compared()
    {
        var reports = new StoredReports();
        reports.Add("云溪县医保局", "医疗救助", 2023).Funds("900", "800");
        reports.Add("云溪县医保局", "医疗救助", 2022).Funds("300", "280");
        reports.Add("云溪县医保局", "医疗救助", 2022).Funds("800", "780");
        Assert.Empty(await reports.CompareAsync("PE703"));
    }

    [Fact]
    public async Task What_was_done_as_planned_is_none_and_what_was_not_is_one()
    {
        Assert.Empty(await CompareAsync(
            last => last.Indicator("救助人次", "1000人次", 1000m, "人次", "x", target: 950m),
            now => now.Indicator("救助人次", "2400人次", 2400m, "人次", "x", target: 2300m)));
        Assert.Empty(await CompareAsync(
            last => last.Indicator("救助人次", "500人次", 500m, "人次", "x", target: 950m),
            now => now.Indicator("救助人次", "1000人次", 1000m, "人次", "x", target: 960m)));
        Assert.Single(await CompareAsync(
            last => last.Indicator("救助人次", "1000人次", 1000m, "人次", "x", target: 950m),
            now => now.Indicator("救助人次", "2400人次", 2400m, "人次", "x", target: 950m)));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_figure_that_its_own_report_doubts_is_not_told_again(long submission)
    {
        var reports = new StoredReports();
        reports.Add("云溪县医保局", "医疗救助", 2022).Indicator("救助人次", "1000人次", 1000m, "人次", "x");
        reports.Add("云溪县医保局", "医疗救助", 2023).Indicator("救助人次", "4000人次", 4000m, "人次", "x");
        Assert.Single(await reports.CompareAsync("PE703"));
        reports.Doubt(submission, "救助人次", "PE305");
        Assert.Empty(await reports.CompareAsync("PE703"));
    }

    [Fact]
    public async Task After_a_jump_the_way_back_is_not_told_again()
    {
        var reports = new StoredReports();
        reports.Add("云溪县医保局", "医疗救助", 2021).Funds("300", "280").Indicator("救助人次", "1000人次", 1000m, "人次", "x");
        reports.Add("云溪县医保局", "医疗救助", 2022).Funds("1200", "280").Indicator("救助人次", "4000人次", 4000m, "人次", "x");
        reports.Add("云溪县医保局", "医疗救助", 2023).Funds("310", "280").Indicator("救助人次", "1100人次", 1100m, "人次", "x");
        Assert.Equal([2L, 2L], (await reports.CompareAsync("PE703")).Select(f => f.SubmissionId));
    }

    [Fact]
    public async Task A_form_is_compared_with_a_form_and_with_a_report_where_there_is_nothing_else()
    {
        var reports = new StoredReports();
        reports.Add("云溪县医保局", "医疗救助", 2022, form: "narrative").Funds("300", "280");
        reports.Add("云溪县医保局", "医疗救助", 2023).Funds("900", "800");
        Assert.Equal(2L, Assert.Single(await reports.CompareAsync("PE703")).SubmissionId);
        reports.Add("云溪县医保局", "医疗救助", 2022).Funds("880", "870");
        Assert.Empty(await reports.CompareAsync("PE703"));
    }

    private static async Task<IReadOnlyList<FindingRow>> CompareAsync(Func<StoredReport, StoredReport> last, Func<StoredReport, StoredReport> now)
    {
        var reports = new StoredReports();
        last(reports.Add("云溪县医保局", "医疗救助（2022年）", 2022));
        now(reports.Add("云溪县医保局", "医疗救助2023年度", 2023));
        return await reports.CompareAsync("PE703");
    }
}
