using System.Runtime.InteropServices;
using PerfEval.Pdf.Fonts;

namespace PerfEval.Pdf.Content;

/// <summary>The graphics state (ISO 32000-1, 8.4) as far as it bears on what stands where. <c>q</c> copies it.</summary>
[StructLayout(LayoutKind.Auto)]
internal struct GraphicsState
{
    /// <summary>From user space to page space (top left origin).</summary>
    public Matrix Transformation;

    /// <summary>The bounds of the clip in page space; a clip that is no rectangle counts as its bounds.</summary>
    public Bounds Clip;

    public double LineWidth;
    public ColorSpace FillSpace;
    public ColorSpace StrokeSpace;
    public PdfColor Fill;
    public PdfColor Stroke;

    /// <summary>Opacity 0: painted, but nothing is to be seen.</summary>
    public bool FillIsClear;
    public bool StrokeIsClear;

    public PdfFont? Font;
    public double FontSize;
    public double CharacterSpacing;
    public double WordSpacing;

    /// <summary>1 for the 100 of <c>Tz</c>.</summary>
    public double HorizontalScaling;
    public double Leading;
    public double Rise;
    public int RenderingMode;

    public static GraphicsState Initial(in Matrix transformation, in Bounds clip) => new()
    {
        Transformation = transformation,
        Clip = clip,
        LineWidth = 1,
        HorizontalScaling = 1,
        FillSpace = ColorSpace.Gray,
        StrokeSpace = ColorSpace.Gray,
    };
}
