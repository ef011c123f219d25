namespace PerfEval.Ingest.Documents;

public enum DocumentFormat
{
    Docx,
    Pdf,
    Txt,
}

/// <summary>The file a document was read from. <see cref="Sha256"/> is 64 lower-case hexadecimal digits.</summary>
public sealed record SourceFile(string Path, string Sha256, DocumentFormat Format, long Bytes)
{
    public int? Pages { get; init; }

    /// <summary>Pages of a .pdf that are pictures without text; null where there is none.</summary>
    public int? ScannedPages { get; init; }

    /// <summary>Of a .txt: utf-8, utf-16le, utf-16be or gb18030.</summary>
    public string? Encoding { get; init; }
}
