using PerfEval.Pdf.Fonts.Unicode;

namespace PerfEval.Pdf.Tests.Fonts.Unicode;

public class AdobeGlyphListTests
{
    [Theory]
    [InlineData("A", "A")]
    [InlineData("percent", "%")]
    [InlineData("fi", "ﬁ")]
    [InlineData("a100", "❞")]
    [InlineData("uni76EE", "目")]
    [InlineData("uni76ee", "目")]
    [InlineData("uni00410042", "AB")]
    [InlineData("u76EE", "目")]
    [InlineData("u20BB7", "𠮷")]
    [InlineData("uni2F6C", "目")]
    [InlineData("A.alt", "A")]
    [InlineData("one.oldstyle", "1")]
    [InlineData("f_f_i", "ffi")]
    [InlineData("f_uni0069.liga", "fi")]
    [InlineData("dalethatafpatah", "\u05D3\u05B2")]
    public void A_name_that_the_specification_knows_has_its_text(string name, string text) => Assert.Equal(text, AdobeGlyphList.Lookup(name));

    [Theory]
    [InlineData("oneoldstyle", "1")]
    [InlineData("Asmall", "a")]
    [InlineData("parenleftBigg", "(")]
    [InlineData("summationdisplay", "∑")]
    [InlineData("bracelefttp", "⎧")]
    public void Old_style_figures_and_the_names_of_TeX_have_the_character_meant(string name, string text) =>
        Assert.Equal(text, AdobeGlyphList.Lookup(name));

    [Theory]
    [InlineData("")]
    [InlineData(".notdef")]
    [InlineData("g123")]
    [InlineData("cid1234")]
    [InlineData("uniD842")]
    [InlineData("uni76E")]
    [InlineData("uniXYZW")]
    [InlineData("u110000")]
    [InlineData("f_unknownpart")]
    [InlineData("_")]
    [InlineData("apple")]
    public void A_name_that_says_nothing_gives_nothing(string name) => Assert.Null(AdobeGlyphList.Lookup(name));

    [Fact]
    public void A_name_of_any_length_is_answered() => Assert.Null(AdobeGlyphList.Lookup("uni" + new string('4', 100_000)));
}
