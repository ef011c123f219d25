using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Tests.Narrative.Statements;

public sealed class BudgetChangesTests
{
    [Theory]
    [InlineData("年初预算800万元，追加预算160万元，全年实际支出912万元，执行率95%。")]
    [InlineData("预算800万元，追加160万元，支出912万元，执行率95%。")]
    [InlineData("项目年初预算800万元，年中调增160万元，支出912万元，执行率95%。")]
    [InlineData("预算批复800万元，年中追减80万元，实际到位720万元，实际支出698.4万元，资金执行率97%。")]
    [InlineData("预算400万元，上年结转60万元，支出437万元，执行率95%，年末结转23万元。")]
    [InlineData("2023年度预算400万元，上年结转资金60万元，可用资金460万元，支出437万元，执行率95%。")]
    [InlineData("项目总预算800万元，2023年度预算400万元，2023年支出380万元，执行率95%。")]
    [InlineData("项目预算800万元，其中2023年安排400万元，2024年安排400万元。2023年实际支出380万元，执行率95%。")]
    [InlineData("预算800万元，追加160万元，调整后预算数960万元，支出912万元，执行率95%。")]
    public void Spending_may_be_set_against_the_budget_as_it_was_moved(string body) =>
        Assert.Empty(Given.Findings(Given.Project(body), "PE201", "PE204"));

    [Theory]
    [InlineData("年初预算800万元，追加预算160万元，全年实际支出912万元，执行率96%。", "95%", "年初预算数 800万元加追加预算 160万元应为 95%（912/960）")]
    [InlineData("预算批复800万元，年中追减80万元，实际支出698.4万元，资金执行率99%。", "97%", "全年预算数 800万元减年中追减 80万元应为 97%（698.4/720）")]
    [InlineData("预算400万元，上年结转60万元，支出368万元，执行率82%。", "80%", "全年预算数 400万元加上年结转 60万元应为 80%（368/460）")]
    [InlineData("项目总预算800万元，2023年度预算400万元，2023年支出380万元，执行率93%。", "95%", "全年预算数 400万元应为 95%（380/400）")]
    [InlineData("预算800万元，追加160万元，调整后预算数960万元，支出912万元，执行率98%。", "95%", "全年预算数 960万元应为 95%（912/960）")]
    [InlineData("预算800万元，支出760万元，较上年增加60万元，执行率93%。", "95%", "全年预算数 800万元应为 95%（760/800）")]
    [InlineData("预算800万元（其中上年结转60万元），支出760万元，执行率93%。", "95%", "全年预算数 800万元应为 95%（760/800）")]
    public void A_rate_that_no_reading_of_the_budget_gives_is_found(string body, string expected, string arithmetic)
    {
        var finding = Assert.Single(Given.Findings(Given.Project(body), "PE201"));

        Assert.Equal(expected, finding.Expected);
        Assert.Contains(arithmetic, finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_was_spent_than_the_budget_and_all_that_was_added_to_it()
    {
        var finding = Assert.Single(Given.Findings(Given.Project("预算800万元，追加160万元，支出1000万元。"), "PE204"));

        Assert.Contains("超出 40 万元（1000-960）", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2023年部门预算年初数为482万元，调整预算数为524万元，决算支出519万元。")]
    [InlineData("市农业农村局2023年部门预算年初安排数482万元，调整预算数524万元，决算支出519万元。")]
    public void A_budget_of_the_beginning_is_told_by_that_word(string body)
    {
        var fund = Assert.Single(Given.Department(body).Funds);

        Assert.Equal((FundSource.Total, 4820000m, 5240000m, 5190000m), (fund.Source, fund.InitialBudget!.Value.Value, fund.AnnualBudget!.Value.Value, fund.Executed!.Value.Value));
    }
}
