using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Narrative.Statements;

public sealed class ListedIndicatorsTests
{
    [Theory]
    [InlineData("（1）购置台灯数量20盏。我单位实际购置台灯20盏，完成年度设定目标。", "购置台灯数量", "20盏", "20盏")]
    [InlineData("（2）参加集中采购次数≥1次。我局参加集中采购次数15次，完成年度设定指标。", "参加集中采购次数", "≥1次", "15次")]
    [InlineData("（3）奖金兑现及时率100%，实际完成值99%，未完成年度目标。", "奖金兑现及时率", "100%", "99%")]
    [InlineData("（4）参加新一轮采购，中选药品平均降幅≥10%。2023年中选药品平均降幅55.3%，完成年度指标。", "中选药品平均降幅", "≥10%", "55.3%")]
    [InlineData("（5）服务满意度≥90%。我市服务满意度超过90%，完成年度设定目标。", "服务满意度", "≥90%", "超过90%")]
    [InlineData("住院费用实际报销比例≥55%。全年报销比例59%，完成目标。", "住院费用实际报销比例", "≥55%", "59%")]
    [InlineData("（6）举办读者活动≥40场次。全年共举办读者活动45场，完成目标。", "举办读者活动", "≥40场次", "45场")]
    [InlineData("（8）新增农机具数量不少于40台（套），实际新增43台（套），完成年度目标。", "新增农机具数量", "不少于40台", "43台")]
    [InlineData("二是特种设备检查≥400台次；实际检查425台次。", "特种设备检查", "≥400台次", "425台次")]
    [InlineData("师生满意度≥90%，问卷调查显示师生满意度为95.3%，完成目标。", "师生满意度", "≥90%", "95.3%")]
    [InlineData("7岁以下儿童健康管理率≥85%，实际完成值94.2%。", "7岁以下儿童健康管理率", "≥85%", "94.2%")]
    [InlineData("（8）游客满意度年初目标值≥88%，实际完成91%。", "游客满意度", "≥88%", "91%")]
    [InlineData("（9）领取津贴人数，年初目标值≥1,200人，实际完成1,230人。", "领取津贴人数", "≥1,200人", "1,230人")]
    [InlineData("——乡村图书室建成数≥14个，实际建成15个，完成年度目标。", "乡村图书室建成数", "≥14个", "15个")]
    [InlineData("（10）库存可用天数约30天，实际完成值31天。", "库存可用天数", "约30天", "31天")]
    [InlineData("（7）工作完成及时率100%。发现的问题均按时办结，实际完成值98%,基本完成年度目标。", "工作完成及时率", "100%", "98%")]
    public void An_indicator_has_a_target_sentence_and_a_result(string item, string name, string target, string actual)
    {
        var indicator = Assert.Single(Indicators("1. 数量指标\n" + item));

        Assert.Equal((name, target, actual), (indicator.Name.Value, indicator.Target?.Text, indicator.Actual?.Text));
        Assert.Equal(QuantityKind.Number, indicator.Actual?.Kind);
        Assert.Equal(("数量指标", Dimension.Output, IndicatorCategory.Quantity), (indicator.Level2!.Value, indicator.Dimension, indicator.Category));
    }

    [Theory]
    [InlineData("（1）每亩增收约70元。")]
    [InlineData("（2）到馆群众约2.4万人次。")]
    public void About_so_much_without_a_result_beside_it_is_a_result_itself(string item) => Assert.Empty(Indicators("1. 数量指标\n" + item));

    [Theory]
    [InlineData("（1）检查覆盖率100%。我局检查实现了全覆盖，完成年度指标。")]
    [InlineData("（2）整改率≥80%。发现的问题已全部完成整改，完成年度指标。")]
    [InlineData("（3）发放及时率100%。补助资金均按月发放，完成年度指标。")]
    public void All_beside_a_percentage_is_a_hundred_per_cent(string item)
    {
        var actual = Assert.Single(Indicators("2.质量指标\n" + item)).Actual!;

        Assert.Equal((QuantityKind.Number, 100m, "%"), (actual.Kind, actual.Value!.Value.Value, actual.Unit));
    }

    [Fact]
    public void All_beside_a_count_stays_words()
    {
        var actual = Assert.Single(Indicators("1. 数量指标\n（1）每家机构检查次数≥1次。我局对每家机构均进行了检查，完成年度指标。")).Actual!;

        Assert.Equal((QuantityKind.Qualitative, "我局对每家机构均进行了检查", null), (actual.Kind, actual.Text, actual.Value));
        Assert.Equal(QualitativeLevel.Achieved, actual.Level);
    }

    [Theory]
    [InlineData("（1）经办服务能力提高。我局经办服务能力比上年有所提高，完成年度指标。", "经办服务能力", "提高", QualitativeLevel.Achieved)]
    [InlineData("（2）困难群众生活水平有所改善。生活水平改善不大，部分完成年度目标。", "困难群众生活水平", "有所改善", QualitativeLevel.Partly)]
    [InlineData("（3）参保人员待遇有效保障。待遇得到落实，达到预期指标。", "参保人员待遇", "有效保障", QualitativeLevel.Achieved)]
    [InlineData("（4）市级对参保人员进行补助。符合条件的人员给予补助，未完成年度目标。", "市级对参保人员进行补助", null, QualitativeLevel.Not)]
    public void A_target_in_words_is_split_at_its_predicate(string item, string name, string? target, QualitativeLevel level)
    {
        var indicator = Assert.Single(Indicators("5.效益指标\n" + item));

        Assert.Equal((name, target, level), (indicator.Name.Value, indicator.Target?.Text, indicator.Actual!.Level));
        Assert.Equal((Dimension.Benefit, null), (indicator.Dimension, indicator.Category));
    }

    [Fact]
    public void Two_targets_of_one_sentence_find_their_results()
    {
        var indicators = Indicators("2.质量指标\n药品网采率≥85%，耗材网采率≥75%。全年药品网采率90%，耗材网采率70%，基本完成目标。");

        Assert.Equal([("药品网采率", "90%"), ("耗材网采率", "70%")], indicators.Select(i => (i.Name.Value, i.Actual!.Text)));
    }

    [Fact]
    public void A_target_alone_has_no_result() =>
        Assert.Null(Assert.Single(Indicators("2.质量指标\n（1）药品网采率≥85%。")).Actual);

    [Fact]
    public void Headings_give_level_dimension_and_category()
    {
        var indicators = Indicators("（一）产出指标完成情况\n1.时效指标：发放及时率100%。实际完成值100%。\n（二）效益指标完成情况\n1.可持续影响指标\n（1）机制健全率100%，实际完成值100%。");

        Assert.Equal([("产出指标", "时效指标"), ("效益指标", "可持续影响指标")], indicators.Select(i => (i.Level1!.Value, i.Level2!.Value)));
        Assert.Equal([IndicatorCategory.Timeliness, IndicatorCategory.Sustainability], indicators.Select(i => i.Category));
    }

    [Theory]
    [InlineData("1. 数量指标\n2023年参加医保人数为58.8万人，保险费收入5967万元，完成全年值。")]
    [InlineData("1. 数量指标\n全年培训500人次，发放资料2万份。")]
    [InlineData("5.效益指标\n群众普遍表示满意。社会反响良好。")]
    [InlineData("3.时效指标\n各级补助均已按时到位，到位率100%。")]
    [InlineData("二、存在问题\n（1）培训人数20人。实际培训20人，完成年度目标。")]
    public void Prose_is_no_indicator(string body) => Assert.Empty(Indicators(body));

    [Fact]
    public void Figures_of_indicators_are_not_facts_as_well() =>
        Assert.Empty(Given.Project("1. 数量指标\n（1）培训人数20人。实际培训20人，完成年度目标。").Facts);

    [Fact]
    public void A_result_in_words_may_be_named_instead_of_judged()
    {
        var indicator = Assert.Single(Indicators("1. 质量指标\n（1）保护力度进一步加大，实际完成情况：保护力度明显加大。"));

        Assert.Equal(("保护力度", "进一步加大", "保护力度明显加大"), (indicator.Name.Value, indicator.Target?.Text, indicator.Actual?.Text));
    }

    [Fact]
    public void A_statement_of_work_without_a_named_result_is_no_indicator() =>
        Assert.Empty(Indicators("1. 质量指标\n（1）严格按规定开展工作，实际效果较好。"));

    private static IReadOnlyList<Indicator> Indicators(string body) => Given.Project(body).Indicators;
}
