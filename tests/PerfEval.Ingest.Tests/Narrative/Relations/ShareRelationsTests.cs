namespace PerfEval.Ingest.Tests.Narrative.Relations;

/// <summary>Parts in per cent of a whole.</summary>
public sealed class ShareRelationsTests
{
    [Theory]
    [InlineData("基本支出240万元，项目支出560万元，分别占总支出的30%和70%。")]
    [InlineData("基本支出240万元，占支出总额的30%，其中人员经费200万元；项目支出560万元，占支出总额的70%。")]
    [InlineData("全年门诊收入2,800万元，占总收入的70%；财政补助收入1,000万元，占总收入的25%。")]
    [InlineData("两所学校床位分别为300张和120张，分别占全县床位总数的71.43%和28.57%。")]
    [InlineData("住院救助支出240万元；门诊救助支出20万元，占总支出的7.69%。")]
    [InlineData("全年支出1,000万元。工资支出600万元，占基本支出的75%。")]
    [InlineData("年初预算400万元，调整后预算500万元，支付450万元，占预算的90%。")]
    [InlineData("基本支出240万元，占支出合计的30%；项目支出560万元，占支出合计的70%。")]
    public void A_part_is_not_the_whole_of_its_sibling(string text) =>
        Assert.Empty(ToldRelations.Of(text, "Share"));

    [Theory]
    [InlineData("全年总支出800万元。基本支出240万元，占总支出的30%；项目支出560万元，占总支出的70%。", "30=Share(2400000,8000000)|70=Share(5600000,8000000)")]
    [InlineData("全年支出800万元，其中基本支出240万元，占总支出的30%。", "30=Share(2400000,8000000)")]
    [InlineData("基本支出800万元，其中工资600万元，占基本支出的75%。", "75=Share(6000000,8000000)")]
    [InlineData("全县常住人口40万人，参保38万人，占常住人口的95%。", "95=Share(380000,400000)")]
    [InlineData("项目预算500万元，截至12月底，支付450万元，占预算的90%。", "90=Share(4500000,5000000)")]
    [InlineData("城乡居民参保人数300万人，其中缴费240万人，占参保人数的80%。", "80=Share(2400000,3000000)")]
    public void A_share_is_of_the_figure_that_bears_the_name_of_the_whole(string text, string expected) =>
        Assert.Equal(expected.Split('|'), ToldRelations.Of(text, "Share"));

    [Theory]
    [InlineData("自筹资金80万元，财政资金320万元，分别占总投资400万元的20%和80%。", "20=Share(800000,4000000)|80=Share(3200000,4000000)")]
    [InlineData("全年总支出800万元。基本支出240万元，项目支出560万元，分别占总支出的30%和70%。", "30=Share(2400000,8000000)|70=Share(5600000,8000000)")]
    [InlineData("全年支出800万元，其中基本支出240万元、项目支出560万元，分别占30%、70%。", "30=Share(2400000,8000000)|70=Share(5600000,8000000)")]
    public void Shares_told_together_belong_to_the_parts_in_their_order(string text, string expected) =>
        Assert.Equal(expected.Split('|'), ToldRelations.Of(text, "Share"));

    [Theory]
    [InlineData("支出合计800万元，其中：基本支出240万元，占30%，其中人员经费200万元，公用经费40万元；项目支出560万元，占70%。", "30=Share(2400000,8000000)|70=Share(5600000,8000000)")]
    [InlineData("支出合计800万元，其中：基本支出240万元，占30%（其中人员经费200万元）；项目支出160万元，占20%。", "30=Share(2400000,8000000)|20=Share(1600000,8000000)")]
    [InlineData("支出合计800万元，其中：基本支出240万元，占30%，其中人员经费120万元，占50%。", "30=Share(2400000,8000000)|50=Share(1200000,2400000)")]
    [InlineData("支出合计800万元，其中：基本支出240万元，占30%，其中人员经费100万元；项目支出160万元，占20%。", "30=Share(2400000,8000000)")]
    public void A_list_within_a_list_ends_with_its_sum_and_holds_no_greater_part(string text, string expected) =>
        Assert.Equal(expected.Split('|'), ToldRelations.Of(text, "Share"));

    [Theory]
    [InlineData("职工300人，其中专业技术人员240人，专业技术人员中具有高级职称60人，占25%。", "25=Share(60,240)")]
    [InlineData("职工300人，其中专业技术人员240人，专业技术人员中本科学历120人，占50%，大专学历60人，占25%。", "50=Share(120,240)|25=Share(60,240)")]
    public void A_part_among_others_that_are_named_is_a_share_of_these(string text, string expected) =>
        Assert.Equal(expected.Split('|'), ToldRelations.Of(text, "Share"));

    [Theory]
    [InlineData("职工300人，其中教师240人，管理人员中具有高级职称15人，占20%。")]
    public void A_part_among_others_that_nobody_counted_is_a_share_of_none(string text) =>
        Assert.Empty(ToldRelations.Of(text, "Share"));

    [Theory]
    [InlineData("核定编制50名，实有48人，在职人员控制率96%。", "96=Share(48,50)")]
    [InlineData("编制数50人，在职人数48人，财政供养人员控制率96%。", "96=Share(48,50)")]
    public void Posts_that_are_filled_are_a_share_of_the_posts_approved(string text, string expected) =>
        Assert.Equal([expected], ToldRelations.Of(text, "Share"));
}
