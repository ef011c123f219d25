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

    /// <summary>Bytes that one stream may give. Default 256 MB.</summary>
    public int MaxStreamBytes { get; init; } = 256 * 1024 * 1024;

    /// <summary>Filters in one chain. Default 8.</summary>
    public int MaxFilters { get; init; } = 8;

    /// <summary>Objects in the file. Default 8 000 000.</summary>
    public int MaxObjects { get; init; } = 8_000_000;

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

    /// <summary>Glyphs of one page. Default 1 000 000.</summary>
    public int MaxPageGlyphs { get; init; } = 1_000_000;

    /// <summary>Rulings and fills of one page. Default 1 000 000.</summary>
    public int MaxPagePaths { get; init; } = 1_000_000;

    /// <summary>Entries that one CMap may hold. Default 2 000 000.</summary>
    public int MaxCMapEntries { get; init; } = 2_000_000;
}
