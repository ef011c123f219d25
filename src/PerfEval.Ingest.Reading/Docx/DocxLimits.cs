namespace PerfEval.Ingest.Reading.Docx;

/// <summary>
/// Bounds that no honest document comes near and that therefore need no option: they keep a small file from
/// costing a large amount of memory. Those a user may want to move are in <see cref="Documents.ReadingLimits"/>.
/// </summary>
internal static class DocxLimits
{
    /// <summary>Members of the package. A report with a thousand pictures has some two thousand.</summary>
    public const int Entries = 10_000;

    /// <summary>Paragraphs and tables of one file, those in cells counted.</summary>
    public const int Blocks = 5_000_000;

    /// <summary>Grid positions of all tables of a file, as a multiple of the limit for one table.</summary>
    public const int TablesOfFullSize = 2;

    /// <summary>Characters of one paragraph.</summary>
    public const int ParagraphCharacters = 10_000_000;

    /// <summary>XML levels for each level of nesting: a text box takes eleven, a table three.</summary>
    public const int XmlLevelsPerNesting = 16;

    /// <summary>
    /// What a file defines or refers to, of each kind: styles, lists, relationships, notes, headers and footers. Word itself stops at 4 079 styles.
    /// </summary>
    public const int Definitions = 200_000;

    /// <summary>Characters of a numbering template such as <c>第%1条</c>.</summary>
    public const int NumberingTemplate = 128;

    /// <summary>Styles that one style may be based on, one behind the other.</summary>
    public const int StyleChain = 64;
}
