using PerfEval.Ingest.Narrative.Figures;

namespace PerfEval.Ingest.Tests.Narrative.Figures;

public sealed class NoFiguresTests
{
    /// <summary>Its time grows with its square where each digit begins a search of its own: then the pattern's timeout ends it.</summary>
    [Fact]
    public void A_run_of_millions_of_digits_is_gone_over_once() => Assert.Empty(NoFigures.In(new string('7', 2_000_000)));

    [Theory]
    [InlineData("印发12号文件", "12号")]
    [InlineData("12型设备", "12")]
    [InlineData("12号码", "")]
    public void Numbers_of_documents_and_types_are_no_figures(string text, string told) =>
        Assert.Equal(told, string.Concat(NoFigures.In(text).Select(f => text[f.Start..f.End])));
}
