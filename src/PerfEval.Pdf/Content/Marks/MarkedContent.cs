using System.Runtime.InteropServices;
using PerfEval.Pdf.Content.Glyphs;

namespace PerfEval.Pdf.Content.Marks;

/// <summary>The marked-content sequences (ISO 32000-1, 14.6) that are open: artifacts, hidden optional content, replaced text.</summary>
internal sealed class MarkedContent
{
    private const int MaxDepth = 1024;

    private readonly Stack<Sequence> open = new();
    private int uncounted;
    private int artifacts;
    private int hidden;

    public int Depth => open.Count + uncounted;

    public bool IsHidden => hidden > 0;

    public PdfGlyphTraits Traits =>
        (artifacts > 0 ? PdfGlyphTraits.Artifact : PdfGlyphTraits.None) | (hidden > 0 ? PdfGlyphTraits.Hidden : PdfGlyphTraits.None);

    /// <param name="isArtifact">Of type /Artifact.</param>
    /// <param name="isHidden">Optional content that is off.</param>
    /// <param name="actualText">What the glyphs of the sequence mean, or null.</param>
    /// <param name="glyphs">The number of glyphs so far.</param>
    public void Begin(bool isArtifact, bool isHidden, string? actualText, int glyphs)
    {
        if (open.Count == MaxDepth)
        {
            uncounted++;
            return;
        }

        artifacts += isArtifact ? 1 : 0;
        hidden += isHidden ? 1 : 0;
        open.Push(new Sequence(isArtifact, isHidden, actualText, glyphs));
    }

    /// <param name="floor">The depth at which the content being read began.</param>
    /// <param name="glyphs">All glyphs so far; those of the sequence take its text.</param>
    public void End(int floor, GlyphCollector glyphs)
    {
        if (Depth <= floor)
            return;
        if (uncounted > 0)
        {
            uncounted--;
            return;
        }

        var sequence = open.Pop();
        artifacts -= sequence.IsArtifact ? 1 : 0;
        hidden -= sequence.IsHidden ? 1 : 0;
        if (sequence.ActualText is { } text)
            ActualText.Apply(text, glyphs, sequence.FirstGlyph);
    }

    public void Unwind(int depth, GlyphCollector glyphs)
    {
        while (Depth > depth)
            End(depth, glyphs);
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Sequence(bool IsArtifact, bool IsHidden, string? ActualText, int FirstGlyph);
}
