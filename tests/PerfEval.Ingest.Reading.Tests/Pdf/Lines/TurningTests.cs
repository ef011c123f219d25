using PerfEval.Ingest.Reading.Pdf.Lines;
using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Tests.Pdf.Lines;

public class TurningTests
{
    [Theory]
    [InlineData(PdfDirection.Right, 1, 2, 3, 4)]
    [InlineData(PdfDirection.Down, 2, 3, 4, 1)]
    [InlineData(PdfDirection.Left, 3, 4, 1, 2)]
    [InlineData(PdfDirection.Up, 4, 1, 2, 3)]
    public void What_the_clip_cuts_off_turns_with_the_box(PdfDirection direction, float left, float top, float right, float bottom) => Assert.Equal(
        new PdfCut(left, top, right, bottom),
        Turning.ToRight(Ink.Glyph("甲", 10, 10, 10, 10) with { Cut = new(1, 2, 3, 4) }, direction).Cut);
}
