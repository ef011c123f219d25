using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using PerfEval.Ingest.Stress.Fuzzing.Documents;

namespace PerfEval.Ingest.Stress.Fuzzing.Docx;

/// <summary>The XML of a package's parts is changed as XML, and packed again.</summary>
internal sealed class DocxKind(string? schemas) : DocumentKind("docx", schemas)
{
    private readonly IReadOnlyList<byte[]> sources = CorpusSources.Of("docx");

    public override IEnumerable<byte[]> Smaller(byte[] input)
    {
        Dictionary<string, byte[]> parts;
        try
        {
            parts = Open(input);
        }
        catch (InvalidDataException)
        {
            yield break;
        }

        foreach (var (name, content) in parts.Where(p => p.Key != "word/document.xml"))
            yield return Pack(parts.Where(p => p.Key != name));
        if (!parts.TryGetValue("word/document.xml", out var body) || Parse(body) is not { } xml)
            yield break;
        foreach (var element in xml.Descendants().OrderByDescending(e => e.Descendants().Count()).ToList())
        {
            if (element.Parent is not { } parent)
                continue;
            var next = element.NextNode;
            element.Remove();
            yield return Pack(parts.Select(p => p.Key == "word/document.xml" ? new(p.Key, Bytes(xml)) : p));
            if (next is null)
                parent.Add(element);
            else
                next.AddBeforeSelf(element);
        }
    }

    protected override byte[] Make(Random random)
    {
        var parts = Open(sources[random.Next(sources.Count)]);
        for (var changes = random.Next(1, 7); changes > 0; changes--)
        {
            var name = random.Next(5) > 0 && parts.ContainsKey("word/document.xml") ? "word/document.xml" : parts.Keys.ElementAt(random.Next(parts.Count));
            if (random.Next(25) == 0)
                PartMutations.Apply(random, parts, Open(sources[random.Next(sources.Count)]));
            else if (Parse(parts[name]) is { Root: not null } xml)
                parts[name] = Changed(random, xml) ?? parts[name];
            if (random.Next(40) == 0 && parts.ContainsKey(name))
                parts[name] = ByteMutations.Apply(random, parts[name]);
        }

        return Pack(parts, random.Next(6) == 0 ? CompressionLevel.NoCompression : CompressionLevel.Fastest);
    }

    private static Dictionary<string, byte[]> Open(byte[] package)
    {
        using var zip = new ZipArchive(new MemoryStream(package));
        var parts = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var entry in zip.Entries)
        {
            using var content = new MemoryStream();
            using (var stream = entry.Open())
                stream.CopyTo(content);
            parts[entry.FullName] = content.ToArray();
        }

        return parts;
    }

    private static byte[] Pack(IEnumerable<KeyValuePair<string, byte[]>> parts, CompressionLevel level = CompressionLevel.Fastest)
    {
        using var package = new MemoryStream();
        using (var zip = new ZipArchive(package, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                var entry = zip.CreateEntry(name, level);
                entry.LastWriteTime = EntryTime.Value;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return package.ToArray();
    }

    private static XDocument? Parse(byte[] part)
    {
        try
        {
            return XDocument.Load(new MemoryStream(part), LoadOptions.PreserveWhitespace);
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Null where what came of it cannot be written: a name in two namespaces.</summary>
    private static byte[]? Changed(Random random, XDocument xml)
    {
        try
        {
            return Bytes(XmlMutations.Apply(random, xml));
        }
        catch (XmlException)
        {
            return null;
        }
    }

    /// <summary>Characters that XML cannot hold stay in: they are part of what is tried.</summary>
    private static byte[] Bytes(XDocument xml)
    {
        using var bytes = new MemoryStream();
        using (var writer = XmlWriter.Create(bytes, new XmlWriterSettings { CheckCharacters = false, OmitXmlDeclaration = false }))
            xml.Save(writer);
        return bytes.ToArray();
    }
}
