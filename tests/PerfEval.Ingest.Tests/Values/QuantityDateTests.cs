namespace PerfEval.Ingest.Tests.Values;

public sealed class QuantityDateTests
{
    [Theory]
    [InlineData("2023年12月底前", "<= 2023-12-31")]
    [InlineData("2023年12月前", "<= 2023-12-31")]
    [InlineData("12月底之前完成", "<= 2023-12-31")]
    [InlineData("9月前", "<= 2023-09-30")]
    [InlineData("11月30日以前", "<= 2023-11-30")]
    [InlineData("于2023年6月30日前完成", "<= 2023-06-30")]
    [InlineData("2023 年 12 月 31 日前完成全部建设任务", "<= 2023-12-31")]
    [InlineData("年底前", "<= 2023-12-31")]
    [InlineData("2023年内完成", "<= 2023-12-31")]
    [InlineData("当年11月底前", "<= 2023-11-30")]
    [InlineData("次年3月底前", "<= 2024-03-31")]
    [InlineData("第三季度前", "<= 2023-09-30")]
    [InlineData("6.30前", "<= 2023-06-30")]
    [InlineData("二〇二三年十二月底前", "<= 2023-12-31")]
    [InlineData("2023年2月前", "<= 2023-02-28")]
    [InlineData("不晚于2023年5月20日", "<= 2023-05-20")]
    public void A_deadline_is_the_latest_day_meant(string text, string reading) => Assert.Equal(reading, Described.Of(text, year: 2023));

    [Theory]
    [InlineData("7月", "2023-07-31")]
    [InlineData("10月", "2023-10-31")]
    [InlineData("2021年底", "2021-12-31")]
    [InlineData("2023年底", "2023-12-31")]
    [InlineData("2021年12月31日", "2021-12-31")]
    [InlineData("2023-06-30", "2023-06-30")]
    [InlineData("2023.6.30", "2023-06-30")]
    [InlineData("2023/6/30", "2023-06-30")]
    [InlineData("20230630", "2023-06-30")]
    [InlineData("1-12月", "2023-12-31")]
    [InlineData("2023年1-6月", "2023-06-30")]
    [InlineData("2023年1月1日至2023年12月31日", "2023-12-31")]
    [InlineData("2023.01-2023.12", "2023-12-31")]
    [InlineData("上半年", "2023-06-30")]
    [InlineData("2023年第四季度", "2023-12-31")]
    [InlineData("2023年度", "2023-12-31")]
    [InlineData("5月中旬", "2023-05-20")]
    [InlineData("截至2023年11月", "2023-11-30")]
    [InlineData("完成时间：2023年9月", "2023-09-30")]
    public void A_date_or_period_counts_by_its_last_day(string text, string reading) => Assert.Equal(reading, Described.Of(text, year: 2023));

    [Theory]
    [InlineData("12月底前")]
    [InlineData("7月")]
    [InlineData("年底前")]
    [InlineData("全年")]
    public void Without_any_year_a_date_stays_words(string text) => Assert.Equal("words", Described.Of(text));

    [Theory]
    [InlineData("1年", "1 年")]
    [InlineData("30日内", "<= 30 日")]
    [InlineData("2023.12万元", "20231200 元")]
    [InlineData("18月", "18 月")]
    [InlineData("12个月", "12 个月")]
    [InlineData("3年内", "<= 3 年")]
    public void Lengths_of_time_and_amounts_are_no_dates(string text, string reading) => Assert.Equal(reading, Described.Of(text, year: 2023));

    [Theory]
    [InlineData("2023年2月30日")]
    [InlineData("每年12月底前")]
    [InlineData("年终考核优秀")]
    [InlineData("2023年中央财政资金到位")]
    [InlineData("12月开展宣传并且组织检查")]
    public void Impossible_and_recurring_dates_and_settings_stay_words(string text) => Assert.Equal("words", Described.Of(text, year: 2023));

    [Fact]
    public void A_month_with_a_point_is_a_date_where_the_name_asks_for_one()
    {
        Assert.Equal("2023-12-31", Described.Of("2023.12", name: "工程完工时间"));
        Assert.Equal("2023-12-31", Described.Of("2023", name: "工程完工时间"));
        Assert.Equal("2023.12", Described.Of("2023.12", name: "铺设管线"));
    }
}
