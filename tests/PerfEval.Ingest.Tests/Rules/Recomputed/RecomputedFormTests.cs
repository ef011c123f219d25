using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.Recomputed;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Rules.Recomputed;

public sealed class RecomputedFormTests
{
    private int places;

    [Fact]
    public void What_is_left_is_recomputed_of_all_that_came_in()
    {
        var line = Only(new Relation(RelationKind.Difference, Operand("年末结余", "282万元"), [Operand("上年结转", "220万元"), Operand("本年收入", "2438万元"), Operand("本年支出", "2376万元")]));

        Assert.Equal(("282万元", Agreement.Agrees, "上年结转 220万元 + 本年收入 2438万元 − 本年支出 2376万元"), (line.Recomputed, line.Agreement, line.Explanation));
    }

    [Fact]
    public void A_standard_for_each_is_exact_here_as_it_is_for_the_finding()
    {
        var line = Only(new Relation(RelationKind.Product, Operand("补助金额", "155万元"), [Operand("户数", "100户"), Operand("每户补助", "1.5万元")]));

        Assert.Equal(("150万元", Agreement.Differs), (line.Recomputed, line.Agreement));
    }

    [Fact]
    public void The_points_of_an_execution_row_that_prints_none_are_those_of_its_layout()
    {
        var form = Form() with
        {
            Features = new() { HasWeightColumn = true, ExecutionPointsDefault = 10m },
            TotalWeight = Points("100"),
            Funds = [new() { Source = FundSource.Total }],
            Indicators = [new() { Name = Text("培训人次"), Weight = Points("90") }],
        };

        var line = Assert.Single(Lines(form));

        Assert.Equal(("分值合计", "100", Agreement.Agrees), (line.Label, line.Recomputed, line.Agreement));
    }

    [Theory]
    [InlineData("4.6", null, Agreement.Undecided)]
    [InlineData("5", "4", Agreement.Differs)]
    public void A_score_given_by_a_standard_that_is_not_understood_is_recomputed_only_where_it_is_full_points_for_a_target_that_was_missed(string score, string? recomputed, Agreement agreement)
    {
        var form = Form() with
        {
            Indicators =
            [
                new()
                {
                    Name = Text("培训人次"),
                    Target = PrintedValue.Quantity("≥100人次") with { At = Place() },
                    Actual = PrintedValue.Quantity("80人次") with { At = Place() },
                    Weight = Points("5"),
                    Score = Points(score),
                    Criteria = Text("未完成的酌情扣分"),
                },
            ],
        };

        var line = Assert.Single(Lines(form));

        Assert.Equal((recomputed, agreement), (line.Recomputed, line.Agreement));
    }

    private RecomputedLine Only(Relation relation) => Assert.Single(Lines(Form() with { Form = EvaluationForm.Narrative, Relations = [relation] }));

    private static IReadOnlyList<RecomputedLine> Lines(Evaluation form) => RecomputedForm.Of(new RuleContext(form, [form], new ScoringProfile()));

    private Evaluation Form() => new()
    {
        Id = "e1",
        Type = EvaluationType.Project,
        Form = EvaluationForm.Table,
        Features = new(),
        Opening = Text("项目支出绩效自评表"),
    };

    private Operand Operand(string label, string text) => new(label, PrintedValue.Quantity(text) with { At = Place() });

    private Sourced<Points> Points(string text) => new(new Points(PrintedValue.Figure(text)), text, Place());

    private Sourced<string> Text(string text) => new(text, text, Place());

    private Location Place() => new() { Block = 1, Row = places++, Column = 0 };
}
