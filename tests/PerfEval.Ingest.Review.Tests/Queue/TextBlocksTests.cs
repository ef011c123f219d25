using PerfEval.Ingest.Review.Queue;

namespace PerfEval.Ingest.Review.Tests.Queue;

public class TextBlocksTests
{
    [Fact]
    public void A_part_is_found_in_the_texts_that_hold_it_and_never_across_two()
    {
        var blocks = Of(["农村公路养护", "", "养护里程", "公路", "养", "护"]);

        Assert.Equal([0, 2], Found(blocks, "养护"));
        Assert.Equal([0, 3], Found(blocks, "公路"));
        Assert.Empty(Found(blocks, "路养护里"));
        Assert.Equal([0, 2, 5], Found(blocks, "护"));
    }

    [Fact]
    public void Case_is_no_matter() => Assert.Equal([0, 1], Found(Of(["report.PDF", "Report.pdf", "text"]), "rEPort.Pdf"));

    [Fact]
    public void Parts_of_one_text_are_looked_in_one_by_one()
    {
        var blocks = new TextBlocks();
        blocks.Add("甲乙", null, "丙丁");
        blocks.Close();

        Assert.Equal([0], Found(blocks, "丙"));
        Assert.Empty(Found(blocks, "乙丙"));
        Assert.Empty(Found(blocks, "乙\0丙"));
    }

    [Fact]
    public void Texts_of_many_megabytes_and_one_longer_than_a_block_keep_their_numbers()
    {
        var texts = Enumerable.Range(0, 40_000).Select(n => n == 20_000 ? new string('长', 3_000_000) + "尾" : n % 3 == 0 ? "" : $"第{n}条 " + new string('文', 60)).ToList();
        var blocks = Of(texts);

        Assert.Equal(texts.Count, blocks.Count);
        Assert.Equal([20_000], Found(blocks, "长尾"));
        Assert.Equal([1], Found(blocks, "第1条"));
        Assert.Equal([39_998], Found(blocks, "第39998条"));
        Assert.Equal(texts.Count(t => t.Contains('文', StringComparison.Ordinal)), Found(blocks, "文").Count);
    }

    [Fact]
    public void Nothing_is_found_in_nothing()
    {
        Assert.Empty(Found(Of([]), "甲"));
        Assert.Empty(Found(Of(["", "", ""]), "甲"));
    }

    private static TextBlocks Of(IEnumerable<string> texts)
    {
        var blocks = new TextBlocks();
        foreach (var text in texts)
            blocks.Add(text);
        blocks.Close();
        return blocks;
    }

    /// <summary>Asked of all texts at once and of each alone, which must agree.</summary>
    private static List<int> Found(TextBlocks blocks, string part)
    {
        List<int> found = [.. blocks.Holding(part).Index().Where(f => f.Item).Select(f => f.Index)];
        Assert.Equal(found, Enumerable.Range(0, blocks.Count).Where(n => blocks.Holds(n, part)));
        return found;
    }
}
