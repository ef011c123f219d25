using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Fonts;

/// <summary>Horizontal and vertical metrics of a CID font, in thousandths of an em (ISO 32000-1, 9.7.4.3).</summary>
internal sealed class CidMetrics
{
    private readonly CidWidths widths;
    private readonly CidWidths verticals;
    private readonly float defaultWidth;
    private readonly float defaultOriginY;
    private readonly float defaultAdvance;

    private CidMetrics(PdfDictionary font)
    {
        widths = CidWidths.Of(font.Array("W"), 1);
        verticals = CidWidths.Of(font.Array("W2"), 3);
        defaultWidth = Sane(font.Number("DW", 1000), 1000);
        var pair = font.Array("DW2");
        defaultOriginY = Sane(pair?.Number(0, 880) ?? 880, 880);
        defaultAdvance = Sane(pair?.Number(1, -1000) ?? -1000, -1000);
    }

    /// <summary>Of <see cref="Syntax.PdfBudget.AddFontEntries"/>.</summary>
    public int EntryCount => widths.EntryCount + verticals.EntryCount;

    public static CidMetrics Of(PdfDictionary font) => new(font);

    public float Width(int cid) => widths.Find(cid, 1) is >= 0 and var at ? widths.Figure(at) : defaultWidth;

    /// <summary>The width where the file states one for this very CID; else 0.</summary>
    public float StatedWidth(int cid) => widths.Find(cid, 1) is >= 0 and var at ? widths.Figure(at) : 0;

    /// <summary>The way down (negative), and the position vector, by default from the middle of the glyph's width.</summary>
    public (float Advance, float OriginX, float OriginY) Vertical(int cid) =>
        verticals.Find(cid, 3) is >= 0 and var at
            ? (verticals.Figure(at), verticals.Figure(at + 1), verticals.Figure(at + 2))
            : (defaultAdvance, Width(cid) / 2, defaultOriginY);

    private static float Sane(double value, float otherwise) => Math.Abs(value) < 1e5 ? (float)value : otherwise;
}
