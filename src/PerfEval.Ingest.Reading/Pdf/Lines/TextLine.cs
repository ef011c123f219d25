using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>
/// Glyphs on one baseline, left to right, and their text with blanks where the page shows them. <see cref="Box"/> spans the
/// glyphs that are no blanks; <see cref="FontSize"/> is that of most of them. <see cref="Text"/> neither begins nor ends with a blank.
/// </summary>
internal sealed record TextLine(string Text, PdfRectangle Box, float Baseline, float FontSize, IReadOnlyList<PdfGlyph> Glyphs)
{
    /// <summary>Width of what a line breaker would not cut, at the line's start.</summary>
    public float FirstUnitWidth { get; init; }

    public float FirstGlyphWidth { get; init; }

    /// <summary>Width of the run at the line's end that is neither Chinese nor blank.</summary>
    public float LastWordWidth { get; init; }

    /// <summary>That run is the whole line.</summary>
    public bool IsOneWord { get; init; }

    /// <summary>Where the line ends without a sign that may hang over into the margin.</summary>
    public float TextRight { get; init; } = Box.Right;

    public static TextLine Of(string text, PdfRectangle box, float baseline, float fontSize, IReadOnlyList<PdfGlyph> glyphs) =>
        new(text, box, baseline, fontSize, glyphs)
        {
            FirstUnitWidth = LineUnits.WidthOfFirst(glyphs),
            FirstGlyphWidth = LineUnits.WidthOfFirstGlyph(glyphs),
            LastWordWidth = LineUnits.WidthOfLastWord(glyphs, out var isOneWord),
            IsOneWord = isOneWord,
            TextRight = Script.IsHan(text[^1]) && Script.IsClosing(text[^1]) ? glyphs[^1].Box.Left : box.Right,
        };

    /// <summary>For keeping: the glyphs of a whole file are many.</summary>
    public TextLine WithoutGlyphs() => this with { Glyphs = [] };

    public override string ToString() => Text;
}
