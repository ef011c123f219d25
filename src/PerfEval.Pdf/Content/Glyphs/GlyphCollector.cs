namespace PerfEval.Pdf.Content.Glyphs;

/// <summary>The glyphs of a page in the order in which they are painted.</summary>
internal sealed class GlyphCollector(PageBudget budget, WorkBuffers buffers)
{
    private readonly DuplicateGlyphs duplicates = new(buffers);
    private PdfGlyph[] glyphs = buffers.Glyphs;

    public int Count { get; private set; }

    public ref PdfGlyph this[int index] => ref glyphs[index];

    /// <param name="glyph">The glyph.</param>
    /// <param name="runStart">The number of glyphs before the text was last placed anew: only one of those can be the same print.</param>
    public bool Add(in PdfGlyph glyph, int runStart)
    {
        if (!budget.TakeGlyph())
            return false;
        if (duplicates.IsRepeated(glyph, glyphs, Count, runStart))
            return true;
        if (Count == glyphs.Length)
        {
            Array.Resize(ref glyphs, glyphs.Length * 2);
            buffers.Glyphs = glyphs;
        }

        glyphs[Count++] = glyph;
        return true;
    }

    public PdfGlyph[] Take() => glyphs.AsSpan(0, Count).ToArray();
}
