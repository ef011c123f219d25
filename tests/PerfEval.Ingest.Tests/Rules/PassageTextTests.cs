using PerfEval.Ingest.Rules;

namespace PerfEval.Ingest.Tests.Rules;

public class PassageTextTests
{
    [Fact]
    public void What_is_found_in_the_folded_text_is_quoted_as_written()
    {
        var text = new PassageText("共投入１２ 万元（其中 财政 ８万元）。");

        Assert.Equal("共投入12万元(其中财政8万元)。", text.Text);
        Assert.Equal("１２ 万元（其中", text.AsWritten(3, 7));
        Assert.Equal(string.Empty, text.AsWritten(3, 0));
    }

    [Fact]
    public void Sentences_cover_the_text_without_gap()
    {
        var text = new PassageText("第一句。第二句！第三句；余下");

        Assert.Equal(["第一句。", "第二句！", "第三句；", "余下"], text.Sentences().Select(s => text.AsWritten(s.Start, s.Length)));
        Assert.Empty(new PassageText("　 \n").Sentences());
    }

    [Fact]
    public void Characters_outside_the_basic_plane_stay_whole() =>
        Assert.Equal("𠮷", new PassageText("在𠮷县").AsWritten(1, 2));
}
