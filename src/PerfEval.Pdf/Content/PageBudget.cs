namespace PerfEval.Pdf.Content;

/// <summary>What one page has used up of its limits. Once one is reached, <see cref="Reached"/> names it and the page ends.</summary>
internal sealed class PageBudget(PdfLimits limits)
{
    /// <summary>A form XObject costs more than an operator even when it is empty; so many nested ones end in time.</summary>
    public const int FormCost = 64;

    /// <summary>Making a font ready costs about as much as this many operators.</summary>
    public const int FontCost = 1024;

    /// <summary>What is kept of an image, its dictionary and maybe its bytes, is as much as of many rulings.</summary>
    private const int ImageCost = 8;

    private int operators = limits.MaxPageOperators;
    private int glyphs = limits.MaxPageGlyphs;
    private int paths = limits.MaxPagePaths;

    /// <summary>The name of the property of <see cref="PdfLimits"/>, or null.</summary>
    public string? Reached { get; private set; }

    public bool TakeOperators(int count) => Take(ref operators, count, nameof(PdfLimits.MaxPageOperators));

    public bool TakeGlyph() => Take(ref glyphs, 1, nameof(PdfLimits.MaxPageGlyphs));

    public bool TakePath() => Take(ref paths, 1, nameof(PdfLimits.MaxPagePaths));

    public bool TakeImage() => Take(ref paths, ImageCost, nameof(PdfLimits.MaxPagePaths));

    private bool Take(ref int left, int count, string limit)
    {
        left -= count;
        if (left >= 0)
            return true;
        left = 0;
        Reached ??= limit;
        return false;
    }
}
