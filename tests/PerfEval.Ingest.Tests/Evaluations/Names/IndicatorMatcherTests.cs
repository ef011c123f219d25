using System.Runtime.CompilerServices;
using PerfEval.Ingest.Evaluations.Names;
using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Tests.Evaluations.Names;

public class IndicatorMatcherTests
{
    [Theory]
    [InlineData("参保人数（万人）", "enrolled_persons")]
    [InlineData("★指标1：参保人数", "enrolled_persons")]
    [InlineData("（1）服务对象满意度（%）", "satisfaction")]
    [InlineData("2023年医保电子凭证激活率≥90%", "e_cert")]
    [InlineData("“一站式”即时结算覆盖率", "one_stop_settlement")]
    [InlineData("政策范围内住院费用报销比例", "inpatient_policy_rate")]
    public void A_name_is_known_whatever_is_written_around_it(string name, string id)
    {
        var match = IndicatorMatcher.BuiltIn.Match(name);
        Assert.Equal(id, match.Canonical?.Id);
        Assert.InRange(match.Confidence, 0.9m, 1m);
    }

    [Theory]
    [InlineData("以户籍人口数计算的城乡居民综合参保率", "enrol_rate_resident")]
    [InlineData("以常住人口数计算的城乡居民综合参保率", "enrol_rate_hukou")]
    [InlineData("全县住院医疗救助总人次数", "aid_outpatient_person_times")]
    [InlineData("全县住院医疗救助总人次数", "aid_inpatient_persons")]
    [InlineData("城镇职工参加基本医保总人数", "enrolled_persons")]
    [InlineData("政策范围内的住院费用报销总比例", "inpatient_actual_rate")]
    [InlineData("网上采购药品的数量", "drug_online_purchase_rate")]
    [InlineData("农村老年低保对象人数", "extreme_hardship_persons")]
    [InlineData("重点救助对象按规定在年度限额内的住院救助比例", "aid_rate")]
    [InlineData("住院救助比例", "aid_rate_key_persons")]
    public void What_separating_words_contradict_is_never_chosen(string name, string not) =>
        Assert.NotEqual(not, IndicatorMatcher.BuiltIn.Match(name).Canonical?.Id);

    [Theory]
    [InlineData("参保率")]
    [InlineData("报销比例")]
    [InlineData("光伏电站装机容量")]
    [InlineData("采购太空望远镜镜片块数")]
    [InlineData("一")]
    [InlineData("　")]
    [InlineData("……")]
    public void What_could_mean_anything_or_is_not_in_the_catalogue_is_left_without_an_indicator(string name)
    {
        var match = IndicatorMatcher.BuiltIn.Match(name);
        Assert.Null(match.Canonical);
        Assert.Equal(0m, match.Confidence);
    }

    [Fact]
    public void A_name_of_any_length_is_answered() =>
        Assert.Null(IndicatorMatcher.BuiltIn.Match(string.Concat(Enumerable.Repeat("户籍常住", 100_000))).Canonical);

    [Fact]
    public void A_text_too_long_for_a_name_is_forgotten_once_it_is_answered()
    {
        var text = Asked();
        GC.Collect();
        Assert.False(text.TryGetTarget(out _));

        [MethodImpl(MethodImplOptions.NoInlining)]
        static WeakReference<string> Asked()
        {
            var text = new string('户', 100_000);
            IndicatorMatcher.BuiltIn.Match(text);
            return new(text);
        }
    }

    [Fact]
    public void Why_a_name_was_taken_for_an_indicator_is_told()
    {
        var similar = IndicatorMatcher.BuiltIn.Match("全市城乡居民医疗保险参保总人数");
        Assert.Equal("enrolled_persons", similar.Canonical?.Id);
        Assert.Equal(NameEvidence.Similar, similar.Evidence);
        Assert.NotNull(similar.Nearest);
        Assert.Equal(NameEvidence.Alias, IndicatorMatcher.BuiltIn.Match("参保人数").Evidence);
    }

    [Theory]
    [InlineData("某某工程按时开工及时率", IndicatorCategory.Timeliness)]
    [InlineData("受训村民满意度", IndicatorCategory.Satisfaction)]
    public void The_category_is_told_by_the_name(string name, IndicatorCategory category) =>
        Assert.Equal(category, IndicatorMatcher.BuiltIn.Match(name).Category);
}
