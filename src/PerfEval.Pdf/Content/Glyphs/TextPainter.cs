using PerfEval.Pdf.Content.Marks;

namespace PerfEval.Pdf.Content.Glyphs;

/// <summary>The text matrices of one text object, and the showing of strings (ISO 32000-1, 9.4).</summary>
internal sealed class TextPainter(GlyphCollector glyphs, MarkedContent marked, PageResources page)
{
    private const int Invisible = 3;

    private Matrix text = Matrix.Identity;
    private Matrix line = Matrix.Identity;

    /// <summary>The number of glyphs when the text was last placed anew; what follows without a move cannot be a second print of it.</summary>
    private int runStart;

    /// <summary>Names of the page's fonts that gave undecodable codes.</summary>
    public HashSet<string> Undecodable { get; } = new(StringComparer.Ordinal);

    public void Begin() => Set(Matrix.Identity);

    public void Set(in Matrix matrix)
    {
        text = matrix;
        line = matrix;
        runStart = glyphs.Count;
    }

    public void MoveLine(double x, double y)
    {
        line = line.Moved(x, y);
        text = line;
        runStart = glyphs.Count;
    }

    /// <summary>A number of a TJ array: thousandths of an em to go back.</summary>
    public void Adjust(double thousandths, ref GraphicsState state)
    {
        var distance = -thousandths / 1000 * state.FontSize;
        text = state.Font?.Info.IsVertical == true ? text.Moved(0, distance) : text.Moved(distance * state.HorizontalScaling, 0);
    }

    public void Show(ReadOnlySpan<byte> bytes, ref GraphicsState state)
    {
        if (bytes.IsEmpty)
            return;
        var font = state.Font ?? page.StandardFont;
        var run = new GlyphRun(font, text.Then(state.Transformation), ref state, TraitsOf(ref state), RenderingColor(ref state));
        double along = 0;
        var isUndecodable = false;
        while (!bytes.IsEmpty)
        {
            var glyph = font.Next(bytes);
            bytes = bytes[Math.Clamp((int)glyph.Length, 1, bytes.Length)..];
            isUndecodable |= glyph.IsUndecodable;
            if (!glyphs.Add(run.Place(glyph, along, state.Clip), runStart))
                return;
            along += run.Step(glyph);
        }

        text = font.Info.IsVertical ? text.Moved(0, along) : text.Moved(along, 0);
        if (isUndecodable)
            Undecodable.Add(font.Info.Name);
    }

    private PdfGlyphTraits TraitsOf(ref GraphicsState state)
    {
        var traits = marked.Traits;
        if (state.RenderingMode == Invisible)
            traits |= PdfGlyphTraits.Invisible;
        // Modes 0 and 4 fill, 1 and 5 stroke, 2 and 6 do both.
        var isClear = (state.RenderingMode & 3) switch
        {
            0 => state.FillIsClear,
            1 => state.StrokeIsClear,
            2 => state.FillIsClear && state.StrokeIsClear,
            _ => false,
        };
        return isClear ? traits | PdfGlyphTraits.Hidden : traits;
    }

    private static PdfColor RenderingColor(ref GraphicsState state) => (state.RenderingMode & 3) == 1 ? state.Stroke : state.Fill;
}
