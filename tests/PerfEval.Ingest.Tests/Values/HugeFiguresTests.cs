using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Figures;

namespace PerfEval.Ingest.Tests.Values;

/// <summary>Figures larger than any report's, which a stranger can write all the same.</summary>
public sealed class HugeFiguresTests
{
    [Theory]
    [InlineData("1亿9999999999999999999999999999万元")]
    [InlineData("1000000000万万万亿10")]
    [InlineData("9999999999999999999999999999亿")]
    public void What_no_decimal_holds_stays_words(string text)
    {
        Assert.Equal("words", Described.Of(text));
        Assert.Null(MoneyParser.Parse(text, "万元").Value);
    }

    [Fact]
    public void A_numeral_is_read_whole_however_many_characters_it_takes()
    {
        Assert.True(ChineseNumerals.TryParse("九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九", out var read));
        Assert.Equal(9_999_999_999_999_999m, read);
        Assert.Equal("9999999999990000 元", Described.Of("九千九百九十九万九千九百九十九亿零九千九百九十九万元"));
    }

    [Theory]
    [InlineData("九千九百九十九万九千九百九十九亿九千九百九十九万九千九百九十九万元")]
    [InlineData("二〇二三二〇二三二〇二三二〇二三二〇二三二〇二三二〇二三二〇二三二〇二三")]
    public void No_part_of_a_row_of_numerals_is_taken_for_the_whole(string text)
    {
        Assert.False(ChineseNumerals.TryParse(text, out _));
        Assert.Equal("words", Described.Of(text));
    }
}
