using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Tests.Rules;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Scoring;

public class UnitAgreementTests
{
    [Theory]
    [InlineData("5人", "4名")]
    [InlineData("6个月", "7月")]
    [InlineData("10㎡", "9平方米")]
    [InlineData("30元/人·月", "30元/人/月")]
    [InlineData("5", "4人")]
    public void Units_agree_one_to_one(string target, string actual) => Assert.Equal(1m, Factor(target, actual));

    [Fact]
    public void Per_mille_converts_to_per_cent() => Assert.Equal(0.1m, Factor("1%", "9‰"));

    [Theory]
    [InlineData("5家", "4次")]
    [InlineData("5人", "4人次")]
    [InlineData("95%", "1000件")]
    [InlineData("95%", "1000")]
    [InlineData("95%", "1")]
    [InlineData("7天", "7工作日")]
    public void Other_units_do_not_agree(string target, string actual) => Assert.Null(Factor(target, actual));

    private static decimal? Factor(string target, string actual) =>
        UnitAgreement.Factor(PrintedValue.Quantity(target), PrintedValue.Quantity(actual), ValueVocabulary.Default.Units);
}
