using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Content;

/// <summary>The entries of an extended graphics state (ISO 32000-1, 8.4.5) that bear on what stands where.</summary>
internal static class ExtendedStates
{
    /// <summary>Below half a step of 8 bits nothing is to be seen.</summary>
    private const double LeastOpacity = 1.0 / 512;

    public static void Apply(PdfDictionary extended, PageResources page, ref GraphicsState state)
    {
        if (extended["LW"] is PdfNumber width)
            state.LineWidth = Math.Abs(width.Value);
        if (extended["ca"] is PdfNumber fill)
            state.FillIsClear = fill.Value < LeastOpacity;
        if (extended["CA"] is PdfNumber stroke)
            state.StrokeIsClear = stroke.Value < LeastOpacity;
        if (extended.Array("Font") is { Count: >= 2 } font)
        {
            state.Font = page.FindFont(font.Raw[0]) ?? state.Font;
            state.FontSize = font.Number(1);
        }
    }
}
