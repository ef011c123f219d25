using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Tests.Narrative.Statements;

public sealed class FundsStatementsTests
{
    [Fact]
    public void A_department_states_its_total_and_a_part_with_figures_of_its_own()
    {
        var funds = Given.Department("2023年部门预算数1350.5万元，全年实际支出1296万元，执行率95.96%，其中项目支出预算400万元，全年实际支出300万元，执行率75%。").Funds;

        Assert.Equal([FundSource.Total, FundSource.Project], funds.Select(f => f.Source));
        Assert.Equal((13505000m, 12960000m, 95.96m), (funds[0].AnnualBudget!.Value.Value, funds[0].Executed!.Value.Value, funds[0].ExecutionRate!.Value.Value));
        Assert.Equal((4000000m, 3000000m, 75m), (funds[1].AnnualBudget!.Value.Value, funds[1].Executed!.Value.Value, funds[1].ExecutionRate!.Value.Value));
        Assert.Equal(("1350.5万元", "2023年部门预算数", "项目支出预算"), (funds[0].AnnualBudget!.Text, funds[0].Label!.Value, funds[1].Label!.Value));
    }

    [Fact]
    public void Receipts_and_spending_by_source_share_their_rows()
    {
        var funds = Given.Project("项目资金实际到位80.4万元，其中:中央资金30万元，省级资金20.4万元，县级配套资金30万元。\n全年实际支出79万元，其中：中央资金30万元，省级资金20.4万元，县级配套资金28.6万元。剩余资金1.4万元。").Funds;

        Assert.Equal([FundSource.Total, FundSource.Central, FundSource.Provincial, FundSource.County], funds.Select(f => f.Source));
        Assert.Equal([804000m, 300000m, 204000m, 300000m], funds.Select(f => f.Received!.Value.Value));
        Assert.Equal([790000m, 300000m, 204000m, 286000m], funds.Select(f => f.Executed!.Value.Value));
        Assert.All(funds, f => Assert.Null(f.AnnualBudget));
    }

    [Fact]
    public void Budgets_of_the_beginning_and_as_adjusted_are_kept_apart()
    {
        var total = Total(Given.Project("城乡低保资金年初预算500万元，追加预算120.5万元，调整后预算数为620.5万元（其中：中央财政资金400万元，县级资金220.5万元），实际到位资金620.5万元，到位率100%，实际支出600万元，结余20.5万元，执行率96.70%。"));

        Assert.Equal((5000000m, 6205000m), (total.InitialBudget!.Value.Value, total.AnnualBudget!.Value.Value));
        Assert.Equal((6205000m, 6000000m, 96.70m), (total.Received!.Value.Value, total.Executed!.Value.Value, total.ExecutionRate!.Value.Value));
    }

    [Fact]
    public void A_total_of_several_levels_is_the_total_and_its_list_the_levels()
    {
        var funds = Given.Report("云岭市城乡低保补助资金2022年度绩效自评报告\n中央、省、市、县(市、区)财政低保补助资金已到位100万元,其中:中央财政补助50万元、省财政补助30万元，市补助10万元，县（市、区）配套10万元。").Funds;

        Assert.Equal([FundSource.Total, FundSource.Central, FundSource.Provincial, FundSource.Municipal, FundSource.County], funds.Select(f => f.Source));
        Assert.Equal([1000000m, 500000m, 300000m, 100000m, 100000m], funds.Select(f => f.Received!.Value.Value));
    }

    [Fact]
    public void A_list_may_go_on_behind_a_full_stop()
    {
        var funds = Given.Department("2023年支出总计2050.3万元。其中：基本支出1500万元，占73.16%；项目支出550.3万元，占26.84%。").Funds;

        Assert.Equal([FundSource.Total, FundSource.Basic, FundSource.Project], funds.Select(f => f.Source));
        Assert.Equal(5503000m, funds[2].Executed!.Value.Value);
    }

    [Fact]
    public void After_a_row_of_sources_the_spending_is_the_total_again()
    {
        var report = Given.Project("中央资金到位30万元，省级资金到位20万元，实际支出48万元。");

        Assert.Equal(480000m, Total(report).Executed!.Value.Value);
        Assert.All(report.Funds.Where(f => f.Source != FundSource.Total), f => Assert.Null(f.Executed));
    }

    [Fact]
    public void A_departments_income_is_what_it_received_and_no_budget()
    {
        var total = Total(Given.Department("2023年青柳市农业农村局实际收入300万元，实际支出300万元，整体支出率100%。"));

        Assert.Equal((3000000m, 3000000m), (total.Received!.Value.Value, total.Executed!.Value.Value));
        Assert.Null(total.AnnualBudget);
        Assert.Null(total.ExecutionRate);
    }

    [Theory]
    [InlineData("退休人员慰问项目年初预算数53万元，调整后预算数30万元，预算调整率43.4%。实际支出30万元。")]
    [InlineData("“三公”经费预算数6.2万元（其中公务接待费2万元），决算支出5万元。")]
    [InlineData("1.“公用经费”控制率。2023年预算数6.6万元，决算支出6.1万元。")]
    [InlineData("（一）农村公路养护项目\n年初预算100万元，实际支出90万元，执行率90%。")]
    [InlineData("申报金额为568万元，实际项目支出金额为330万元。")]
    [InlineData("2022年部门预算数1200万元，预计2024年支出50万元。")]
    [InlineData("预算执行率达到95%以上。")]
    public void Amounts_of_anything_else_are_no_funds_of_a_department(string body)
    {
        var report = Given.Department(body);

        Assert.Empty(report.Funds);
        Assert.NotEmpty(report.Facts);
    }

    [Theory]
    [InlineData("全县医保基金总收入596万元，总支出490万元，其中住院支出360万元。")]
    [InlineData("两级财政应补助358万元，其中省财政应补197万元，中央财政应补161万元。")]
    [InlineData("补助标准为每人每年520元(其中:中央补助260元，省补助156元)。")]
    [InlineData("按28元/人的标准，县级补助350万元，已按时拨付。")]
    [InlineData("到位资金占应到位资金的比率为100%。")]
    public void Amounts_of_anything_else_are_no_funds_of_a_project(string body)
    {
        var report = Given.Project(body);

        Assert.Empty(report.Funds);
        Assert.NotEmpty(report.Facts);
    }

    [Theory]
    [InlineData("2022年预算数89万元，实际支出72万元，预算执行率80.90%。")]
    [InlineData("上年预算数89万元，实际支出72万元，预算执行率80.90%。")]
    [InlineData("而2022年，预算数89万元，实际支出72万元，预算执行率80.90%。")]
    [InlineData("2022年预算数89万元。实际支出72万元，预算执行率80.90%。")]
    public void Statements_of_another_year_are_no_funds_of_the_evaluation(string other)
    {
        var report = Given.Project("2023年全年预算数120万元，实际支出110万元。" + other);
        var before = Given.Project(other);

        Assert.Equal((1200000m, 1100000m), (Total(report).AnnualBudget!.Value.Value, Total(report).Executed!.Value.Value));
        Assert.Null(Total(report).ExecutionRate);
        Assert.Empty(before.Funds);
        Assert.NotEmpty(before.Facts);
    }

    [Theory]
    [InlineData("2022年预算数89万元，2023年预算数120万元，实际支出110万元。")]
    [InlineData("2022年预算数89万元，实际支出72万元。本年预算数120万元，实际支出110万元。")]
    [InlineData("截至2022年6月30日参保600万人，财政补助预算数120万元，实际支出110万元。")]
    [InlineData("2023年预算数120万元，较2022年增加31万元，实际支出110万元。")]
    public void After_another_years_figures_the_own_year_is_told_again(string body) =>
        Assert.Equal((1200000m, 1100000m), (Total(Given.Project(body)).AnnualBudget!.Value.Value, Total(Given.Project(body)).Executed!.Value.Value));

    [Theory]
    [InlineData("预算数120万元，截至6月30日，实际支出50万元，执行率41.67%。")]
    [InlineData("预算数120万元，上半年实际支出50万元，执行率41.67%。")]
    public void What_was_spent_by_the_middle_of_the_year_is_not_what_the_year_spent(string body)
    {
        var total = Total(Given.Project(body));

        Assert.Null(total.Executed);
        Assert.Null(total.ExecutionRate);
    }

    [Fact]
    public void What_is_carried_over_to_the_next_year_is_no_source_of_this_one() => Assert.Multiple(
        () => Assert.Equal([FundSource.Total], Given.Project("项目实际到位资金62万元，实际支出55万元，结转资金7万元。").Funds.Select(f => f.Source)),
        () => Assert.Equal([FundSource.Total, FundSource.Fiscal, FundSource.Carryover], Given.Project("到位资金62万元，其中：财政拨款55万元，结转资金7万元。").Funds.Select(f => f.Source)));

    [Fact]
    public void Spending_behind_the_name_of_a_budget_belongs_to_that_name()
    {
        var total = Total(Given.Department("2023年部门预算支出为276.5万元，决算支出268.8万元。"));

        Assert.Equal((2765000m, 2688000m), (total.AnnualBudget!.Value.Value, total.Executed!.Value.Value));
    }

    [Fact]
    public void A_word_of_the_years_beginning_is_no_part_of_the_date()
    {
        var total = Total(Given.Project("2023年初预算300万元，年末调减90万元，调整后预算为210万元，实际兑付209万元。"));

        Assert.Equal((3000000m, 2100000m, 2090000m), (total.InitialBudget!.Value.Value, total.AnnualBudget!.Value.Value, total.Executed!.Value.Value));
    }

    [Fact]
    public void A_list_of_parts_goes_on_in_the_next_paragraph()
    {
        var funds = Given.Department("我部年末实际支出129.8万元，执行率99%。\n其中：基本支出52万元，占40%；项目支出77.8万元，占60%。").Funds;

        Assert.Equal([1298000m, 520000m, 778000m], funds.Select(f => f.Executed!.Value.Value));
    }

    [Fact]
    public void Parts_belong_to_the_total_that_they_add_up_to()
    {
        var funds = Given.Project("全年预算数98万元，预算执行数96万元，执行率98%。其中：当年财政拨款98万元，执行96万元。").Funds;

        Assert.Equal((FundSource.Fiscal, 980000m), (funds[1].Source, funds[1].AnnualBudget!.Value.Value));
        Assert.Null(funds[1].Executed);
    }

    [Theory]
    [InlineData("预算安排资金128万元，实际到位资金128万元，实际支出120.3万元。其中：中央资金80万元，县级资金48万元。")]
    [InlineData("实际支出120.3万元，结余7.7万元，其中：中央资金5万元，县级资金2.7万元。")]
    public void Parts_of_nobody_knows_which_total_are_left_out(string body) =>
        Assert.Equal([FundSource.Total], Given.Project(body).Funds.Select(f => f.Source));

    [Fact]
    public void What_should_have_come_does_not_hide_what_came()
    {
        var total = Total(Given.Project("全县低保资金应到位379.4万元，实际到位379.4万元，其中中央资金279.4万元、县级资金100万元。"));

        Assert.Equal(3794000m, total.Received!.Value.Value);
    }

    [Fact]
    public void Income_in_the_account_of_a_department_is_received()
    {
        var total = Total(Given.Department("2023年全年收入决算数为432.6万元。2023年全年支出决算数为430.1万元。"));

        Assert.Equal((4326000m, 4301000m), (total.Received!.Value.Value, total.Executed!.Value.Value));
    }

    [Fact]
    public void In_a_sentence_that_goes_by_sources_each_spending_is_its_sources()
    {
        var funds = Given.Project("中央资金160万元，已支出152万元；县级资金70万元，已支出63万元。").Funds;
        var summed = Given.Project("中央资金160万元，支出152万元，结余8万元；县级资金70万元，支出63万元，结余7万元；合计230万元，支出215万元。").Funds;

        Assert.Equal([(FundSource.Central, 1520000m), (FundSource.County, 630000m)], funds.Select(f => (f.Source, f.Executed!.Value.Value)));
        Assert.Equal([(FundSource.Total, 2150000m), (FundSource.Central, 1520000m), (FundSource.County, 630000m)], summed.Select(f => (f.Source, f.Executed!.Value.Value)));
    }

    [Fact]
    public void What_a_court_enforces_is_no_money_of_its_own()
    {
        var total = Total(Given.Department("2023年执行到位金额4.2亿元，部门预算数900万元，决算支出882万元。"));

        Assert.Equal((9000000m, 8820000m), (total.AnnualBudget!.Value.Value, total.Executed!.Value.Value));
        Assert.Null(total.Received);
    }

    [Fact]
    public void An_item_that_begins_with_the_name_of_a_project_speaks_of_that_project()
    {
        var report = Given.Department("二、项目情况\n（1）科普场馆开放项目。预算58万元，实际支出55万元。\n（2）农机补贴项目。预算77万元，实际支出70万元。");

        Assert.Empty(report.Funds);
    }

    [Theory]
    [InlineData("预算数600万元，实际支出570万元，支出率95%。")]
    [InlineData("预算数600万元，实际支出570万元，支出进度95%。")]
    public void Rates_of_spending_have_more_names(string body) => Assert.Equal(95m, Total(Given.Project(body)).ExecutionRate!.Value.Value);

    [Fact]
    public void A_rate_of_spending_may_be_of_what_came() => Assert.Multiple(
        () => Assert.Empty(Given.Findings(Given.Project("预算数600万元，到位资金500万元，实际支出450万元，支出率90%。"), "PE201")),
        () => Assert.Equal("75%", Assert.Single(Given.Findings(Given.Project("预算数600万元，到位资金500万元，实际支出450万元，支出率80%。"), "PE201")).Expected),
        () => Assert.Single(Given.Findings(Given.Project("预算数600万元，到位资金500万元，实际支出450万元，执行率90%。"), "PE201")));

    private static Fund Total(Evaluation report) => Assert.Single(report.Funds, f => f.Source == FundSource.Total);
}
