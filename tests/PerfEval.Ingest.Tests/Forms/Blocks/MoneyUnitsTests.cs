using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Forms.Blocks;

/// <summary>The unit of the amounts, wherever the head of a form states it.</summary>
public class MoneyUnitsTests
{
    private const string Indicators = """
        一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分
        产出指标 | 数量指标 | 维修校舍面积 | ≥735平方米 | 740平方米 | 90 | 90
        总分 | | | | | 100 | 99.5
        """;

    private static (FormReading Form, Evaluation Evaluation, List<Notice> Notices) Read(string head)
    {
        var form = FormTables.ReadOne(head + "\n" + Indicators);
        var notices = new List<Notice>();
        return (form, new FormNormalizer(LayoutCatalog.Load(SchemaFiles.BuiltIn), ValueVocabulary.Default).Normalize(form, notices), notices);
    }

    [Theory]
    [InlineData("项目支出绩效自评表（单位：万元）\n项目名称 | 校舍维修 | 实施单位 | 某县某校\n资金情况 | 全年预算数 | 全年执行数\n年度资金总额 | 300 | 285")]
    [InlineData("项目支出绩效自评表\n2023年度　　　金额单位：万元\n项目名称 | 校舍维修 | 实施单位 | 某县某校\n资金情况 | 全年预算数 | 全年执行数\n年度资金总额 | 300 | 285")]
    [InlineData("项目支出绩效自评表\n一、基本情况 | 项目名称 | 校舍维修 | 实施单位 | 某县某校 | 金额单位：万元\n资金情况 | 全年预算数 | 全年执行数\n年度资金总额 | 300 | 285")]
    [InlineData("项目支出绩效自评表\n项目名称 | 校舍维修 | 实施单位 | 某县某校 | 金额单位 | 万元\n资金情况 | 全年预算数 | 全年执行数\n年度资金总额 | 300 | 285")]
    [InlineData("项目支出绩效自评表\n项目名称 | 校舍维修 | 实施单位 | 某县某校\n预算执行情况 | 单位（万元） | 全年预算数 | 全年执行数\n | 年度资金总额 | 300 | 285")]
    [InlineData("项目支出绩效自评表\n项目名称 | 校舍维修 | 实施单位 | 某县某校\n资金情况 | 全年预算数 | 全年执行数\n年度资金总额 | 300 | 285\n金额单位：人民币万元 | 联系人 | 张三")]
    [InlineData("项目支出绩效自评表\n项目名称 | 校舍维修 | 实施单位 | 某县某校\n资金情况 | 全年预算数（万元） | 全年执行数（万元）\n年度资金总额 | 300 | 285")]
    [InlineData("项目支出绩效自评表\n单位 | 某县某校 | 项目名称 | 校舍维修\n单位：万元，% | 主管部门 | 某县教育局\n资金情况 | 全年预算数 | 全年执行数\n年度资金总额 | 300 | 285")]
    public void The_unit_of_the_amounts_is_found_wherever_the_head_of_the_form_states_it(string head)
    {
        var (_, e, notices) = Read(head);
        var fund = Assert.Single(e.Funds);
        Assert.Equal((3_000_000m, 2_850_000m), (fund.AnnualBudget?.Value.Yuan.Value, fund.Executed?.Value.Yuan.Value));
        Assert.DoesNotContain(notices, n => n.Code.StartsWith("money-unit", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("（2023年度） | 金额单位：万元")]
    [InlineData("（2023年度） | 金额单位 | 万元")]
    public void The_year_and_the_unit_may_be_cells_side_by_side_above_the_rows(string line)
    {
        var (form, e, _) = Read($"项目支出绩效自评表\n{line}\n项目名称 | 校舍维修 | 实施单位 | 某县某校\n资金情况 | 全年预算数 | 全年执行数\n年度资金总额 | 300 | 285");
        Assert.Equal(2023, form.Year?.Value);
        Assert.Equal(3_000_000m, Assert.Single(e.Funds).AnnualBudget?.Value.Yuan.Value);
    }

    [Theory]
    [InlineData("单位：千元", 300_000)]
    [InlineData("金额单位：百万元", 300_000_000)]
    [InlineData("单位：元", 300)]
    public void Other_units_of_money_count_as_well(string unit, decimal yuan)
    {
        var (_, e, _) = Read($"项目支出绩效自评表\n{unit}\n项目名称 | 校舍维修 | 实施单位 | 某县某校\n资金情况 | 全年预算数 | 全年执行数\n年度资金总额 | 300 | 285");
        Assert.Equal(yuan, Assert.Single(e.Funds).AnnualBudget?.Value.Yuan.Value);
    }

    [Fact]
    public void Two_units_in_one_head_are_told_and_amounts_without_a_unit_stay_text()
    {
        var (form, e, notices) = Read("项目支出绩效自评表\n金额单位：元\n项目名称 | 校舍维修 | 实施单位 | 某县某校\n项目资金（万元） | 全年预算数 | 全年执行数\n年度资金总额 | 300 | 285万元");
        var fund = Assert.Single(e.Funds);
        Assert.Null(fund.AnnualBudget);
        Assert.Equal(2_850_000m, fund.Executed?.Value.Yuan.Value);
        Assert.Contains(form.Unread, u => u.Text == "300");
        Assert.Contains("万元、元", Assert.Single(notices, n => n.Code == "money-unit-conflict").Message, StringComparison.Ordinal);
        Assert.DoesNotContain(notices, n => n.Code == "money-unit-missing");
        Assert.False(e.Features.HasFunds);
    }

    [Fact]
    public void Two_headers_of_the_funds_in_two_units_leave_open_which_holds_and_every_amount_stays_text()
    {
        var (form, e, notices) = Read("项目支出绩效自评表\n项目名称 | 校舍维修 | 实施单位 | 某县某校\n"
            + "资金拨款（万元） | 年初预算数 | 全年预算数 | 到位数\n年度资金总额 | 300 | 310 | 305\n资金支付（元） | 全年预算数 | 全年执行数\n年度资金总额 | 3100000 | 2850000");
        Assert.All(e.Funds, f => Assert.Equal((null, null, null), (f.InitialBudget, f.AnnualBudget, f.Executed)));
        Assert.Single(notices, n => n.Code == "money-unit-conflict");
        Assert.Subset(form.Unread.Select(u => u.Text).ToHashSet(), new HashSet<string> { "300", "310", "305", "3100000", "2850000" });
    }

    [Fact]
    public void A_unit_of_prices_or_of_a_bureau_is_none_of_the_amounts()
    {
        var (_, e, notices) = Read("项目支出绩效自评表\n项目名称 | 校舍维修 | 实施单位 | 某县某校\n补助标准 | 单位：元/人 | 计量单位 | 平方米\n资金情况 | 全年预算数 | 全年执行数\n年度资金总额 | 300 | 285");
        Assert.Equal(300m, Assert.Single(e.Funds).AnnualBudget?.Value.Yuan.Value);
        Assert.Single(notices, n => n.Code == "money-unit-missing");
    }
}
