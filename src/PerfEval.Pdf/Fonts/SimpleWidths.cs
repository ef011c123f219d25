using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Fonts;

/// <summary>The Widths of a simple font, in the units of the file (thousandths of an em; Type 3: glyph space).</summary>
internal sealed class SimpleWidths
{
    private readonly float[] widths;
    private readonly int first;

    private SimpleWidths(float[] widths, int first)
    {
        this.widths = widths;
        this.first = first;
    }

    /// <summary>The file states no widths at all.</summary>
    public bool IsEmpty => widths.Length == 0;

    public static SimpleWidths Of(PdfDictionary font)
    {
        if (font.Array("Widths") is not { } array)
            return new([], 0);
        var widths = new float[Math.Min(array.Count, 256)];
        for (var i = 0; i < widths.Length; i++)
            widths[i] = array[i] is PdfNumber number && Math.Abs(number.Value) < 1e6 ? (float)number.Value : float.NaN;
        return new(widths, font.Int("FirstChar"));
    }

    /// <summary>Null where the file states none for the code.</summary>
    public float? Find(int code)
    {
        var index = (long)code - first;
        return index >= 0 && index < widths.Length && !float.IsNaN(widths[index]) ? widths[index] : null;
    }
}
