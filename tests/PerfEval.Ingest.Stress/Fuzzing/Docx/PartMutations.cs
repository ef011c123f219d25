using System.Globalization;
using System.Text;

namespace PerfEval.Ingest.Stress.Fuzzing.Docx;

/// <summary>Changes to a package as a whole: parts leave, come, change places and lead to each other.</summary>
internal static class PartMutations
{
    private const string RelationshipNamespace = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private static readonly string[] Types = ["officeDocument", "header", "footer", "footnotes", "endnotes", "styles", "numbering", "attachedTemplate", "aFChunk", "image", "settings"];
    private static readonly string[] Targets = ["document.xml", "../word/document.xml", "/word/document.xml", "styles.xml", "../../../x", "http://192.0.2.1/x", "file:///x", "", "%00", "_rels/document.xml.rels", "numbering.xml#a"];

    public static void Apply(Random random, Dictionary<string, byte[]> parts, Dictionary<string, byte[]> others)
    {
        string Any() => parts.Keys.ElementAt(random.Next(parts.Count));
        switch (random.Next(7))
        {
            case 0 when parts.Count > 1:
                parts.Remove(Any());
                break;
            case 1:
                var (one, two) = (Any(), Any());
                (parts[one], parts[two]) = (parts[two], parts[one]);
                break;
            case 2:
                var from = others.ElementAt(random.Next(others.Count));
                parts[from.Key] = from.Value;
                break;
            case 3:
                parts[Any()] = [];
                break;
            case 4:
                parts["word/_rels/document.xml.rels"] = Relationships(random);
                break;
            case 5:
                parts["_rels/.rels"] = Relationships(random);
                break;
            default:
                parts["word/" + Types[random.Next(Types.Length)] + "1.xml"] = parts[Any()];
                break;
        }
    }

    private static byte[] Relationships(Random random)
    {
        var xml = new StringBuilder($"<Relationships xmlns=\"{RelationshipNamespace}\">");
        for (var i = random.Next(1, 12); i > 0; i--)
            xml.Append(CultureInfo.InvariantCulture, $"<Relationship Id=\"rId{random.Next(8)}\" Type=\"{OfficeNamespace}{Types[random.Next(Types.Length)]}\" Target=\"{Targets[random.Next(Targets.Length)]}\"{(random.Next(4) == 0 ? " TargetMode=\"External\"" : "")}/>");
        return Encoding.UTF8.GetBytes(xml.Append("</Relationships>").ToString());
    }
}
