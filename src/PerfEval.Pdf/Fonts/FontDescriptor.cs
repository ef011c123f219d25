using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Fonts;

/// <summary>A font descriptor (ISO 32000-1, 9.8) whose figures are sanitised: many files state zero, or units of another scale.</summary>
internal sealed class FontDescriptor
{
    private const int NonsymbolicFlag = 1 << 5;
    private const int ForceBoldFlag = 1 << 18;

    private FontDescriptor(PdfDictionary? dictionary, string name, bool isChinese)
    {
        var flags = dictionary?.Int("Flags") ?? 0;
        IsNonsymbolic = (flags & NonsymbolicFlag) != 0;
        MissingWidth = (float)(dictionary?.Number("MissingWidth") ?? 0);
        Program = dictionary?.Stream("FontFile") ?? dictionary?.Stream("FontFile2") ?? dictionary?.Stream("FontFile3");
        IsBold = (flags & ForceBoldFlag) != 0 || SaysBold(name)
            || dictionary?.Number("FontWeight") is >= 600 and <= 1000 || dictionary?.Number("StemV") is >= 140 and <= 500;
        (Ascent, Descent) = Extent(dictionary, isChinese);
    }

    public bool IsNonsymbolic { get; }
    public float MissingWidth { get; }
    public bool IsBold { get; }

    /// <summary>The embedded font program, or null.</summary>
    public PdfStream? Program { get; }

    public float Ascent { get; }
    public float Descent { get; }

    /// <param name="font">The dictionary that holds the descriptor: of a simple font, or of the descendant of a Type0 font.</param>
    /// <param name="name">The font's name, cleaned.</param>
    /// <param name="isChinese">Which fallback holds for ascent and descent.</param>
    public static FontDescriptor Of(PdfDictionary font, string name, bool isChinese) =>
        new(font.Dictionary("FontDescriptor"), name, isChinese);

    public static (float Ascent, float Descent) Fallback(bool isChinese) => isChinese ? (0.88f, -0.12f) : (0.75f, -0.25f);

    /// <summary>Whether a font of this extent could hold text: an em or so in all, most of it above the baseline.</summary>
    public static bool IsSane(double ascent, double descent) =>
        ascent is >= 0.4 and <= 1.6 && descent is <= 0 and >= -0.8 && ascent - descent is >= 0.5 and <= 2;

    private static (float Ascent, float Descent) Extent(PdfDictionary? dictionary, bool isChinese)
    {
        if (dictionary is null)
            return Fallback(isChinese);
        var ascent = dictionary.Number("Ascent") / 1000;
        var descent = dictionary.Number("Descent") / 1000;

        // A descent without its sign is common.
        if (descent > 0)
            descent = -descent;
        if (IsSane(ascent, descent))
            return ((float)ascent, (float)descent);
        if (dictionary.Array("FontBBox") is { Count: 4 } box)
        {
            var bottom = box.Number(1) / 1000;
            var top = box.Number(3) / 1000;
            if (IsSane(top, bottom))
                return ((float)top, (float)bottom);
        }

        return Fallback(isChinese);
    }

    private static bool SaysBold(string name) =>
        name.Contains("Bold", StringComparison.OrdinalIgnoreCase) || name.Contains("Heavy", StringComparison.OrdinalIgnoreCase)
        || name.Contains("Black", StringComparison.OrdinalIgnoreCase) || name.Contains('粗', StringComparison.Ordinal);
}
