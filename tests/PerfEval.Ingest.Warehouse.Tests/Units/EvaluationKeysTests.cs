using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Warehouse.Units;

namespace PerfEval.Ingest.Warehouse.Tests.Units;

public sealed class EvaluationKeysTests
{
    [Fact]
    public void The_same_unit_project_and_year_are_submissions_of_one_evaluation() =>
        Assert.Equal(Key(Form("云溪县林业局", "退耕还林 补助（项目）", 2023), "a"), Key(Form("云溪县林业局（盖章）", "退耕还林补助(项目)", 2023), "b"));

    [Fact]
    public void Another_unit_project_year_type_form_stage_or_level_is_another_evaluation()
    {
        var form = Form("云溪县林业局", "退耕还林", 2023);
        Evaluation[] others =
        [
            Form("石桥县林业局", "退耕还林", 2023),
            Form("云溪县林业局", "森林防火", 2023),
            Form("云溪县林业局", "退耕还林", 2022),
            Form("云溪县林业局（本级）", "退耕还林", 2023),
            form with { Type = EvaluationType.Department },
            form with { Type = EvaluationType.Transfer },
            form with { Form = EvaluationForm.Narrative },
            form with { Stage = EvaluationStage.Goal },
            form with { ProjectCode = Text("51001") },
            form with { Title = Text("项目支出绩效运行监控表") },
        ];
        Assert.Equal(others.Length + 1, others.Append(form).Select(e => Key(e, "a")).Distinct(StringComparer.Ordinal).Count());
    }

    [Fact]
    public void Titles_that_are_worded_otherwise_make_no_other_evaluation()
    {
        var form = Form("云溪县林业局", "视频监控", 2023);
        Assert.Equal(Key(form with { Title = Text("项目支出绩效自评表") }, "a"), Key(form with { Title = Text("视频监控项目绩效目标自评表") }, "b"));
    }

    [Theory]
    [InlineData(null, "退耕还林", 2023)]
    [InlineData("云溪县林业局", null, 2023)]
    [InlineData("云溪县林业局", "退耕还林", null)]
    [InlineData("云溪县林业局", "详见附表", 2023)]
    [InlineData("云溪县林业局", "项目支出", 2023)]
    [InlineData("无", "退耕还林", 2023)]
    [InlineData("林业局", "退耕还林", 2023)]
    public void What_is_not_known_for_sure_supersedes_nothing(string? unit, string? project, int? year)
    {
        var form = Form(unit, project, year);
        Assert.NotEqual(Key(form, "a"), Key(form, "b"));
        Assert.NotEqual(Key(form, "a"), Key(form with { Id = "e2" }, "a"));
    }

    [Fact]
    public void A_unit_without_a_place_is_known_by_its_folder()
    {
        var form = Form("林业局", "退耕还林", 2023);
        Assert.Equal(Key(form, "a", "青禾市/云溪县/a.docx"), Key(form, "b", "青禾市/云溪县/补报/b.docx"));
        Assert.NotEqual(Key(form, "a", "青禾市/云溪县/a.docx"), Key(form, "b", "青禾市/石桥县/b.docx"));
    }

    [Fact]
    public void A_departments_evaluation_needs_no_project() =>
        Assert.Equal(
            Key(Form("云溪县林业局", null, 2023) with { Type = EvaluationType.Department }, "a"),
            Key(Form("云溪县林业局", null, 2023) with { Type = EvaluationType.Department }, "b"));

    private static string Key(Evaluation form, string content, string path = "a.docx") =>
        EvaluationKeys.Of(form, UnitIdentity.Of(form.ImplementingUnit?.Value, form.Region?.Value, path), content);

    private static Evaluation Form(string? unit, string? project, int? year) => new()
    {
        Id = "e1",
        Type = EvaluationType.Project,
        Form = EvaluationForm.Table,
        Features = FormFeatures.Narrative,
        Opening = Text("自评表")!,
        ImplementingUnit = Text(unit),
        ProjectName = Text(project),
        FiscalYear = year is { } known ? new(known, "年度", new Location()) : null,
    };

    private static Sourced<string>? Text(string? text) => text is null ? null : new(text, text, new Location());
}
