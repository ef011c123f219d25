using PerfEval.Ingest.Reading.Pdf.Furniture;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Furniture;

public class PageNumbersTests
{
    [Theory]
    [InlineData("—23—")]
    [InlineData("- 3 -")]
    [InlineData("第3页 共12页")]
    [InlineData("第 3 页，共 12 页")]
    [InlineData("3/12")]
    [InlineData("Page 3 of 12")]
    [InlineData("iv")]
    [InlineData("7")]
    public void Pages_say_their_number_in_many_ways(string text) => Assert.True(PageNumbers.Is(text));

    [Theory]
    [InlineData("98.5")]
    [InlineData("3项")]
    [InlineData("第3页内容")]
    [InlineData("2023年度")]
    public void Figures_and_text_are_no_page_numbers(string text) => Assert.False(PageNumbers.Is(text));
}
