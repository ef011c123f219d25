using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Values;

/// <summary>Signs that show a figure and are none of its digits.</summary>
public sealed class UnprintableFiguresTests
{
    [Theory]
    [InlineData("½亿吨以内")]
    [InlineData(" ½亿吨以内\t\n")]
    [InlineData("¾")]
    [InlineData("1⁄2公里")]
    public void A_fraction_in_one_character_is_no_two_numbers(string text) =>
        Assert.Equal("words", Described.Of(text, name: "~210847.816百分之以下", unit: "大大于"));

    [Theory]
    [InlineData("\u202E2.99")]
    [InlineData("≥\u202D88\u202C人")]
    public void Digits_that_show_in_another_order_than_they_are_written_are_no_number(string text)
    {
        Assert.Equal("words", Described.Of(text));
        Assert.Null(PointsParser.Parse(text).Value);
        Assert.Null(MoneyParser.Parse(text, "元").Value);
    }
}
