using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>
/// Glyphs on one baseline, left to right, and their text with blanks where the page shows them. <see cref="Box"/> spans the
/// glyphs that are no blanks; <see cref="FontSize"/> is that of most of them. <see cref="Text"/> neither begins nor ends with a blank.
/// </summary>
internal sealed record TextLine(string Text, PdfRectangle Box, float Baseline, float FontSize, IReadOnlyList<PdfGlyph> Glyphs)
{
    /// <summary>The part of the text that a line breaker would not cut, at the line's start.</summary>
    public float FirstUnitWidth => LineUnits.WidthOfFirst(Glyphs);

    public override string ToString() => Text;
}
