namespace PerfEval.Pdf.Content;

/// <summary>What one page has used up of its limits. Once one is reached, <see cref="Reached"/> names it and the page ends.</summary>
internal sealed class PageBudget(PdfLimits limits)
{
    /// <summary>A form XObject costs more than an operator even when it is empty; so many nested ones end in time.</summary>
    public const int FormCost = 64;

    /// <summary>
    /// So many bytes of a form's content count as an operator, be they blanks or a string that is never shown: a form may be painted again
    /// and again.
    /// </summary>
    public const int BytesOfOperator = 64;

    /// <summary>Making a font ready costs about as much as this many operators.</summary>
    public const int FontCost = 1024;

    /// <summary>What is kept of an image, its dictionary and maybe its bytes, is as much as of many rulings.</summary>
    private const int ImageCost = 8;

    /// <summary>So many bytes of replacement text count as an operator: that of all open sequences is in memory at one time.</summary>
    private const int BytesOfText = 4;

    private int operators = limits.MaxPageOperators;
    private int glyphs = limits.MaxPageGlyphs;
    private int paths = limits.MaxPagePaths;

    /// <summary>The name of the property of <see cref="PdfLimits"/>, or null.</summary>
    public string? Reached { get; private set; }

    public bool TakeOperators(int count) => Take(ref operators, count, nameof(PdfLimits.MaxPageOperators));

    public bool TakeText(int bytes) => TakeOperators(bytes / BytesOfText);

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
