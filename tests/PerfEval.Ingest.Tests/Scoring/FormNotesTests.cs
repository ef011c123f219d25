using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Tests.Scoring;

/// <summary>Which profile an evaluation is judged by: its layout's, its region's, and what its own notes state.</summary>
public sealed class FormNotesTests
{
    [Theory]
    [InlineData("2.定性指标按完成程度分三档给分：100-80%(含80%)、80-60%(含60%)、60-0%。", 80, 60)]
    [InlineData("定性指标：达成100%—80%、部分达成80%—50%、未达成50%—0%。", 80, 50)]
    [InlineData("分别按100%～80%（含），80%～50%（含），50%～0%计分", 80, 50)]
    [InlineData("分别按100-90%、90-70%、70-0%计分", 90, 70)]
    [InlineData("加总后应等于100分", 80, 60)]
    public void A_note_that_states_the_bands_of_qualitative_indicators_holds(string note, int achieved, int partly)
    {
        var profile = ScoringProfiles.BuiltIn.Of(Form() with { Remarks = [Text(note)] });
        Assert.Equal((achieved, partly), ((int)profile.AchievedFrom, (int)profile.PartlyFrom));
    }

    [Fact]
    public void A_region_chooses_its_profile_where_the_layout_names_none() => Assert.Multiple(
        () => Assert.Equal("guangxi", ScoringProfiles.BuiltIn.Of(Form() with { ImplementingUnit = Text("钦州市医疗保障局") }).Id),
        () => Assert.Equal("hubei", ScoringProfiles.BuiltIn.Of(Form() with { ImplementingUnit = Text("钦州市医疗保障局"), Features = new() { Profile = "hubei" } }).Id),
        () => Assert.Equal("national-2020", ScoringProfiles.BuiltIn.Of(Form() with { ImplementingUnit = Text("云岭县民政局") }).Id));

    private static Sourced<string> Text(string text) => new(text, text, new());

    private static Evaluation Form() => new()
    {
        Id = "e1",
        Type = EvaluationType.Project,
        Form = EvaluationForm.Table,
        Features = new(),
        Opening = Text("项目支出绩效自评表"),
    };
}
