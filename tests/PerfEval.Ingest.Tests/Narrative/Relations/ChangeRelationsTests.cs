namespace PerfEval.Ingest.Tests.Narrative.Relations;

/// <summary>By how much something moved, and from what.</summary>
public sealed class ChangeRelationsTests
{
    [Theory]
    [InlineData("2023年支出300万元，较上年增加60万元，增长25%。", "25=Increase(3000000,600000)")]
    [InlineData("2023年“三公”经费支出16万元，比上年减少4万元，下降20%。", "20=Decrease(160000,40000)")]
    [InlineData("2023年决算支出380万元，同比减少20万元，下降5%。", "5=Decrease(3800000,200000)")]
    [InlineData("2023年支出2,163.50万元，较2022年增加63.50万元，增长3.02%。", "3.02=Increase(21635000,635000)")]
    [InlineData("2023年支出2,163.50万元，与2022年相比增加63.50万元，增长3.02%。", "3.02=Increase(21635000,635000)")]
    [InlineData("本年收入合计424.4万元，比上年增加24.4万元，增幅6.1%，主要原因是人员增加。", "6.1=Increase(4244000,244000)")]
    [InlineData("2023年接诊量33万人次，较上年增加3万人次，增长10%。", "10=Increase(330000,30000)")]
    [InlineData("全年办结案件630件，较上年同期多30件，增长5%。", "5=Increase(630,30)")]
    [InlineData("2023年末在编人数52人，较2022年末增加2人，增长4%。", "4=Increase(52,2)")]
    [InlineData("资产总额2,100万元，较年初减少100万元，下降4.55%。", "4.55=Decrease(21000000,1000000)")]
    public void What_is_more_than_the_year_before_is_an_increase_on_what_is_left_without_it(string text, string expected) =>
        Assert.Equal([expected], ToldRelations.Of(text));

    [Theory]
    [InlineData("与2022年决算支出400万元相比，增加20万元，增长5%。", "5=Share(200000,4000000)")]
    [InlineData("2022年支出400万元，2023年支出440万元，较2022年增加40万元，增长10%。", "400000=Difference(4400000,4000000)|10=Growth(4400000,4000000)")]
    [InlineData("2023年决算支出420万元，与2022年决算支出400万元相比，增加20万元，增长5%。", "200000=Difference(4200000,4000000)|5=Growth(4200000,4000000)")]
    [InlineData("年末资产120万元，比年初的100万元增加20万元，增长20%。", "200000=Difference(1200000,1000000)|20=Growth(1200000,1000000)")]
    public void What_was_before_and_by_how_much_it_moved_give_the_growth(string text, string expected) =>
        Assert.Equal(expected.Split('|'), ToldRelations.Of(text));

    [Theory]
    [InlineData("接待费支出5万元，用车费支出11万元，比上年减少2万元，下降11.11%。")]
    [InlineData("年初预算1,000万元，增加200万元，增长20%。")]
    [InlineData("支出300万元，其中人员经费200万元，较上年增加20万元，增长7.14%。")]
    [InlineData("支出300万元（其中人员经费200万元），较上年增加60万元，增长25%。")]
    [InlineData("全年支出300万元，主要是人员经费较上年增加20万元，增长25%。")]
    [InlineData("2022年支出400万元，2023年支出440万元，较2021年增加100万元，增长29.41%。")]
    [InlineData("2023年预算5万元，比预算减少2万元，下降40%。")]
    [InlineData("2023年支出16万元，较上年增加4万元，下降20%。")]
    [InlineData("门诊人次5万人次，较上年增加6万元，增长20%。")]
    public void Where_the_words_leave_open_what_moved_nothing_is_told(string text) =>
        Assert.Empty(ToldRelations.Of(text, "Growth", "Increase", "Decrease", "Difference"));

    [Theory]
    [InlineData("患者规范管理率由64%提高到72%，提高8个百分点，增长12.5%。", "8=Difference(72,64)")]
    public void Of_a_percentage_that_moved_points_are_told_and_not_a_percentage_of_it(string text, string expected) =>
        Assert.Equal([expected], ToldRelations.Of(text));
}
