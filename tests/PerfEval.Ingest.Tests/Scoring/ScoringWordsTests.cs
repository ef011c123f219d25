using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Scoring;

namespace PerfEval.Ingest.Tests.Scoring;

public class ScoringWordsTests
{
    private static readonly ScoringWords Words = ScoringWords.BuiltIn;

    [Theory]
    [InlineData("无")]
    [InlineData(" 暂 无 ")]
    [InlineData("—")]
    [InlineData("/")]
    public void A_placeholder_is_no_reason(string text) => Assert.True(Words.IsBlank(new(text, text, new Location())));

    [Fact]
    public void A_sentence_is_a_reason() => Assert.False(Words.IsBlank(new("无足够人手", "无足够人手", new Location())));

    [Theory]
    [InlineData("优良中低差")]
    [InlineData("优/良/中/低/差")]
    [InlineData("好、坏")]
    public void An_option_list_is_known_whatever_separates_it(string text) => Assert.True(Words.IsOptionList(text));

    [Theory]
    [InlineData("优")]
    [InlineData("良好")]
    public void An_option_is_no_list(string text) => Assert.False(Words.IsOptionList(text));
}
