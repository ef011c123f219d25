using System.IO.Compression;
using System.Text;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Docx;

namespace PerfEval.Ingest.Reading.Tests.Docx;

/// <summary>Makes a .docx in memory from raw XML, well-formed or not as a test needs it.</summary>
internal sealed class DocxFile
{
    public const string Namespaces =
        "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
        + "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" "
        + "xmlns:m=\"http://schemas.openxmlformats.org/officeDocument/2006/math\" "
        + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\" "
        + "xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\" "
        + "xmlns:w16se=\"http://schemas.microsoft.com/office/word/2015/wordml/symex\" "
        + "xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" "
        + "xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private readonly List<(string Name, byte[] Content)> parts = [];
    private readonly StringBuilder relationships = new();

    public static DocxFile Empty() => new();

    public static DocxFile WithBody(string xml) => WithDocument($"<w:document {Namespaces}><w:body>{xml}</w:body></w:document>");

    public static DocxFile WithDocument(string xml) => new DocxFile()
        .Part("_rels/.rels", Package($"<Relationship Id=\"rId1\" Type=\"{Types}officeDocument\" Target=\"word/document.xml\"/>"))
        .Part("word/document.xml", xml);

    public DocxFile Part(string name, string content) => Part(name, Encoding.UTF8.GetBytes(content));

    public DocxFile Part(string name, byte[] content)
    {
        parts.Add((name, content));
        return this;
    }

    /// <summary>A part beside the body with the relationship that leads to it; the inner XML goes into <paramref name="root"/>.</summary>
    public DocxFile Related(string type, string root, string xml, string? id = null)
    {
        var name = $"{id ?? type}.xml";
        Relate(id ?? type, type, name);
        return Part("word/" + name, $"<w:{root} {Namespaces}>{xml}</w:{root}>");
    }

    public DocxFile Relate(string id, string type, string target, string mode = "Internal")
    {
        relationships.Append($"<Relationship Id=\"{id}\" Type=\"{Types}{type}\" Target=\"{target}\" TargetMode=\"{mode}\"/>");
        return this;
    }

    public DocxFile Styles(string xml) => Related("styles", "styles", xml);

    public DocxFile Numbering(string xml) => Related("numbering", "numbering", xml);

    public byte[] Bytes() => Pack(CompressionLevel.Fastest);

    /// <summary>Without compression, so that a test can reach into the text.</summary>
    public byte[] Stored() => Pack(CompressionLevel.NoCompression);

    private byte[] Pack(CompressionLevel level)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
                Write(zip, level, name, content);
            if (relationships.Length > 0)
                Write(zip, level, "word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(Package(relationships.ToString())));
        }

        return bytes.ToArray();
    }

    public Document Read(ReadingLimits? limits = null) => Read(Bytes(), limits);

    public static Document Read(byte[] content, ReadingLimits? limits = null) =>
        new DocxReader().Read("报告.docx", content, limits ?? ReadingLimits.Default, CancellationToken.None);

    /// <summary>The error the file is refused with.</summary>
    public UnreadableFileException Refusal(ReadingLimits? limits = null) => Refusal(Bytes(), limits);

    public static UnreadableFileException Refusal(byte[] content, ReadingLimits? limits = null) =>
        Assert.Throws<UnreadableFileException>(() => Read(content, limits));

    private static string Package(string xml) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{xml}</Relationships>";

    private static void Write(ZipArchive zip, CompressionLevel level, string name, byte[] content)
    {
        using var entry = zip.CreateEntry(name, level).Open();
        entry.Write(content);
    }
}
