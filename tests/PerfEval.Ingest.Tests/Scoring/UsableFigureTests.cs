using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Tests.Rules;

namespace PerfEval.Ingest.Tests.Scoring;

public class UsableFigureTests
{
    private const string Glued = "9999999999999999999999999999";
    private const string Tiny = "0.000000000000000000000000001";

    [Fact]
    public void Digits_glued_together_cost_no_rule_its_findings()
    {
        var form = new EvaluationBuilder()
            .Fund(FundSource.Total, $"{Glued}元", $"{Tiny}元", Glued, Glued, Glued, $"{Tiny}元")
            .Fund(FundSource.Fiscal, $"{Tiny}元", $"{Glued}元", Glued, Glued, Glued, $"{Glued}元")
            .Indicator("参保率", $"≥{Tiny}%", $"{Glued}%", Glued, Glued)
            .Indicator("人数", $"≥{Glued}人", $"{Tiny}人", Glued, "1")
            .Indicator("人次", $"≥{Glued}人", "3人", "5", "5")
            .Indicator("户数", $"≥{Glued}户", $"{Glued}户", "5", "5")
            .Indicator("覆盖人数", "≥100人", "1人", "5", "3", criteria: $"每低于{Tiny}人扣9999999999999999999999999分")
            .Indicator("能力", "较高", "部分达成", Glued, Glued)
            .Total("100");
        foreach (var number in Enumerable.Range(1, 12))
            form.Indicator(FormattableString.Invariant($"指标{number}"), "≥1次", "1次", Glued, Glued, dimension: FormattableString.Invariant($"第{number}类({Glued}分)"));

        Assert.Empty(form.Outcome().Notices);
    }

    [Fact]
    public void Full_marks_are_held_against_no_rate_of_digits_glued_together() =>
        Assert.Empty(new EvaluationBuilder().Fund(FundSource.Total, $"{Tiny}元", $"{Glued}元").Indicator("人次", "≥3人", "3人", "100", "100").Total("100").Outcome().Notices);

    [Fact]
    public void Sums_of_a_report_are_not_made_of_digits_glued_together()
    {
        var relations = Enum.GetValues<RelationKind>().Select(kind => new Relation(kind, Operand(), [.. Enumerable.Range(0, kind == RelationKind.Sum ? 12 : 2).Select(_ => Operand())]));

        Assert.Empty(new EvaluationBuilder().Narrative().Relations(relations).Outcome().Notices);

        static Operand Operand() => new("资金", PrintedValue.Quantity("9999999999999999元") with { At = new() { Block = 3 } });
    }
}
