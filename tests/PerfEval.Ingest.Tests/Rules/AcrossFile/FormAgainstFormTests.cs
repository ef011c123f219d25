using System.Globalization;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Rules.AcrossFile;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Rules.AcrossFile;

/// <summary>What Specs/PE602.md cannot say: files of very many forms.</summary>
public sealed class FormAgainstFormTests
{
    private static readonly FormAgainstForm Rule = new(ProjectNames.Load(SchemaFiles.BuiltIn));

    [Fact]
    public void Among_thousands_of_forms_the_two_of_one_project_are_found()
    {
        List<Evaluation> file = [.. Enumerable.Range(0, 2_500).Select(i => Form(i, i))];
        file.Add(Form(file.Count, 7) with { TotalScore = new(new Points(new Figure(91m, 0)), "91", At(0, 2)) });
        var profile = new ScoringProfile();

        var found = file.SelectMany(form => Rule.Check(new RuleContext(form, file, profile))).ToList();

        Assert.Equal(("总分", "91"), (Assert.Single(found).Subject, found[0].Stated));
    }

    [Fact]
    public void Thousands_of_forms_of_one_project_are_compared_with_the_nearest_before_and_make_no_millions_of_findings()
    {
        List<Evaluation> file = [.. Enumerable.Range(0, 2_000).Select(i => Form(i, 7) with { TotalScore = new(new Points(new Figure(i % 100, 0)), (i % 100).ToString(CultureInfo.InvariantCulture), At(i, 2)) })];
        var profile = new ScoringProfile();

        var found = Rule.Check(new RuleContext(file[^1], file, profile)).ToList();

        Assert.Equal(["91", "92", "93", "94", "95", "96", "97", "98"], found.Select(f => f.Evidence[1].Text));
    }

    private static Evaluation Form(int number, int project) => new()
    {
        Id = "e" + number.ToString(CultureInfo.InvariantCulture),
        Type = EvaluationType.Project,
        Form = EvaluationForm.Table,
        Features = new(),
        ProjectName = Text($"2023年第{project.ToString(CultureInfo.InvariantCulture)}号农村公路养护补助资金项目", number),
        ImplementingUnit = Text("云溪县交通运输局（盖章）", number),
        FiscalYear = new(2023, "2023", At(number, 1)),
        TotalScore = new(new Points(new Figure(95m, 0)), "95", At(number, 2)),
        Opening = Text("项目支出绩效自评表", number),
    };

    private static Sourced<string> Text(string text, int number) => new(text, text, At(number, 0));

    private static Location At(int number, int row) => new() { Block = number, Row = row, Column = 0 };
}
