using PerfEval.Pdf.Fonts.CMaps;

namespace PerfEval.Pdf.Tests.Fonts.CMaps;

public class AdobeGb1Tests
{
    // GB 2312 in order: row 1 starts at CID 96, row 16 (啊) at 940; 814 is the first half-width form.
    [Theory]
    [InlineData(1, " ")]
    [InlineData(34, "A")]
    [InlineData(96, "\u3000")]
    [InlineData(97, "、")]
    [InlineData(98, "。")]
    [InlineData(99, "·")]
    [InlineData(814, "!")]
    [InlineData(940, "啊")]
    [InlineData(7702, "齄")]
    [InlineData(580, "（")]
    public void A_CID_has_the_character_of_the_collection(int cid, string text) => Assert.Equal(text, AdobeGb1.ToUnicode(cid));

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(65535)]
    [InlineData(int.MaxValue)]
    public void What_is_no_CID_of_the_collection_has_no_text(int cid) => Assert.Null(AdobeGb1.ToUnicode(cid));

    [Fact]
    public void No_CID_gives_a_radical_or_a_vertical_form_of_what_has_a_plain_one_and_few_give_a_private_character()
    {
        var texts = Enumerable.Range(0, 30284).Select(AdobeGb1.ToUnicode).OfType<string>().ToList();
        Assert.DoesNotContain(texts, t => t[0] is (>= '\u2E81' and <= '\u2FDF' and not '\u2E9A') or (>= '\uFE31' and <= '\uFE44' and not '\uFE34'));
        Assert.True(texts.Count(t => t[0] is >= '\uE000' and <= '\uF8FF') < 100);
        Assert.True(texts.Count > 30_200);
    }
}
