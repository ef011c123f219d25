using System.IO.Compression;
using System.Text;
using PerfEval.Pdf.Tests.Building;

namespace PerfEval.Ingest.Review.Tests.Sources;

/// <summary>Files of every format, as small as a test needs them.</summary>
internal static class SmallFiles
{
    private const string Word = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    public const string Helvetica = "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >>";

    /// <param name="body">What stands in w:body.</param>
    public static byte[] Docx(string body) => Zip(
        ("[Content_Types].xml", Encoding.UTF8.GetBytes("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/xml\"/></Types>")),
        ("_rels/.rels", Encoding.UTF8.GetBytes("<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>")),
        ("word/document.xml", Encoding.UTF8.GetBytes($"<w:document {Word}><w:body>{body}</w:body></w:document>")));

    public static string Paragraph(string text) => $"<w:p><w:r><w:t xml:space=\"preserve\">{Escaped(text)}</w:t></w:r></w:p>";

    public static string Table(IEnumerable<string[]> rows) => $"<w:tbl>{string.Concat(rows.Select(r => $"<w:tr>{string.Concat(r.Select(c => Cell(c)))}</w:tr>"))}</w:tbl>";

    public static string Cell(string text, string properties = "") => $"<w:tc><w:tcPr>{properties}</w:tcPr>{Paragraph(text)}</w:tc>";

    /// <summary>Pages of 612 × 792 points, each with lines of Helvetica 12 from the top.</summary>
    public static byte[] Pdf(IEnumerable<string[]> pages, string entries = "")
    {
        var pdf = new PdfBytes();
        foreach (var lines in pages)
            pdf.Page(string.Concat(lines.Select((l, i) => FormattableString.Invariant($"BT /F1 12 Tf 72 {720 - (20 * i)} Td ({l}) Tj ET\n"))), Helvetica, entries);
        return pdf.Build();
    }

    public static byte[] Zip(params (string Name, byte[] Content)[] entries)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in entries)
            {
                using var entry = zip.CreateEntry(name, CompressionLevel.Fastest).Open();
                entry.Write(content);
            }
        }

        return bytes.ToArray();
    }

    private static string Escaped(string text) => text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
}
