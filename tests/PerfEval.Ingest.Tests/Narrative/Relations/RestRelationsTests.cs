namespace PerfEval.Ingest.Tests.Narrative.Relations;

/// <summary>What is left of money that was had.</summary>
public sealed class RestRelationsTests
{
    [Theory]
    [InlineData("项目总规模900万元，其中上年结余100万元，当年中央下达500万元，省级下达200万元，区级安排100万元。\n全年支出850万元，结余50万元。")]
    [InlineData("中央财政下达资金300万元，省级财政下达资金100万元，县级安排50万元，共450万元。\n全年支出400万元，结余50万元。")]
    [InlineData("中央下达500万元，地方配套资金100万元。\n全年支出400万元，结余200万元。")]
    [InlineData("县级安排80万元。\n全年支出400万元，结余50万元。")]
    public void The_last_of_several_sources_is_not_all_the_money(string text) =>
        Assert.Empty(ToldRelations.Of(text, "Difference"));

    [Theory]
    [InlineData("收入总计1300万元，支出总计1300万元，其中本年支出1285.5万元，年末结转14.5万元。")]
    [InlineData("收入总计1300万元，其中上年结转50万元。\n支出总计1300万元，其中年末结转14.5万元。")]
    public void Both_sides_of_a_balance_hold_what_is_carried_over(string text) =>
        Assert.Empty(ToldRelations.Of(text, "Difference"));

    [Theory]
    [InlineData("项目预算300万元，实际支出288万元，执行率96%；2022年结转资金30万元，支出30万元。")]
    [InlineData("项目预算300万元，实际支出288万元；2022年结转资金30万元，支出25万元，结余17万元。")]
    public void What_was_carried_over_from_an_earlier_year_is_no_rest_of_this_one(string text) =>
        Assert.Empty(ToldRelations.Of(text, "Difference"));

    [Theory]
    [InlineData("中央下达500万元。\n全年支出400万元，结余200万元。", "2000000=Difference(5000000,4000000)")]
    [InlineData("项目预算300万元，实际支出288万元，2023年末结余12万元。", "120000=Difference(3000000,2880000)")]
    public void A_rest_of_the_only_money_that_there_was_is_told(string text, string expected) =>
        Assert.Contains(expected, ToldRelations.Of(text));
}
