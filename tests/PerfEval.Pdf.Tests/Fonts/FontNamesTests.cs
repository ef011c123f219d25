using System.Text;
using PerfEval.Pdf.Fonts;

namespace PerfEval.Pdf.Tests.Fonts;

public sealed class FontNamesTests
{
    [Theory]
    [InlineData("ABCDEF+SimSun", "SimSun")]
    [InlineData("ABCDEF+GHIJKL+SimSun", "SimSun")]
    [InlineData("Abcdef+SimSun", "Abcdef+SimSun")]
    [InlineData("SimSun,Bold", "SimSun,Bold")]
    [InlineData("A#B", "A#B")]
    public void A_subset_prefix_is_no_part_of_the_name(string name, string expected) =>
        Assert.Equal(expected, FontNames.Clean(Encoding.Latin1.GetBytes(name)));

    [Fact]
    public void Bytes_of_GBK_and_of_UTF8_become_the_Chinese_name()
    {
        Assert.Equal("方正小标宋", FontNames.Clean(Encoding.Latin1.GetBytes("·½ÕýÐ¡±êËÎ")));
        Assert.Equal("方正小标宋", FontNames.Clean(Encoding.UTF8.GetBytes("方正小标宋")));
        Assert.Equal("仿宋_GB2312", FontNames.Clean("ABCDEF+#B7#C2#CB#CE_GB2312"u8));
    }

    [Fact]
    public void Bytes_that_are_neither_stay_Latin() => Assert.Equal("Fônt", FontNames.Clean(Encoding.Latin1.GetBytes("Fônt")));
}
