using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.AcrossFile;
using PerfEval.Ingest.Rules.Arithmetic;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Tests.Rules.Arithmetic;

/// <summary>What Specs/PE505.md cannot say: paragraphs of several lines.</summary>
public sealed class ClaimAgainstFigureTests
{
    private static readonly ClaimAgainstFigure Rule = new(ProjectNames.Load(SchemaFiles.BuiltIn));

    [Theory]
    [InlineData("2023年参保率为92%。", 1)]
    [InlineData("2021年参保率为92%。", 0)]
    public void The_year_of_a_figure_is_told_by_its_own_line_of_the_paragraph(string line, int findings)
    {
        const string First = "一、2023年全县参保率稳定在96%以上。\n";
        var at = First.Length + line.IndexOf("92%", StringComparison.Ordinal);
        var report = new Evaluation
        {
            Id = "e1",
            Type = EvaluationType.Project,
            Form = EvaluationForm.Narrative,
            Features = FormFeatures.Narrative,
            FiscalYear = new(2023, "2023年", new() { Block = 0 }),
            Claims = [new("参保率", PrintedValue.Quantity("96%以上") with { At = new() { Block = 1, Start = 15, End = 20 } })],
            Facts = [new("参保率", PrintedValue.Quantity("92%") with { At = new() { Block = 1, Start = at, End = at + 3 } })],
            Passages =
            [
                new(First[..^1], First[..^1], new() { Block = 1, Start = 0, End = First.Length - 1 }),
                new(line, line, new() { Block = 1, Start = First.Length, End = First.Length + line.Length }),
            ],
            Opening = new("绩效自评报告", "绩效自评报告", new() { Block = 0 }),
        };

        Assert.Equal(findings, Rule.Check(new RuleContext(report, [report], new ScoringProfile())).Count());
    }
}
