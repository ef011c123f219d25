using PerfEval.Ingest.Reading.Docx.Numbering;

namespace PerfEval.Ingest.Reading.Tests.Docx.Numbering;

public class NumberFormatsTests
{
    [Theory]
    [InlineData("decimal", 12, "12")]
    [InlineData("decimalZero", 7, "07")]
    [InlineData("decimalZero", 17, "17")]
    [InlineData("decimalFullWidth", 12, "１２")]
    [InlineData("decimalEnclosedCircle", 3, "③")]
    [InlineData("decimalEnclosedCircle", 20, "⑳")]
    [InlineData("decimalEnclosedCircleChinese", 21, "㉑")]
    [InlineData("decimalEnclosedCircle", 36, "㊱")]
    [InlineData("decimalEnclosedCircle", 51, "51")]
    [InlineData("decimalEnclosedParen", 4, "⑷")]
    [InlineData("decimalEnclosedFullstop", 2, "⒉")]
    [InlineData("ideographEnclosedCircle", 5, "㊄")]
    [InlineData("none", 5, "")]
    [InlineData("something new", 5, "5")]
    public void A_number_is_written_in_figures(string format, int number, string text) => Assert.Equal(text, NumberFormats.Write(format, number));

    [Theory]
    [InlineData("upperLetter", 1, "A")]
    [InlineData("lowerLetter", 26, "z")]
    [InlineData("upperLetter", 28, "BB")]
    [InlineData("upperLetter", int.MaxValue, "2147483647")]
    [InlineData("upperRoman", 1994, "MCMXCIV")]
    [InlineData("lowerRoman", 4, "iv")]
    [InlineData("lowerRoman", 4000, "4000")]
    [InlineData("upperRoman", 0, "0")]
    public void A_number_is_written_in_letters(string format, int number, string text) => Assert.Equal(text, NumberFormats.Write(format, number));

    [Theory]
    [InlineData("chineseCounting", 3, "三")]
    [InlineData("chineseCounting", 10, "十")]
    [InlineData("chineseCounting", 21, "二十一")]
    [InlineData("chineseCounting", 105, "一〇五")]
    [InlineData("chineseCountingThousand", 11, "十一")]
    [InlineData("chineseCountingThousand", 100, "一百")]
    [InlineData("chineseCountingThousand", 105, "一百零五")]
    [InlineData("chineseCountingThousand", 110, "一百一十")]
    [InlineData("chineseCountingThousand", 1001, "一千零一")]
    [InlineData("chineseCountingThousand", 1010, "一千零一十")]
    [InlineData("chineseCountingThousand", 10_203, "一万零二百零三")]
    [InlineData("japaneseCounting", 10, "十")]
    [InlineData("japaneseCounting", 111, "百十一")]
    [InlineData("japaneseCounting", 2003, "二千三")]
    [InlineData("ideographDigital", 10, "一〇")]
    [InlineData("ideographDigital", 23, "二三")]
    [InlineData("chineseLegalSimplified", 12, "壹拾贰")]
    [InlineData("ideographTraditional", 2, "乙")]
    [InlineData("ideographTraditional", 11, "11")]
    [InlineData("ideographZodiac", 12, "亥")]
    [InlineData("chineseCounting", -1, "-1")]
    [InlineData("chineseCountingThousand", int.MaxValue, "2147483647")]
    public void A_number_is_written_in_Chinese_characters(string format, int number, string text) => Assert.Equal(text, NumberFormats.Write(format, number));
}
