using PerfEval.Pdf.Fonts.Unicode;

namespace PerfEval.Pdf.Tests.Fonts.Unicode;

public class HanFoldingTests
{
    [Theory]
    [InlineData("\u2F6C", "目")]
    [InlineData("\u2F00", "一")]
    [InlineData("\u2FD5", "\u9FA0")]
    [InlineData("\u2EC5", "见")]
    [InlineData("\u2EF3", "龟")]
    [InlineData("\u2EE9", "黄")]
    [InlineData("\uF98E", "年")]
    [InlineData("\uFA19", "神")]
    [InlineData("\U0002F800", "丽")]
    [InlineData("项\u2F6C支出", "项目支出")]
    public void A_radical_or_compatibility_ideograph_is_the_ideograph_meant(string text, string folded) =>
        Assert.Equal(folded, HanFolding.Fold(text));

    [Theory]
    [InlineData("（Ａ）：１００％")]
    [InlineData("①㎡㈠")]
    [InlineData("\uFA0E\uFA0F\uFA11\uFA13\uFA14\uFA1F\uFA21\uFA23\uFA24\uFA27\uFA28\uFA29")]
    [InlineData("\u2E80\u2E9A\u2FDF")]
    [InlineData("ﬁ\uFB00½")]
    [InlineData("𠮷\uD87E")]
    public void Nothing_else_is_changed(string text) => Assert.Same(text, HanFolding.Fold(text));

    [Fact]
    public void Every_Kangxi_radical_has_an_ideograph()
    {
        for (var c = 0x2F00; c <= 0x2FD5; c++)
            Assert.InRange(char.ConvertToUtf32(HanFolding.Fold(char.ConvertFromUtf32(c)), 0), 0x4E00, 0x9FFF);
    }

    [Fact]
    public void What_a_character_means_is_itself_not_folded_further()
    {
        foreach (var c in Enumerable.Range(0x2E80, 0x2FA20 - 0x2E80).Where(c => c is < 0xD800 or > 0xDFFF).Select(char.ConvertFromUtf32))
            Assert.Equal(HanFolding.Fold(c), HanFolding.Fold(HanFolding.Fold(c)));
    }
}
