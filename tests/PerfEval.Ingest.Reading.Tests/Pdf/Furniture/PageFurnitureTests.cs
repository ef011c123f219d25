using PerfEval.Ingest.Reading.Pdf.Furniture;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Furniture;

public class PageFurnitureTests
{
    [Theory]
    [InlineData("第9页", "第 10 页")]
    [InlineData("第9页", "第100页")]
    [InlineData("绩效报告 共1200页 第3页", "绩效报告 共1200页 第1024页")]
    public void Lines_that_say_their_own_page_are_the_same_however_many_figures_it_has(string one, string other) =>
        Assert.Equal(PageFurniture.KeyOf(one), PageFurniture.KeyOf(other));
}
