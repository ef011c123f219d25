using System.Text.Json;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Tests.Exports;

public sealed class SarifExportTests
{
    [Fact]
    public void The_log_names_version_tool_and_rules()
    {
        var log = Log(Samples.Finding);
        Assert.Equal("2.1.0", log.GetProperty("version").GetString());
        var driver = log.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver");
        Assert.Equal("perfeval", driver.GetProperty("name").GetString());
        var rule = driver.GetProperty("rules")[0];
        Assert.Equal("PE401", rule.GetProperty("id").GetString());
        Assert.Equal("total-score", rule.GetProperty("name").GetString());
        Assert.Equal("总分", rule.GetProperty("shortDescription").GetProperty("text").GetString());
        Assert.Equal("总分是否等于各项之和。", rule.GetProperty("fullDescription").GetProperty("text").GetString());
        Assert.Contains("为什么\n  总分是结论。", rule.GetProperty("help").GetProperty("text").GetString(), StringComparison.Ordinal);
        Assert.Equal("error", rule.GetProperty("defaultConfiguration").GetProperty("level").GetString());
    }

    [Fact]
    public void A_result_points_at_the_first_operand_and_relates_the_others()
    {
        var result = Result(Samples.Finding);
        Assert.Equal("PE401", result.GetProperty("ruleId").GetString());
        Assert.Equal(0, result.GetProperty("ruleIndex").GetInt32());
        Assert.Equal("总分94分，各项得分之和为93分。", result.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal("表2/行5/列4", result.GetProperty("locations")[0].GetProperty("logicalLocations")[0].GetProperty("fullyQualifiedName").GetString());
        var related = Assert.Single(result.GetProperty("relatedLocations").EnumerateArray());
        Assert.Equal("得分：83", related.GetProperty("message").GetProperty("text").GetString());
        Assert.Equal(1, related.GetProperty("id").GetInt32());
        Assert.Equal("f00d", result.GetProperty("partialFingerprints").GetProperty("perfeval/v1").GetString());
    }

    [Theory]
    [InlineData(Severity.Error, "error")]
    [InlineData(Severity.Warning, "warning")]
    [InlineData(Severity.Info, "note")]
    public void Severities_are_levels_of_SARIF(Severity severity, string level) =>
        Assert.Equal(level, Result(Samples.Finding with { Severity = severity }).GetProperty("level").GetString());

    [Fact]
    public void A_line_is_a_region_with_the_excerpt()
    {
        var result = Result(Samples.Finding with { Evidence = [new(null, "自评94分", new() { Line = 12 })] });
        var region = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("region");
        Assert.Equal(12, region.GetProperty("startLine").GetInt32());
        Assert.Equal("自评94分", region.GetProperty("snippet").GetProperty("text").GetString());
        Assert.False(result.TryGetProperty("relatedLocations", out _));
    }

    [Fact]
    public void Without_a_line_there_is_no_region() => Assert.False(
        Result(Samples.Finding).GetProperty("locations")[0].GetProperty("physicalLocation").TryGetProperty("region", out _));

    [Fact]
    public void A_rule_that_the_catalogue_lacks_has_no_index() =>
        Assert.False(Result(Samples.Finding with { Rule = "PE999" }).TryGetProperty("ruleIndex", out _));

    [Theory]
    [InlineData("a b/自评.docx", "a%20b/%E8%87%AA%E8%AF%84.docx")]
    [InlineData("../x#1?.txt", "../x%231%3F.txt")]
    [InlineData("/abs/a.txt", "file:///abs/a.txt")]
    [InlineData("z.zip!in/a.txt", "z.zip%21in/a.txt")]
    public void Paths_are_percent_encoded_and_relative_ones_stay_relative(string path, string uri)
    {
        var written = Log(Samples.Finding, path).GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0];
        Assert.Equal(uri, written.GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.True(Uri.IsWellFormedUriString(uri, UriKind.RelativeOrAbsolute));
    }

    [Fact]
    public void A_refused_file_is_a_notification_of_an_unsuccessful_run()
    {
        using var written = new MemoryStream();
        using (var sarif = new SarifExport(written, [], "1.0"))
        {
            sarif.AddRefused("旧.doc", "尚不能读取");
            sarif.Complete();
        }

        using var log = JsonDocument.Parse(written.ToArray());
        var invocation = log.RootElement.GetProperty("runs")[0].GetProperty("invocations")[0];
        Assert.False(invocation.GetProperty("executionSuccessful").GetBoolean());
        Assert.Equal("尚不能读取", invocation.GetProperty("toolExecutionNotifications")[0].GetProperty("message").GetProperty("text").GetString());
    }

    [Fact]
    public void The_log_has_the_shape_that_the_standard_asks_for()
    {
        Assert.Empty(SarifShape.Faults(Log(Samples.Finding)));
        Assert.Empty(SarifShape.Faults(Log(Samples.Finding with { Evidence = [new(null, "自评94分\ud800", new() { Line = 12 })], Subject = null, Stated = null })));
        using var written = new MemoryStream();
        using (var sarif = new SarifExport(written, [Samples.Rule], "1.0"))
        {
            sarif.AddRefused("旧 表.doc", "尚不能读取");
            sarif.Complete();
        }

        using var log = JsonDocument.Parse(written.ToArray());
        Assert.Empty(SarifShape.Faults(log.RootElement));
    }

    [Theory]
    [InlineData("\"version\": \"2.1.0\"", "\"version\": \"2.0.0\"")]
    [InlineData("\"level\": \"error\"", "\"level\": \"fatal\"")]
    [InlineData("\"ruleIndex\": 0", "\"ruleIndex\": 1")]
    [InlineData("\"relatedLocations\"", "\"related\"")]
    [InlineData("\"partialFingerprints\"", "\"properties\"")]
    [InlineData("\"uri\": \"a.docx\"", "\"uri\": \"a b.docx\"")]
    [InlineData("\"executionSuccessful\": true", "\"executionSuccessful\": 1")]
    [InlineData("\"text\": \"得分：83\"", "\"texts\": \"得分：83\"")]
    public void A_log_of_another_shape_is_seen(string right, string wrong)
    {
        var json = Log(Samples.Finding).GetRawText();
        Assert.Contains(right, json, StringComparison.Ordinal);
        using var spoilt = JsonDocument.Parse(json.Replace(right, wrong, StringComparison.Ordinal));
        Assert.NotEmpty(SarifShape.Faults(spoilt.RootElement));
    }

    private static JsonElement Result(Finding finding) => Log(finding).GetProperty("runs")[0].GetProperty("results")[0];

    private static JsonElement Log(Finding finding, string path = "a.docx")
    {
        using var written = new MemoryStream();
        using (var sarif = new SarifExport(written, [Samples.Rule], "1.0"))
        {
            sarif.Add(Samples.With(finding) with { Source = Samples.File with { Path = path } });
            sarif.Complete();
        }

        using var log = JsonDocument.Parse(written.ToArray());
        return log.RootElement.Clone();
    }
}
