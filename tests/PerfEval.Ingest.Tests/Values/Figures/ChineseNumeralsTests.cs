using PerfEval.Ingest.Values.Figures;

namespace PerfEval.Ingest.Tests.Values.Figures;

public sealed class ChineseNumeralsTests
{
    [Theory]
    [InlineData("零", 0)]
    [InlineData("三", 3)]
    [InlineData("十", 10)]
    [InlineData("十二", 12)]
    [InlineData("二十", 20)]
    [InlineData("两百零五", 205)]
    [InlineData("一百五", 150)]
    [InlineData("一千五百", 1500)]
    [InlineData("一万五", 15000)]
    [InlineData("三万零二十", 30020)]
    [InlineData("二十万", 200000)]
    [InlineData("一亿二千万", 120000000)]
    [InlineData("叁佰万", 3000000)]
    [InlineData("二〇二三", 2023)]
    public void Exact_numerals_are_read(string text, int value)
    {
        Assert.True(ChineseNumerals.TryParse(text, out var read));
        Assert.Equal(value, read);
    }

    /// <summary>The 万 before 亿 counts 亿, whatever stands between them.</summary>
    [Theory]
    [InlineData("一万二亿", 1_000_200_000_000)]
    [InlineData("一万二千亿", 1_200_000_000_000)]
    [InlineData("三万五千六百亿零二十万", 3_560_000_200_000)]
    [InlineData("一亿二千三百万", 123_000_000)]
    public void Ten_thousand_before_a_hundred_million_is_so_many_of_them(string text, long value)
    {
        Assert.True(ChineseNumerals.TryParse(text, out var read));
        Assert.Equal(value, read);
    }

    [Fact]
    public void A_decimal_point_in_words_is_read()
    {
        Assert.True(ChineseNumerals.TryParse("三点一四", out var read));
        Assert.Equal(3.14m, read);
    }

    [Theory]
    [InlineData("")]
    [InlineData("几十")]
    [InlineData("数百")]
    [InlineData("百")]
    [InlineData("二三十")]
    [InlineData("三五")]
    [InlineData("十几")]
    [InlineData("十二个")]
    [InlineData("统一")]
    [InlineData("12")]
    [InlineData("三亿万万亿亿")]
    [InlineData("亿亿亿亿亿亿")]
    public void Vague_numerals_and_words_are_no_numerals(string text) => Assert.False(ChineseNumerals.TryParse(text, out _));
}
