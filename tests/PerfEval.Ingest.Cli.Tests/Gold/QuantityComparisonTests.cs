using System.Text.Json;
using PerfEval.Ingest.Cli.Gold;

namespace PerfEval.Ingest.Cli.Tests.Gold;

public sealed class QuantityComparisonTests
{
    [Theory]
    [InlineData("""{"value":75}""", """{"value":75.00,"unit":"%"}""")]
    [InlineData("75", """{"value":75.00}""")]
    [InlineData("""{"operator":null}""", """{"operator":"="}""")]
    [InlineData("""{"operator":"="}""", "{}")]
    [InlineData("""{"unit":"个月"}""", """{"unit":"月"}""")]
    [InlineData("""{"kind":"number","text":"９０%"}""", """{"kind":"number","text":"百分之九十"}""")]
    [InlineData("""{"kind":"qualitative","text":"达成 预期"}""", """{"kind":"qualitative","text":"达成预期"}""")]
    [InlineData("""{"upper":null}""", "{}")]
    [InlineData("""{"parts":[{"label":"甲","quantity":{"value":1}}]}""", """{"parts":[{"label":"甲 ","quantity":{"value":1.0,"unit":"次"}}]}""")]
    public void Quantities_that_mean_the_same_agree(string gold, string read) => Assert.Empty(Differences(gold, read, strict: true));

    [Theory]
    [InlineData("""{"value":75}""", """{"value":75.1}""", "value")]
    [InlineData("""{"value":75}""", "{}", "value")]
    [InlineData("""{"operator":null}""", """{"operator":">="}""", "operator")]
    [InlineData("""{"operator":">="}""", "{}", "operator")]
    [InlineData("""{"unit":"人"}""", """{"unit":"人次"}""", "unit")]
    [InlineData("""{"kind":"qualitative","text":"达成"}""", """{"kind":"qualitative","text":"部分达成"}""", "text")]
    [InlineData("""{"date":"2023-12-31"}""", """{"date":"2023-12-30"}""", "date")]
    [InlineData("""{"kind":"number"}""", """{"kind":"range"}""", "kind")]
    [InlineData("""{"upper":9}""", """{"upper":8}""", "upper")]
    [InlineData("""{"parts":[{"quantity":{"value":1}}]}""", """{"parts":[{"quantity":{"value":2}}]}""", "parts")]
    [InlineData("""{"parts":[{"quantity":{"value":1}}]}""", "{}", "parts")]
    public void What_differs_is_named(string gold, string read, string member) => Assert.Equal([member], Differences(gold, read, strict: false));

    [Theory]
    [InlineData("""{"unit":null}""", """{"unit":"人"}""", "unit")]
    [InlineData("""{"value":null}""", """{"value":3}""", "value")]
    [InlineData("""{"parts":[]}""", """{"parts":[{"quantity":{"value":1}}]}""", "parts")]
    public void A_label_of_null_counts_only_when_strict(string gold, string read, string member)
    {
        Assert.Equal([member], Differences(gold, read, strict: true));
        Assert.Empty(Differences(gold, read, strict: false));
    }

    private static IReadOnlyList<string> Differences(string gold, string read, bool strict)
    {
        using var a = JsonDocument.Parse(gold);
        using var b = JsonDocument.Parse(read);
        return QuantityComparison.Differences(a.RootElement, b.RootElement, strict);
    }
}
