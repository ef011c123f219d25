using PerfEval.Ingest.Forms;

namespace PerfEval.Ingest.Tests.Forms;

public class FormReaderTests
{
    [Theory]
    [InlineData(58, "𠀀", "𠀀")]
    [InlineData(58, "𠀀甲", "𠀀…")]
    [InlineData(59, "𠀀甲", "…")]
    [InlineData(60, "甲", "…")]
    public void A_text_in_a_message_is_cut_between_characters(int before, string behind, string shown) =>
        Assert.Equal(new string('乙', before) + shown, FormReader.Shorten(new string('乙', before) + behind));
}
