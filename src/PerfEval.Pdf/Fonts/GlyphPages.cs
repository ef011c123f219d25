using System.Runtime.InteropServices;

namespace PerfEval.Pdf.Fonts;

/// <summary>
/// The glyphs of a font that were asked for, by code. Pages of 64 are made when one of their codes is first met: a Chromium file
/// has dozens of fonts that use a handful of codes each. A slot whose <see cref="FontGlyph.Length"/> is 0 was not yet filled.
/// </summary>
internal sealed class GlyphPages(PdfBudget budget)
{
    private const int Shift = 6;
    private const int PageSize = 1 << Shift;
    private const int MaxPaged = 0x10000;

    /// <summary>Of <see cref="PdfBudget.AddFontEntries"/>.</summary>
    private const int PageEntries = PageSize / 2;

    /// <summary>Codes of three and four bytes; beyond this many, one shared slot is used again and again.</summary>
    private const int MaxLong = 0x8000;

    private FontGlyph[]?[] pages = [];
    private Dictionary<int, FontGlyph>? longCodes;
    private FontGlyph spare;

    /// <summary>Valid until the next call.</summary>
    /// <exception cref="PdfException"><see cref="PdfLimits.MaxFontEntries"/></exception>
    public ref FontGlyph Slot(int code)
    {
        var index = code >> Shift;
        var all = pages;
        if ((uint)index < (uint)all.Length && all[index] is { } page)
            return ref page[code & (PageSize - 1)];
        return ref Grow(code);
    }

    private ref FontGlyph Grow(int code)
    {
        if ((uint)code >= MaxPaged)
        {
            longCodes ??= [];
            if (longCodes.Count < MaxLong || longCodes.ContainsKey(code))
            {
                ref var slot = ref CollectionsMarshal.GetValueRefOrAddDefault(longCodes, code, out var isKnown);
                if (!isKnown)
                    budget.AddFontEntries(1);
                return ref slot;
            }

            spare = default;
            return ref spare;
        }

        var index = code >> Shift;
        if (index >= pages.Length)
            Array.Resize(ref pages, Math.Max(index + 1, Math.Min(MaxPaged >> Shift, pages.Length * 2)));
        if (pages[index] is null)
            budget.AddFontEntries(PageEntries);
        return ref (pages[index] ??= new FontGlyph[PageSize])[code & (PageSize - 1)];
    }
}
