using PerfEval.Ingest.Benchmarks.Rivals;

namespace PerfEval.Ingest.Benchmarks.Tests.Rivals;

public class OutputTextTests
{
    [Fact]
    public void Text_stands_between_tags() => Assert.Equal("年度 & 资金", OutputText.Markup("<p><b>年度</b> &amp; 资金</p>"));

    [Fact]
    public void Structured_text_is_put_together_glyph_by_glyph() =>
        Assert.Equal("项<", OutputText.Glyphs("<line><char quad=\"1 2\" x=\"1\" c=\"&#x9879;\"/><char quad=\"1 2\" c=\"&lt;\"/></line>"));

    [Fact]
    public void Strings_of_a_pandoc_tree_are_found_however_deep() =>
        Assert.Equal("项目\n100\n", OutputText.PandocTree("{\"blocks\":[{\"t\":\"Table\",\"c\":[[{\"t\":\"Str\",\"c\":\"项目\"},{\"t\":\"Space\"},{\"t\":\"Str\",\"c\":\"100\"}]]}]}"));

    [Fact]
    public void Cells_of_several_files_are_put_together() =>
        Assert.Equal("甲\n乙\n", OutputText.PerfEvalTables("{\"tables\":[{\"cells\":[{\"text\":\"甲\"}]}]}\n{\"tables\":[{\"cells\":[{\"text\":\"乙\"}]}]}\n"));

    [Fact]
    public void A_cell_that_is_broken_up_among_others_is_not_found_whole()
    {
        var file = new KnownFile("a.pdf", ["年度资金总额", "项目负责人"]);

        Assert.Equal(1, file.FoundIn("年度资金   项目\n总额  负责人\n 项目 负责人"));
    }
}
