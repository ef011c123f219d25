using PerfEval.Pdf.Content.Glyphs;
using PerfEval.Pdf.Content.Tokens;

namespace PerfEval.Pdf.Content;

/// <summary>
/// The growing buffers of the interpreter, used again for the next page of the document: a page's glyphs alone are more than
/// what the garbage collector takes lightly. Those that one huge page made large are not kept.
/// </summary>
internal sealed class WorkBuffers
{
    private const int MostGlyphsKept = 1 << 14;
    private const int FirstGlyphs = 1024;

    private bool isLent;

    public PdfGlyph[] Glyphs { get; set; } = new PdfGlyph[FirstGlyphs];

    /// <summary>All zero when lent out; see <see cref="DuplicateGlyphs"/>.</summary>
    public int[] Slots { get; set; } = new int[FirstGlyphs * 2];

    public OperandStack Operands { get; private set; } = new();

    public Paths.Path Path { get; private set; } = new();

    /// <summary>A page read while another one is being read (by what its caller does) gets buffers of its own.</summary>
    public WorkBuffers Lend()
    {
        if (isLent)
            return new WorkBuffers { isLent = true };
        isLent = true;
        return this;
    }

    public void Return(int glyphs)
    {
        isLent = false;
        if (Glyphs.Length > MostGlyphsKept)
        {
            Glyphs = new PdfGlyph[FirstGlyphs];
            Slots = new int[FirstGlyphs * 2];
        }
        else
        {
            // No string or font of the page is to be held by the buffer.
            Array.Clear(Glyphs, 0, Math.Min(glyphs, Glyphs.Length));
            Array.Clear(Slots);
        }

        if (!Operands.IsSmall)
            Operands = new OperandStack();
        if (!Path.IsSmall)
            Path = new();
        Path.Clear();
    }
}
