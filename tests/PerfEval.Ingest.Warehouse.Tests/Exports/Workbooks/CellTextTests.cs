using PerfEval.Ingest.Warehouse.Exports.Workbooks;

namespace PerfEval.Ingest.Warehouse.Tests.Exports.Workbooks;

public class CellTextTests
{
    [Theory]
    [InlineData("一\r\n二\r三", "一\n二\n三")]
    [InlineData("a\u0001b\u001fc\uFFFE", "a\uFFFDb\uFFFDc\uFFFD")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("a_xyz", "a_xyz")]
    public void Text_is_what_a_cell_can_hold(string text, string held) => Assert.Equal(held, CellText.Of(text));

    [Fact]
    public void Half_a_pair_is_replaced() => Assert.Equal("\uFFFDx", CellText.Of("\ud800x"));

    [Fact]
    public void Text_longer_than_a_cell_is_cut_and_says_so()
    {
        var held = CellText.Of(new string('字', 40_000));
        Assert.Equal(CellText.Longest, held.Length);
        Assert.EndsWith("……（过长，余下见原文）", held, StringComparison.Ordinal);
    }
}
