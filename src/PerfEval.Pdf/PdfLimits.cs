namespace PerfEval.Pdf;

/// <summary>
/// Bounds on what one file may cost; all have safe defaults. A limit of the file ends in a <see cref="PdfException"/> that
/// names it; a limit of a page costs the rest of that page, with a notice.
/// </summary>
public sealed record PdfLimits
{
    public static PdfLimits Default { get; } = new();

    /// <summary>Bytes that all filters together may give while one file is read, and bytes that its objects are parsed from. Default 1 GB.</summary>
    public long MaxDecodedBytes { get; init; } = 1024L * 1024 * 1024;

    /// <summary>Bytes that one stream may give. Default 64 MB.</summary>
    public int MaxStreamBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>
    /// Bytes of decoded streams in memory at one time: forms in forms and the stages of a filter chain need several. Default 160 MB.
    /// </summary>
    public long MaxHeldBytes { get; init; } = 160 * 1024 * 1024;

    /// <summary>Entries of the tables of all fonts in memory at one time, each some 100 bytes at most. Default 1 500 000.</summary>
    public int MaxFontEntries { get; init; } = 1_500_000;

    /// <summary>Values that one object may hold, at all levels; the rest of it is passed over. Default 500 000.</summary>
    public int MaxObjectValues { get; init; } = 500_000;

    /// <summary>Filters in one chain. Default 8.</summary>
    public int MaxFilters { get; init; } = 8;

    /// <summary>Objects in the file. Default 3 000 000.</summary>
    public int MaxObjects { get; init; } = 3_000_000;

    /// <summary>Nesting of arrays and dictionaries. Default 256.</summary>
    public int MaxNesting { get; init; } = 256;

    /// <summary>References followed from one to the next, levels of the page tree, /Prev sections. Default 1 000.</summary>
    public int MaxChain { get; init; } = 1_000;

    /// <summary>Pages. Default 100 000.</summary>
    public int MaxPages { get; init; } = 100_000;

    /// <summary>Nesting of form XObjects. Default 32.</summary>
    public int MaxFormDepth { get; init; } = 32;

    /// <summary>Operators carried out on one page, form XObjects included. Default 20 000 000.</summary>
    public int MaxPageOperators { get; init; } = 20_000_000;

    /// <summary>Glyphs of one page. Default 500 000.</summary>
    public int MaxPageGlyphs { get; init; } = 500_000;

    /// <summary>Rulings and fills of one page; an image counts as several. Default 500 000.</summary>
    public int MaxPagePaths { get; init; } = 500_000;

    /// <summary>Entries that one CMap may hold. Default 1 000 000.</summary>
    public int MaxCMapEntries { get; init; } = 1_000_000;
}
