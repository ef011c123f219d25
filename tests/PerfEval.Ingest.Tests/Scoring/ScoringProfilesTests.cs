using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Tests.Scoring;

public class ScoringProfilesTests
{
    [Fact]
    public void The_national_profile_states_what_applies_where_nothing_else_is_known()
    {
        var national = ScoringProfiles.BuiltIn.Find("national-2020");
        var defaults = new ScoringProfile();
        Assert.Equal(
            (defaults.Name, defaults.LowExecutionRate, defaults.BudgetAdjustment, defaults.FarOverTarget, defaults.AboutTolerance, defaults.AchievedFrom, defaults.PartlyFrom, defaults.FullMarks),
            (national.Name, national.LowExecutionRate, national.BudgetAdjustment, national.FarOverTarget, national.AboutTolerance, national.AchievedFrom, national.PartlyFrom, national.FullMarks));
    }

    [Fact]
    public void A_profile_keeps_what_it_does_not_state_from_the_one_it_extends()
    {
        var hubei = ScoringProfiles.BuiltIn.Find("hubei");
        Assert.Equal((80m, 50m, 130m), (hubei.AchievedFrom, hubei.PartlyFrom, hubei.FarOverTarget));
    }

    [Fact]
    public void An_unknown_profile_is_the_national_one() =>
        Assert.Equal("national-2020", ScoringProfiles.BuiltIn.Find("elsewhere").Id);

    [Fact]
    public void A_folder_adds_profiles_with_steps_in_any_order()
    {
        var profiles = Load("place.yaml", "id: place\nextends: hubei\nexecution-steps:\n  - {from: 80, share: 60}\n  - {from: 95, share: 100}\n");
        var place = profiles.Find("place");
        Assert.Equal(50m, place.PartlyFrom);
        Assert.Equal([95m, 80m], place.ExecutionSteps.Select(step => step.From.Value));
        Assert.Equal([100m, 60m], place.ExecutionSteps.Select(step => step.Share.Value));
    }

    [Theory]
    [InlineData("id: place\nlow-excution-rate: 70\n", "schemas/scoring/place.yaml 第 2 行：不认识“low-excution-rate”，最接近的是“low-execution-rate”")]
    [InlineData("id: place\nname: 某地\nfar-over-target: 很多\n", "schemas/scoring/place.yaml 第 3 行：“far-over-target”应为数字，写的是“很多”")]
    [InlineData("name: 某地\n", "schemas/scoring/place.yaml 第 1 行：缺少“id”")]
    [InlineData("id: place\nextends: hubay\n", "schemas/scoring/place.yaml 第 2 行：不认识“hubay”，最接近的是“hubei”")]
    [InlineData("id: place\nextends: place\n", "schemas/scoring/place.yaml 第 2 行：不认识“place”，最接近的是“hubei”")]
    [InlineData("id: place\nexecution-steps: [{from: 80}]\n", "schemas/scoring/place.yaml 第 2 行：缺少“share”")]
    [InlineData("id: place\nfrom-year: 99999999999\n", "schemas/scoring/place.yaml 第 2 行：“from-year”应为 2023 这样的年份")]
    [InlineData("id: place\nfrom-year: 2023.5\n", "schemas/scoring/place.yaml 第 2 行：“from-year”应为 2023 这样的年份")]
    [InlineData("- id\n", "schemas/scoring/place.yaml 第 1 行：应为一组“键: 值”")]
    public void A_profile_that_is_not_understood_names_file_and_line(string text, string message) =>
        Assert.Equal(message, Assert.Throws<SchemaDataException>(() => Load("place.yaml", text)).Message);

    [Fact]
    public void A_broken_file_names_its_line() =>
        Assert.Equal(2, Assert.Throws<SchemaDataException>(() => Load("place.yaml", "id: place\nname: \"open\n")).Line);

    [Fact]
    public void Two_profiles_of_one_id_are_refused() =>
        Assert.Contains("hubei", Assert.Throws<SchemaDataException>(() => Load("other.yaml", "id: hubei\n")).Message, StringComparison.Ordinal);

    private static ScoringProfiles Load(string name, string text)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            Directory.CreateDirectory(Path.Combine(folder.FullName, "scoring"));
            File.WriteAllText(Path.Combine(folder.FullName, "scoring", name), text);
            return ScoringProfiles.Load(SchemaFiles.WithFolder(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
