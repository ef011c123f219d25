using PerfEval.Ingest.Narrative;

namespace PerfEval.Ingest.Tests.Narrative;

public sealed class FoldingTests
{
    [Theory]
    [InlineData("（２０２３年度）：９５％", "(2023年度):95%")]
    [InlineData("预算数≧3﹪；", "预算数≥3%;")]
    [InlineData("二〇二三年度", "2023年度")]
    [InlineData("二○二二年", "2022年")]
    [InlineData("甲，乙", "甲，乙")]
    [InlineData("二是加强管理年", "二是加强管理年")]
    public void Texts_fold_character_by_character(string text, string folded)
    {
        Assert.Equal(folded, Folding.Fold(text));
        Assert.Equal(text.Length, folded.Length);
    }

    [Fact]
    public void The_marker_of_a_bookmark_and_blanks_are_no_text() =>
        Assert.Multiple(
            () => Assert.Equal("绩效自评报告", Folding.Compact("[bookmark: _Toc12] 绩效自 评报告\t")),
            () => Assert.Equal("自评总分", Folding.Compact(" _GoBack]自评总分")));
}
