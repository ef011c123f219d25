using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.AcrossFile;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Rules.AcrossFile;

public sealed class OtherYearTests
{
    private static readonly OtherYear Rule = new(YearWordings.Load(SchemaFiles.BuiltIn));

    [Fact]
    public void A_title_of_another_year_than_the_period_is_found() =>
        Assert.Equal("2022", Assert.Single(Check(Form() with { Title = Text("2022年度项目支出绩效自评表", 0) })).Subject);

    [Theory]
    [InlineData("2021年12月31日前", 2021)]
    [InlineData("2022年底", 2022)]
    public void A_result_dated_before_the_year_is_found_once(string text, int year)
    {
        var date = new Quantity { Text = text, Kind = QuantityKind.Date, Date = new(year, 12, 31), At = At(7) };
        var finding = Assert.Single(Check(Form() with { Indicators = [new() { Name = Text("完成时间", 6), Target = date, Actual = date with { At = At(8) } }] }));
        Assert.Contains("共 2 处", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_date_of_the_year_after_it_or_without_a_year_is_clean() => Assert.All(
        [("2023年12月底前", 2023), ("2024年3月", 2024), ("9月", 2022)],
        d => Assert.Empty(Check(Form() with { Indicators = [new() { Name = Text("完成时间", 6), Actual = new() { Text = d.Item1, Kind = QuantityKind.Date, Date = new(d.Item2, 3, 31), At = At(7) } }] })));

    [Theory]
    [InlineData("2022年计划改造农村公路30公里。", 1)]
    [InlineData("目标1:2022年度绩效目标为改造农村公路30公里。", 1)]
    [InlineData("完成2022年度10个中心村的收尾任务。", 0)]
    [InlineData("2022年计划改造30公里，2023年计划改造20公里。", 0)]
    [InlineData("2021-2025年计划改造农村公路300公里。", 0)]
    [InlineData("2023年计划改造农村公路30公里。", 0)]
    [InlineData("20٢٢年计划改造农村公路30公里。", 0)]
    public void A_goal_set_for_an_earlier_year_is_found(string goal, int findings) =>
        Assert.Equal(findings, Check(Form() with { Goals = [new(Text(goal, 5), null)] }).Count);

    [Theory]
    [InlineData("2022年已按计划完成全部工作任务", 1)]
    [InlineData("目标1：2022年全县实际完成改造30公里。", 1)]
    [InlineData("2022年已完成前期工作，2023年完成改造30公里。", 0)]
    [InlineData("2021年完成立项，2022年完成招标。", 0)]
    [InlineData("2022年结转项目已完成", 0)]
    [InlineData("2023年已按计划完成全部工作任务", 0)]
    [InlineData("2024年1月已完成全部工作任务", 0)]
    public void What_was_done_for_a_goal_is_of_the_year_evaluated(string done, int findings) =>
        Assert.Equal(findings, Check(Form() with { Goals = [new(null, Text(done, 5))] }).Count);

    [Fact]
    public void Digits_of_another_script_are_no_year() =>
        Assert.Empty(Check(Form() with { Title = Text("20٢٢年度项目支出绩效自评表", 0) }));

    [Fact]
    public void A_quotation_is_not_cut_within_a_character()
    {
        var finding = Assert.Single(Check(Form() with { Title = Text("2022年度" + new string('项', 53) + "𠮷绩效自评表", 0) }));
        Assert.DoesNotContain(finding.Message, c => char.IsSurrogate(c));
    }

    private static List<Finding> Check(Evaluation form) => [.. Rule.Check(new RuleContext(form, [form], new ScoringProfile()))];

    private static Evaluation Form() => new()
    {
        Id = "e1",
        Type = EvaluationType.Project,
        Form = EvaluationForm.Table,
        Features = new(),
        FiscalYear = new(2023, "（2023年度）", At(1)),
        Opening = Text("项目支出绩效自评表", 0),
    };

    private static Sourced<string> Text(string text, int row) => new(text, text, At(row));

    private static Location At(int row) => new() { Block = 0, Row = row, Column = 0 };
}
