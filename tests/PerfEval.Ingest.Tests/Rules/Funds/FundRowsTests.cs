using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Rules.Funds;

namespace PerfEval.Ingest.Tests.Rules.Funds;

public class FundRowsTests
{
    [Theory]
    [InlineData("年度资金总额：", "年度资金总额")]
    [InlineData("其中：本年 财政拨款", "本年财政拨款")]
    [InlineData(null, "中央补助")]
    [InlineData("：", "中央补助")]
    public void A_row_is_named_by_its_label_without_what_stands_around_it(string? label, string name) =>
        Assert.Equal(name, FundRows.Name(new Fund { Source = FundSource.Central, Label = label is null ? null : new(label, label, new Location()) }));

    [Fact]
    public void Every_source_has_a_subject_in_kebab_case() => Assert.Equal(
        ["total", "fiscal", "carryover", "central", "provincial", "municipal", "county", "local", "special-account", "unit", "other", "project", "basic"],
        Enum.GetValues<FundSource>().Select(source => FundRows.Subject(new Fund { Source = source })));
}
