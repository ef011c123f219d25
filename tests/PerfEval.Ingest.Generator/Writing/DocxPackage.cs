using System.Text;

namespace PerfEval.Ingest.Generator.Writing;

/// <summary>The parts around the document: types, relationships, styles and the numbering that headings use.</summary>
internal static class DocxPackage
{
    private const string Declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private const string WordMime = "application/vnd.openxmlformats-officedocument.wordprocessingml";

    private const string ContentTypes = Declaration
        + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + $"<Override PartName=\"/word/document.xml\" ContentType=\"{WordMime}.document.main+xml\"/>"
        + $"<Override PartName=\"/word/styles.xml\" ContentType=\"{WordMime}.styles+xml\"/>"
        + $"<Override PartName=\"/word/numbering.xml\" ContentType=\"{WordMime}.numbering+xml\"/>"
        + "</Types>";

    private const string PackageRelationships = Declaration
        + $"<Relationships xmlns=\"{Relationships}\">"
        + $"<Relationship Id=\"rId1\" Type=\"{Office}/officeDocument\" Target=\"word/document.xml\"/>"
        + "</Relationships>";

    private const string DocumentRelationships = Declaration
        + $"<Relationships xmlns=\"{Relationships}\">"
        + $"<Relationship Id=\"rId1\" Type=\"{Office}/styles\" Target=\"styles.xml\"/>"
        + $"<Relationship Id=\"rId2\" Type=\"{Office}/numbering\" Target=\"numbering.xml\"/>"
        + "</Relationships>";

    private const string Styles = Declaration
        + $"<w:styles xmlns:w=\"{Word}\">"
        + "<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:eastAsia=\"仿宋\"/><w:sz w:val=\"24\"/></w:rPr></w:rPrDefault></w:docDefaults>"
        + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
        + "<w:style w:type=\"paragraph\" w:styleId=\"Title\"><w:name w:val=\"Title\"/><w:basedOn w:val=\"Normal\"/>"
        + "<w:pPr><w:jc w:val=\"center\"/></w:pPr><w:rPr><w:b/><w:sz w:val=\"36\"/></w:rPr></w:style>"
        + "</w:styles>";

    public static byte[] Zip(byte[] document)
    {
        var zip = new StoredZip();
        zip.Add("[Content_Types].xml", Encoding.UTF8.GetBytes(ContentTypes));
        zip.Add("_rels/.rels", Encoding.UTF8.GetBytes(PackageRelationships));
        zip.Add("word/document.xml", document);
        zip.Add("word/_rels/document.xml.rels", Encoding.UTF8.GetBytes(DocumentRelationships));
        zip.Add("word/styles.xml", Encoding.UTF8.GetBytes(Styles));
        zip.Add("word/numbering.xml", Encoding.UTF8.GetBytes(Numbering));
        return zip.ToArray();
    }

    /// <summary>Four levels, as Chinese reports count: 一、 （一） 1. （1）.</summary>
    private static string Numbering => Declaration
        + $"<w:numbering xmlns:w=\"{Word}\"><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/>"
        + Level(0, "chineseCountingThousand", "%1、")
        + Level(1, "chineseCountingThousand", "（%2）")
        + Level(2, "decimal", "%3.")
        + Level(3, "decimal", "（%4）")
        + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";

    private static string Level(int level, string format, string text) => FormattableString.Invariant(
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/></w:lvl>");
}
