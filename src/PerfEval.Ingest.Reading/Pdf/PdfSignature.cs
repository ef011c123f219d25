namespace PerfEval.Ingest.Reading.Pdf;

/// <summary>
/// Tells a PDF by its header, which mail gateways and broken servers may have pushed down by a few lines (ISO 32000-1, annex H: within the first
/// 1 024 bytes). Text that merely speaks of PDF, and a package that holds one, are none.
/// </summary>
internal static class PdfSignature
{
    private const int HeaderWithin = 1024;
    private const int ObjectWithin = 65536;

    public static bool IsIn(ReadOnlySpan<byte> content)
    {
        var start = content.StartsWith("\uFEFF"u8) ? content[3..] : content;
        if (start.TrimStart(" \t\r\n\0"u8).StartsWith("%PDF-"u8))
            return true;
        if (content.StartsWith("PK\u0003\u0004"u8) || content.StartsWith("PK\u0005\u0006"u8))
            return false;
        var header = content[..Math.Min(content.Length, HeaderWithin)].IndexOf("%PDF-"u8);
        if (header < 0)
            return false;
        var body = content[header..];
        return body[..Math.Min(body.Length, ObjectWithin)].IndexOf(" 0 obj"u8) >= 0;
    }
}
