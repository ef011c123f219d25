using System.IO.Compression;
using System.Text;

namespace PerfEval.Ingest.Corpus.Tests.Metamorphic;

/// <summary>A .docx with one more paragraph.</summary>
internal static class AddedParagraph
{
    public static byte[] InFront(byte[] docx, string text) => Rewritten(docx, xml => xml.Insert(xml.IndexOf("<w:body>", StringComparison.Ordinal) + "<w:body>".Length, Paragraph(text)));

    public static byte[] Behind(byte[] docx, string text) => Rewritten(docx, xml =>
    {
        var section = xml.LastIndexOf("<w:sectPr", StringComparison.Ordinal);
        return xml.Insert(section < 0 ? xml.LastIndexOf("</w:body>", StringComparison.Ordinal) : section, Paragraph(text));
    });

    private static string Paragraph(string text) => $"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>";

    private static byte[] Rewritten(byte[] docx, Func<string, string> body)
    {
        using var package = new MemoryStream();
        package.Write(docx);
        using (var zip = new ZipArchive(package, ZipArchiveMode.Update, leaveOpen: true))
        {
            var part = zip.GetEntry("word/document.xml")!;
            using var stream = part.Open();
            using var reader = new StreamReader(stream, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, bufferSize: -1, leaveOpen: true);
            var xml = Encoding.UTF8.GetBytes(body(reader.ReadToEnd()));
            stream.SetLength(0);
            stream.Write(xml);
        }

        return package.ToArray();
    }
}
