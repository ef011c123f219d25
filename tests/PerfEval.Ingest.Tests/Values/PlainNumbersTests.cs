using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Tests.Values;

public sealed class PlainNumbersTests
{
    [Theory]
    [InlineData("10", "10")]
    [InlineData("-5", "-5")]
    [InlineData("1，200.50元", "1200.50")]
    [InlineData("９分", "9")]
    public void The_number_at_the_start_of_a_cell_is_read(string text, string number) =>
        Assert.Equal(number, PlainNumbers.Read(text)?.ToString(System.Globalization.CultureInfo.InvariantCulture));

    [Theory]
    [InlineData("")]
    [InlineData("约10")]
    [InlineData("5-")]
    [InlineData("5-10")]
    [InlineData("2023-")]
    [InlineData("1.2.3")]
    [InlineData("-")]
    public void What_is_no_number_is_none_and_a_dash_behind_one_is_no_sign(string text) => Assert.Null(PlainNumbers.Read(text));
}
