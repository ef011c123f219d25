using PerfEval.Ingest.Values;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Tests.Values;

/// <summary>A cell may be as long as its file: what reading it costs grows with its length and no faster.</summary>
public sealed class LongTextTests
{
    private const int Times = 20_000;

    [Fact]
    public void Each_slip_of_recognition_costs_no_copy_of_the_text()
    {
        var (written, read) = (Repeated("万兀", Times), Repeated("万元", Times));
        TextNormalizer.Key("万兀");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(read, TextNormalizer.Key(written));
        var quantity = QuantityParser.Parse(written, QuantityContext.None, null)!;
        Assert.Equal(Times, quantity.Corrections.Count);
        Assert.Equal(written, quantity.Text);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 50_000_000);
    }

    /// <summary>Were the text gone through again for each figure in it, this would take minutes.</summary>
    [Theory]
    [InlineData("10多")]
    [InlineData("10多(")]
    [InlineData("(10多")]
    [InlineData("(10多)")]
    [InlineData("1(")]
    [InlineData("1(含")]
    [InlineData("1元/(")]
    public void Each_figure_of_a_long_text_costs_no_look_at_the_whole(string part) =>
        Assert.Equal(QuantityKind.Qualitative, QuantityParser.Parse(Repeated(part, 20 * Times), QuantityContext.None, null)!.Kind);

    [Theory]
    [InlineData("(10多)人(共12人", "12 人")]
    [InlineData("(10多)12人", "12 人")]
    [InlineData("((10多)人)12人", "12 人")]
    [InlineData("10多(12)人", "words")]
    public void A_vague_figure_counts_only_outside_brackets_that_close(string text, string reading) => Assert.Equal(reading, Described.Of(text));

    private static string Repeated(string part, int times) => string.Concat(Enumerable.Repeat(part, times));
}
