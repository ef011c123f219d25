using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Forms.Blocks;

/// <summary>Declarations of targets: blocks without a header, for nothing has been spent or reached yet.</summary>
public class DeclarationTests
{
    private const string Indicators = """
        绩效指标 | 一级指标 | 二级指标 | 三级指标 | 计算符号 | 目标值 | 度量单位
        ^ | 产出指标 | 数量指标 | 维修校舍面积 | ≥ | 735 | 平方米
        """;

    private static (FormReading Form, Evaluation Evaluation) Read(string rows, string indicators = Indicators)
    {
        var form = FormTables.ReadOne($"项目支出绩效目标申报表\n项目名称 | 校舍维修 | 实施单位 | 某县某校\n{rows}\n{indicators}");
        return (form, new FormNormalizer(LayoutCatalog.Load(SchemaFiles.BuiltIn), ValueVocabulary.Default).Normalize(form, []));
    }

    [Fact]
    public void A_goal_beside_its_label_is_read_without_a_header()
    {
        var (form, _) = Read("总体目标 | 完成校舍维修，改善办学条件。");
        var goal = Assert.Single(form.Goals);
        Assert.Equal(("完成校舍维修，改善办学条件。", "总体目标", null), (goal.Expected?.Value, goal.ExpectedLabel, goal.Actual));
        Assert.DoesNotContain(form.Notices, n => n.Code == "unrecognised-row");
    }

    [Fact]
    public void Goals_told_one_below_the_other_beside_one_label_are_each_a_goal()
    {
        var (form, _) = Read("年度总体目标 | 目标1：完成校舍维修。\n^ | 目标2：改善办学条件。");
        Assert.Equal(["目标1：完成校舍维修。", "目标2：改善办学条件。"], form.Goals.Select(g => g.Expected?.Value));
    }

    [Fact]
    public void Beside_the_goal_of_the_whole_period_that_of_the_year_counts()
    {
        var (form, _) = Read("总体目标 | 中期目标（2024年—2026年） | 年度目标\n^ | 改善全县办学条件。 | 维修三所学校的校舍。");
        Assert.Equal(["维修三所学校的校舍。"], form.Goals.Select(g => g.Expected?.Value));
        Assert.Contains(form.Unread, u => u.Text == "改善全县办学条件。");
        Assert.DoesNotContain(form.Notices, n => n.Code == "unrecognised-row");
    }

    [Fact]
    public void Rows_of_a_budget_without_a_header_are_the_funds()
    {
        var (form, e) = Read("项目资金（万元） | 年度资金总额 | 300\n^ | 其中：财政拨款 | 280\n^ | 其他资金 | 20");
        Assert.Equal([(FundSource.Total, 3_000_000m), (FundSource.Fiscal, 2_800_000m), (FundSource.Other, 200_000m)], e.Funds.Select(f => (f.Source, f.AnnualBudget?.Value.Yuan.Value ?? 0)));
        Assert.All(e.Funds, f => Assert.Null(f.Executed));
        Assert.DoesNotContain(form.Notices, n => n.Code == "unrecognised-row");
    }

    [Fact]
    public void Beside_the_amount_of_the_whole_period_that_of_the_year_counts()
    {
        var (_, e) = Read("项目资金（万元） | 实施期资金总额： | 900 | 年度资金总额： | 300\n^ | 其中：财政拨款 | 840 | 其中：财政拨款 | 280");
        Assert.Equal([(FundSource.Total, 3_000_000m), (FundSource.Fiscal, 2_800_000m)], e.Funds.Select(f => (f.Source, f.AnnualBudget?.Value.Yuan.Value ?? 0)));
    }

    [Fact]
    public void The_amounts_of_the_whole_period_stay_text()
    {
        var (form, _) = Read("项目资金（万元） | 实施期资金总额： | 900 | 年度资金总额： | 300\n^ | 其中：财政拨款 | 840 | 其中：财政拨款 | 280");
        Assert.Equal(["实施期资金总额：", "900", "其中：财政拨款", "840"], form.Unread.Select(u => u.Text));
    }

    [Fact]
    public void A_figure_beside_a_budget_that_no_label_names_stays_text()
    {
        var (form, e) = Read("项目资金（万元） | 年度资金总额 | 300 | 280");
        Assert.Equal(3_000_000m, Assert.Single(e.Funds).AnnualBudget?.Value.Yuan.Value);
        Assert.Equal(["280"], form.Unread.Select(u => u.Text));
    }

    [Fact]
    public void A_budget_whose_rows_have_run_into_one_is_read_label_by_label()
    {
        var (_, e) = Read("项目资金（万元） | 年度资金总额 | 300 | 其中：财政拨款 | 280 | 其他资金 | 20");
        Assert.Equal([(FundSource.Total, 3_000_000m), (FundSource.Fiscal, 2_800_000m), (FundSource.Other, 200_000m)], e.Funds.Select(f => (f.Source, f.AnnualBudget?.Value.Yuan.Value ?? 0)));
    }

    [Fact]
    public void Two_wholes_of_one_name_leave_open_which_is_the_year_and_stay_text()
    {
        var (form, e) = Read("项目资金（万元） | 资金总额 | 900 | 资金总额 | 300");
        Assert.Empty(e.Funds);
        Assert.Single(form.Notices, n => n.Code == "unrecognised-row");
    }

    [Fact]
    public void In_a_form_that_asks_for_results_a_lone_amount_is_not_known_to_be_the_budget()
    {
        var (_, e) = Read("项目资金（万元） | 年度资金总额 | 300", "一级指标 | 二级指标 | 三级指标 | 年度指标值 | 实际完成值 | 分值 | 得分\n产出指标 | 数量指标 | 维修校舍面积 | ≥735平方米 | 740平方米 | 90 | 90");
        Assert.Empty(e.Funds);
    }
}
