using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Values;

public sealed class DirectionTests
{
    private static Direction? Of(string name, string text = "5", string? nature = null) =>
        QuantityParser.Parse(text, new() { Name = name, Nature = nature }, null)!.Direction;

    [Theory]
    [InlineData("综合参保率（%）")]
    [InlineData("服务对象满意度")]
    [InlineData("验收合格率")]
    [InlineData("住院费用支付比例")]
    [InlineData("培训人数")]
    [InlineData("检查次数")]
    [InlineData("采购设备数量")]
    [InlineData("专项检查违规查处率")]
    [InlineData("投诉办结率")]
    [InlineData("补助标准达标率")]
    [InlineData("违法建筑拆除率")]
    [InlineData("政策范围内住院费用报销比例")]
    [InlineData("人员经费发放率")]
    [InlineData("税收收入增长率")]
    [InlineData("受益人口数")]
    [InlineData("图书采购册数")]
    [InlineData("失业人员再就业人数")]
    public void Shares_and_counts_of_output_are_better_high(string name) => Assert.Equal(Direction.AtLeast, Of(name));

    [Theory]
    [InlineData("在职人员控制率")]
    [InlineData("三公经费变动率")]
    [InlineData("预算调整率")]
    [InlineData("结转结余率")]
    [InlineData("重大事故发生率")]
    [InlineData("孕产妇死亡率")]
    [InlineData("城镇登记失业率")]
    [InlineData("项目单项成本")]
    [InlineData("投诉件数")]
    [InlineData("安全生产事故")]
    [InlineData("违规次数")]
    [InlineData("虚报参保人数（人）")]
    [InlineData("重复参保人数")]
    [InlineData("供水管网漏损率")]
    [InlineData("城乡居民医保断保率")]
    [InlineData("耕地撂荒率")]
    [InlineData("火灾起数")]
    [InlineData("网络安全事件发生次数")]
    public void Harm_and_cost_are_better_low(string name) => Assert.Equal(Direction.AtMost, Of(name));

    [Theory]
    [InlineData("各级财政实际补助标准（元）")]
    [InlineData("居民个人缴费标准")]
    public void Standards_are_to_be_met_exactly(string name) => Assert.Equal(Direction.Equal, Of(name));

    [Theory]
    [InlineData("基金可支配月数")]
    [InlineData("挽回火灾经济损失")]
    [InlineData("投诉处理件数")]
    [InlineData("违规资金占比")]
    [InlineData("工程完工时间")]
    [InlineData("办公设备")]
    [InlineData("贷款利率")]
    [InlineData("次均住院费用增长率")]
    [InlineData("三公经费增长率")]
    [InlineData("药占比")]
    [InlineData("信访接待次数")]
    [InlineData("救火灾事故出动次数")]
    [InlineData("成本效益")]
    public void Anything_else_is_undecided(string name) => Assert.Null(Of(name));

    [Fact]
    public void A_printed_comparator_leaves_nothing_to_infer()
    {
        Assert.Null(Of("验收合格率", "≥90%"));
        Assert.Null(Of("验收合格率", "90", nature: "≥"));
    }

    [Theory]
    [InlineData("群众投诉量", "同比下降10%", Direction.AtLeast)]
    [InlineData("单位成本", "降低5%", Direction.AtLeast)]
    [InlineData("安全事故起数", "较上年减少了3起", Direction.AtLeast)]
    [InlineData("安全事故起数", "下降到3起", Direction.AtMost)]
    [InlineData("学生到课率", "下降0.5个百分点", null)]
    [InlineData("病虫害面积", "减少20亩", null)]
    public void A_fall_is_better_the_greater_it_is_where_less_is_better(string name, string text, Direction? direction) => Assert.Equal(direction, Of(name, text));

    [Fact]
    public void Ranges_dates_and_words_have_no_direction()
    {
        Assert.Null(Of("验收合格率", "80%-90%"));
        Assert.Null(Of("验收合格率", "2023-06-30"));
        Assert.Null(Of("验收合格率", "较高"));
    }

    [Theory]
    [InlineData("正向指标", Direction.AtLeast)]
    [InlineData("反向指标", Direction.AtMost)]
    public void The_nature_column_can_say_it(string nature, Direction direction) => Assert.Equal(direction, Of("办公设备", nature: nature));

    [Fact]
    public void A_part_of_a_compound_goes_by_its_own_label()
    {
        var parts = QuantityParser.Parse("合格率95%，投诉率2%", new() { Name = "服务质量" }, null)!.Parts;
        Assert.Equal([Direction.AtLeast, Direction.AtMost], parts.Select(p => p.Quantity.Direction));
    }
}
