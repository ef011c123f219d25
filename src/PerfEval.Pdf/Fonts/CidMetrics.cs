using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Fonts;

/// <summary>Horizontal and vertical metrics of a CID font, in thousandths of an em (ISO 32000-1, 9.7.4.3).</summary>
internal sealed class CidMetrics
{
    private readonly CidWidths widths;
    private readonly CidWidths verticals;
    private readonly float defaultWidth;
    private readonly float defaultAdvance;

    private CidMetrics(PdfDictionary font)
    {
        widths = CidWidths.Of(font.Array("W"), 1);
        verticals = CidWidths.Of(font.Array("W2"), 3);
        defaultWidth = Sane(font.Number("DW", 1000), 1000);
        defaultAdvance = Sane(font.Array("DW2")?.Number(1, -1000) ?? -1000, -1000);
    }

    /// <summary>Of <see cref="PdfBudget.AddFontEntries"/>.</summary>
    public int EntryCount => widths.EntryCount + verticals.EntryCount;

    public static CidMetrics Of(PdfDictionary font) => new(font);

    public float Width(int cid) => widths.Find(cid, 1) is >= 0 and var at ? widths.Figure(at) : defaultWidth;

    /// <summary>The width where the file states one for this very CID; else 0.</summary>
    public float StatedWidth(int cid) => widths.Find(cid, 1) is >= 0 and var at ? widths.Figure(at) : 0;

    /// <summary>
    /// The way down (negative), and how far right of the horizontal origin the vertical one is: by default in the middle of the glyph's width.
    /// How far up it is does not matter where text is only placed by its pen.
    /// </summary>
    public (float Advance, float OriginX) Vertical(int cid) =>
        verticals.Find(cid, 3) is >= 0 and var at
            ? (verticals.Figure(at), verticals.Figure(at + 1))
            : (defaultAdvance, Width(cid) / 2);

    private static float Sane(double value, float otherwise) => Math.Abs(value) < 1e5 ? (float)value : otherwise;
}
