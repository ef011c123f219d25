using PerfEval.Ingest.Forms.Labels;

namespace PerfEval.Ingest.Tests.Forms.Labels;

public class RememberedTests
{
    [Fact]
    public void A_text_is_looked_into_once()
    {
        var looked = 0;
        var lengths = new Remembered<int>(text => text.Length + (looked++ * 100));
        Assert.Equal([2, 2, 2], new[] { lengths["分值"], lengths["分值"], lengths["分值"] });
    }

    [Fact]
    public void However_many_texts_come_the_answers_stay_right_and_what_is_kept_stays_bounded()
    {
        var looked = 0;
        var lengths = new Remembered<int>(text =>
        {
            looked++;
            return text.Length;
        });
        for (var i = 0; i < 100_000; i++)
            Assert.Equal(1 + i.ToString(System.Globalization.CultureInfo.InvariantCulture).Length, lengths[$"第{i}"]);
        looked = 0;
        _ = lengths["第1"];
        Assert.Equal(1, looked);
    }
}
