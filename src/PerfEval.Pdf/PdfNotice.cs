namespace PerfEval.Pdf;

/// <summary>What the reader could not read as the file says, and read on all the same.</summary>
public enum PdfNoticeKind
{
    /// <summary>The cross-reference table is damaged; objects were found by scanning the file.</summary>
    Repaired,

    /// <summary>The page tree is damaged; pages were collected one by one.</summary>
    PageTreeRebuilt,

    /// <summary>An object is damaged and was passed over.</summary>
    DamagedObject,

    /// <summary>A stream's data ends early or is damaged; what could be decoded was used.</summary>
    DamagedStream,

    /// <summary>A page could not be read, wholly or in part.</summary>
    DamagedPage,

    /// <summary>A font gives no Unicode for some of its codes: those glyphs are U+FFFD. Detail: the font's name.</summary>
    UndecodableFont,

    /// <summary>A limit for one page was reached; the rest of the page was not read. Detail: the limit.</summary>
    PageLimit,

    /// <summary>The file holds what is not read and stands on none of its pages. Detail: what, XFA for a form of that kind.</summary>
    NotRead,
}

/// <summary><see cref="Page"/> is 1-based, null for the file as a whole. <see cref="Detail"/> is for people, in English or a name.</summary>
public sealed record PdfNotice(PdfNoticeKind Kind, int? Page = null, string? Detail = null);
