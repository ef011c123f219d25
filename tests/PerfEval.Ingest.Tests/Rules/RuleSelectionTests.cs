using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Tests.Rules;

public class RuleSelectionTests
{
    [Theory]
    [InlineData(null, null, "PE101")]
    [InlineData("", " ", "PE101")]
    [InlineData("PE4,PE201", null, "PE404")]
    [InlineData("PE4, PE201", null, "PE201")]
    [InlineData("pe4，PE201", null, "PE401")]
    [InlineData(null, "PE1", "PE401")]
    [InlineData("PE401", "PE4", "PE401")]
    public void Included(string? select, string? ignore, string rule) => Assert.True(RuleSelection.Parse(select, ignore).Includes(rule));

    [Theory]
    [InlineData("PE4,PE201", null, "PE101")]
    [InlineData("PE4,PE201", null, "PE202")]
    [InlineData(null, "PE1", "PE106")]
    [InlineData("PE4", "PE404", "PE404")]
    [InlineData("PE404", "PE404", "PE404")]
    public void Left_out(string? select, string? ignore, string rule) => Assert.False(RuleSelection.Parse(select, ignore).Includes(rule));

    [Fact]
    public void Prefixes_that_no_rule_has_are_named() =>
        Assert.Equal(["PE9", "XY"], RuleSelection.Parse("PE4,PE9", "XY,PE101").Unknown(RuleCatalog.BuiltIn));
}
