using PerfEval.Ingest.Forms.Blocks;
using PerfEval.Ingest.Forms.Flattened;
using PerfEval.Ingest.Forms.Rows;

namespace PerfEval.Ingest.Tests.Forms.Flattened;

public class GluedFormTests
{
    private const string Text = "项目支出绩效自评表（2024年度）项目名称森林防火经费主管部门某县生态环境局实施单位某县林场项目资金(万元)年初预算数全年预算数（A）全年执行数（B）分值执行率（B/A）得分"
        + "年度资金总额:4.984.153.1010 74.70%7.47其中：本年财政拨款4.984.153.10—74.70%—年度总体目标预期目标实际完成情况加强保护绩效指标一级指标二级指标三级指标年度指标值实际完成值分值得分产出指标数量指标防治面积≥3万亩3万亩55总分10092";

    private static readonly ColumnRole[] Standard = [ColumnRole.InitialBudget, ColumnRole.AnnualBudget, ColumnRole.Executed, ColumnRole.Weight, ColumnRole.ExecutionRate, ColumnRole.Score];

    [Fact]
    public void The_head_is_cut_at_its_labels_and_the_total_of_the_funds_by_arithmetic_and_nothing_is_lost()
    {
        var text = Text.Replace(" ", "", StringComparison.Ordinal);
        var rows = new GluedForm(FormTables.Labels).Rows(text)!;

        Assert.Equal(
            [
                "项目支出绩效自评表",
                "（2024年度）",
                "项目名称 森林防火经费",
                "主管部门 某县生态环境局",
                "实施单位 某县林场",
                "项目资金(万元) 年初预算数 全年预算数（A） 全年执行数（B） 分值 执行率（B/A） 得分",
                "年度资金总额: 4.98 4.15 3.10 10 74.70% 7.47",
            ],
            rows.SkipLast(1).Select(r => string.Join(' ', r.Select(t => t.Text))));
        Assert.Equal(text, string.Concat(rows.SelectMany(r => r).Select(t => t.Text)));
    }

    [Fact]
    public void Prose_without_blanks_is_no_form() =>
        Assert.Null(new GluedForm(FormTables.Labels).Rows("某县项目支出绩效自评表（2024年度）已于三月报送，项目名称、主管部门和实施单位均已填写，年初预算数80万元，全年预算数80万元，全年执行数60万元，执行率75%。"));

    [Theory]
    [InlineData("4.984.153.101074.70%7.47", "4.98 4.15 3.10 10 74.70% 7.47")]
    [InlineData("4.984.154.1510100.00%10", "4.98 4.15 4.15 10 100.00% 10")]
    [InlineData("1601601201075%7.5", "160 160 120 10 75% 7.5")]
    [InlineData("1601601201075%8", "160 160 120 10 75% 8")]
    public void Figures_are_cut_where_the_equations_hold(string text, string pieces) => Assert.Equal(pieces, string.Join(' ', new GluedFigures(Standard).Cut(text)!));

    [Theory]
    [InlineData("640.41088.94%8")]
    [InlineData("1601601201080%8")]
    [InlineData("111100%1")]
    [InlineData("1601601201075")]
    [InlineData("0001075%7.5")]
    [InlineData("000100%0")]
    public void Figures_that_no_cut_or_several_would_satisfy_stay_as_they_are(string text) => Assert.Null(new GluedFigures(Standard).Cut(text));

    [Fact]
    public void Whatever_is_cut_satisfies_the_equations_and_is_the_text_again()
    {
        var random = new Random(20240);
        var cut = new GluedFigures(Standard);
        for (var i = 0; i < 2000; i++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => "0123456789.%"[random.Next(random.Next(4) == 0 ? 12 : 10)]));
            if (cut.Cut(text) is not { } pieces)
                continue;
            Assert.Equal(text, string.Concat(pieces));
            Assert.Equal(Standard.Length, pieces.Count);
        }
    }

    [Fact]
    public void A_text_made_of_right_figures_is_cut_as_it_was_made_or_not_at_all()
    {
        var random = new Random(7);
        var taken = 0;
        for (var i = 0; i < 500; i++)
        {
            var annual = random.Next(100, 999999) / 100m;
            var executed = decimal.Round(annual * random.Next(1, 100) / 100m, 2);
            var rate = decimal.Round(executed / annual * 100m, 2);
            string[] made = [F(annual), F(annual), F(executed), "10", F(rate) + "%", F(decimal.Round(rate / 10m, 2))];
            if (new GluedFigures(Standard).Cut(string.Concat(made)) is not { } pieces)
                continue;
            Assert.Equal(made, pieces);
            taken++;
        }

        Assert.True(taken > 400, $"{taken}");

        static string F(decimal value) => value.ToString("0.00", System.Globalization.CultureInfo.InvariantCulture);
    }
}
