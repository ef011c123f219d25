using PerfEval.Pdf.Fonts.Unicode.Plausibility;

namespace PerfEval.Pdf;

/// <summary>Why the text of a page is hardly what the page shows.</summary>
public enum PdfTextFault
{
    /// <summary>Letters come out as rare ideographs, as in 犐犆犛 for ICS: the font's codes were widened to GBK by a producer.</summary>
    LatinAsHan,

    /// <summary>Half or more of the ideographs are ones that hardly occur: UTF-8 read as GBK, a shifted or scrambled encoding.</summary>
    UncommonHan,

    /// <summary>Latin letters with accents that are the bytes of Chinese text, as in Ä¿Â¼ for 目录.</summary>
    BytesAsLatin,

    /// <summary>Private use characters, which mean something in one font alone.</summary>
    PrivateUse,

    /// <summary>An invisible text layer, as OCR makes it, full of signs that such a text has only by mistake.</summary>
    UnlikelyOcr,
}

/// <summary>
/// A doubt about the text of one font on one page: <see cref="Suspect"/> of <see cref="Total"/> characters speak for it (ideographs for the
/// faults of ideographs, all that is not blank for the others). <see cref="Sample"/> is a stretch of the text, at most 20 characters.
/// </summary>
public sealed record PdfTextDoubt(PdfTextFault Fault, string FontName, int Suspect, int Total, string Sample);

/// <summary>
/// Tells a text layer that lies by how improbable its characters are. Says nothing on rare names, traditional characters, Japanese or
/// a bulleted list: every bound lies well beyond what such texts reach, and a short text is never doubted on its share alone.
/// </summary>
public static class PdfTextPlausibility
{
    /// <summary>The doubts on a page's glyphs, font by font, in the order of first use; most pages have none. Cost linear in the glyphs.</summary>
    public static IReadOnlyList<PdfTextDoubt> Doubts(IReadOnlyList<PdfGlyph> glyphs)
    {
        var order = new List<FontText>();
        var byFont = new Dictionary<(PdfFontInfo, bool), FontText>(FontKeys.Instance);
        FontText? last = null;
        foreach (var glyph in glyphs)
        {
            var invisible = glyph.Traits.HasFlag(PdfGlyphTraits.Invisible);
            if (last is null || !ReferenceEquals(last.Font, glyph.Font) || last.IsInvisible != invisible)
            {
                if (!byFont.TryGetValue((glyph.Font, invisible), out last))
                {
                    byFont.Add((glyph.Font, invisible), last = new FontText(glyph.Font, invisible));
                    order.Add(last);
                }
            }

            last.Add(glyph.Text);
        }

        return [.. order.Select(f => f.Doubt()).OfType<PdfTextDoubt>()];
    }

    private sealed class FontKeys : IEqualityComparer<(PdfFontInfo, bool)>
    {
        public static FontKeys Instance { get; } = new();

        public bool Equals((PdfFontInfo, bool) x, (PdfFontInfo, bool) y) => ReferenceEquals(x.Item1, y.Item1) && x.Item2 == y.Item2;

        public int GetHashCode((PdfFontInfo, bool) key) =>
            System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(key.Item1) ^ (key.Item2 ? 1 : 0);
    }
}
