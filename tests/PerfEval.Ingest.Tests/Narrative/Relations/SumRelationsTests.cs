namespace PerfEval.Ingest.Tests.Narrative.Relations;

/// <summary>Totals and what they are the sum of.</summary>
public sealed class SumRelationsTests
{
    [Theory]
    [InlineData("自评总分91分，其中：决策指标20分中得18分，管理指标30分中得27分，产出指标50分中得46分。", "91>=Sum(18,27,46)")]
    [InlineData("自评总分91分，其中：决策指标满分20分，得18分；管理指标满分30分，得27分；产出指标满分50分，得46分。", "91>=Sum(46)")]
    [InlineData("自评得分91分（满分100分），其中：决策指标满分20分，得分18分，得分率90%；产出指标满分80分，得分73分，得分率91.25%。", "91>=Sum(18,73)")]
    [InlineData("自评总分91分，其中：决策指标（20分）18分；管理指标（30分）27分；产出指标（50分）46分。", "91>=Sum(46)")]
    [InlineData("自评总分91分，其中决策18分（满分20分）、管理27分（满分30分）、产出46分（满分50分）。", "91>=Sum(18,27,46)")]
    public void Points_that_could_be_had_are_no_part_of_the_points_that_were(string text, string expected) =>
        Assert.Equal([expected], ToldRelations.Of(text, "Sum"));

    [Theory]
    [InlineData("预算执行率95%，其中基本支出执行率98%，项目支出执行率90%。")]
    [InlineData("工程完成率98%，其中一标段100%、二标段96%。")]
    public void Rates_have_no_parts(string text) =>
        Assert.Empty(ToldRelations.Of(text, "Sum"));

    [Theory]
    [InlineData("自评得分91分，较上年提高2分，其中产出指标得分46分，效益指标得分27分。")]
    [InlineData("年末资产1,080万元，较年初净增80万元，其中新增120万元，报废40万元。")]
    [InlineData("年末固定资产净值80万元，其中新增120万元，报废40万元。")]
    public void What_something_moved_by_has_no_parts(string text) =>
        Assert.Empty(ToldRelations.Of(text, "Sum"));

    [Theory]
    [InlineData("项目涉及3个乡镇，其中青山镇12个村、东河镇9个村、西岭乡7个村。")]
    [InlineData("项目涉及3个乡镇，其中涉及18个村。")]
    [InlineData("走访8个乡镇、50个村，合计建成服务点60个站点。")]
    public void Things_of_other_kinds_are_not_added_up(string text) =>
        Assert.Empty(ToldRelations.Of(text, "Sum"));

    [Theory]
    [InlineData("全县建成28个村级站点，其中青山镇12个站点、东河镇9个站点、西岭乡7个站点。", "28>=Sum(12,9,7)")]
    [InlineData("青山镇12个村、东河镇9个村、西岭乡7个村，合计28个村。", "28=Sum(12,9,7)")]
    [InlineData("采购设备60台，其中打印机6台、扫描仪24台、电脑30台。", "60>=Sum(6,24,30)")]
    public void Things_of_one_kind_are_added_up_by_whatever_unit(string text, string expected) =>
        Assert.Equal([expected], ToldRelations.Of(text, "Sum"));

    [Theory]
    [InlineData("预算400万元，分四个季度拨付，第一季度100万元、第二季度100万元、第三季度100万元、第四季度90万元，共拨付390万元。", "3900000=Sum(1000000,1000000,1000000,900000)")]
    public void The_quarters_of_a_year_are_added_up_without_the_budget(string text, string expected) =>
        Assert.Equal([expected], ToldRelations.Of(text, "Sum"));

    [Theory]
    [InlineData("支出合计800万元，其中：基本经费240万元，其中人员经费180万元，公用经费50万元；专项经费560万元。", "2400000>=Sum(1800000,500000)")]
    public void A_list_within_a_list_ends_where_a_part_is_more_than_its_head(string text, string expected) =>
        Assert.Contains(expected, ToldRelations.Of(text));

    [Theory]
    [InlineData("全年支出490万元：工程支出300万元，设备支出120万元，其他支出90万元。", "4900000>=Sum(3000000,1200000,900000)")]
    [InlineData("全年支出合计490万元：工程支出300万元，设备支出120万元，其他支出70万元。结余10万元。", "4900000>=Sum(3000000,1200000,700000)")]
    public void A_colon_behind_a_total_opens_the_list_of_what_it_is(string text, string expected) =>
        Assert.Equal([expected], ToldRelations.Of(text, "Sum"));

    [Theory]
    [InlineData("评价得分情况如下，总分91分：决策指标20分，得18分。")]
    [InlineData("全年支出490万元：工程支出300万元，完工率95%。")]
    [InlineData("全年预算490万元：年初预算400万元，调整预算490万元。")]
    public void A_colon_behind_some_total_of_another_kind_opens_no_list(string text) =>
        Assert.DoesNotContain(ToldRelations.Of(text, "Sum"), told => told.Contains(',', StringComparison.Ordinal));
}
