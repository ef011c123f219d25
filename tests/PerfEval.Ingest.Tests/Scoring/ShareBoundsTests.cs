using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Tests.Scoring;

public class ShareBoundsTests
{
    [Theory]
    [InlineData("城乡居民参保率", "参保率")]
    [InlineData("服务对象 满意度", "满意度")]
    [InlineData("任务完成及时率", "及时率")]
    public void A_share_is_bounded_by_the_word_in_its_name(string name, string word)
    {
        var bound = ShareBounds.BuiltIn.Of(name);
        Assert.Equal((100m, word), (bound!.Value.Maximum.Value, bound.Value.Word));
    }

    [Theory]
    [InlineData("培训人次")]
    [InlineData("任务完成率")]
    [InlineData("满意度增长率")]
    public void A_name_of_another_quantity_has_no_bound(string name) => Assert.Null(ShareBounds.BuiltIn.Of(name));
}
