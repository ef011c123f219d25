using PerfEval.Pdf;

namespace PerfEval.Ingest.Reading.Pdf.Pages;

/// <summary>The glyphs of a page, told apart by whether they are its text.</summary>
internal sealed class PageGlyphs
{
    /// <summary>Of the page's area; less is a logo or a seal.</summary>
    private const float ScanShare = 0.4f;

    /// <summary>So few characters on a page of images are a stamp, a page number or a watermark.</summary>
    private const int HardlyAny = 12;

    /// <summary>Bands at the top and the bottom edge where an artifact is a header or footer.</summary>
    private const float MarginBand = 0.15f;

    private PageGlyphs()
    {
    }

    /// <summary>The page's text.</summary>
    public List<PdfGlyph> Text { get; } = [];

    /// <summary>A header or footer by the producer's own word.</summary>
    public List<PdfGlyph> Margin { get; } = [];

    /// <summary>Written across the page: a watermark.</summary>
    public List<PdfGlyph> Slanted { get; } = [];

    public List<PdfGlyph> Hidden { get; } = [];

    /// <summary>What a line strikes through.</summary>
    public IReadOnlyList<PdfGlyph> Struck { get; private set; } = [];

    /// <summary>The page's rulings but those that strike text.</summary>
    public IReadOnlyList<PdfRuling> Rulings { get; private set; } = [];

    /// <summary>The text lies invisibly over a picture of the page.</summary>
    public bool IsOcr { get; private set; }

    /// <summary>A picture of a page and hardly a character.</summary>
    public bool IsScanned { get; private set; }

    public static PageGlyphs Of(PdfPageContent content, float width, float height, CancellationToken cancellation)
    {
        var sorted = new PageGlyphs();
        var hasScan = content.Images.Count > 0 && content.Images.Sum(i => Math.Abs(i.Box.Width * i.Box.Height)) >= ScanShare * width * height;
        foreach (var glyph in content.Glyphs)
        {
            cancellation.ThrowIfCancellationRequested();
            sorted.ListFor(glyph, content, hasScan, height).Add(glyph);
        }

        (sorted.Struck, sorted.Rulings) = StruckText.Take(sorted.Text, content.Rulings, cancellation);
        sorted.IsScanned = hasScan && sorted.Text.Count + sorted.Margin.Count < HardlyAny;
        return sorted;
    }

    private List<PdfGlyph> ListFor(in PdfGlyph glyph, PdfPageContent content, bool hasScan, float height)
    {
        if ((glyph.Traits & PdfGlyphTraits.Hidden) != PdfGlyphTraits.None)
            return Hidden;
        if ((glyph.Traits & PdfGlyphTraits.Invisible) != PdfGlyphTraits.None)
        {
            if (!hasScan)
                return Hidden;
            IsOcr = true;
        }
        else if (Paper.HasColor(glyph.Color) && !HasGround(glyph.Box, content))
        {
            return Hidden;
        }

        if (glyph.Direction == PdfDirection.Slanted)
            return Slanted;
        var isInMargin = glyph.Box.MiddleY < MarginBand * height || glyph.Box.MiddleY > (1 - MarginBand) * height;
        return isInMargin && (glyph.Traits & PdfGlyphTraits.Artifact) != PdfGlyphTraits.None ? Margin : Text;
    }

    /// <summary>Something that is not white lies below: a dark header cell, a banner.</summary>
    private static bool HasGround(PdfRectangle box, PdfPageContent content)
    {
        foreach (var fill in content.Fills)
        {
            if (!Paper.HasColor(fill.Color) && fill.Box.Contains(box.MiddleX, box.MiddleY))
                return true;
        }

        foreach (var image in content.Images)
        {
            if (image.Box.Contains(box.MiddleX, box.MiddleY))
                return true;
        }

        // A thick line may serve as the ground of a banner.
        foreach (var ruling in content.Rulings)
        {
            var half = ruling.Thickness / 2;
            if (!Paper.HasColor(ruling.Color) && box.MiddleX >= ruling.X1 - half && box.MiddleX <= ruling.X2 + half
                && box.MiddleY >= ruling.Y1 - half && box.MiddleY <= ruling.Y2 + half)
                return true;
        }

        return false;
    }
}
