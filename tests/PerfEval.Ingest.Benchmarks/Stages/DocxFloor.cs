using System.IO.Compression;
using System.Xml;

namespace PerfEval.Ingest.Benchmarks.Stages;

/// <summary>What no reader of .docx can do without: inflate the package and walk the body with the platform's own XML reader.</summary>
internal static class DocxFloor
{
    public static object InflateAndWalk(byte[] docx)
    {
        using var zip = new ZipArchive(new MemoryStream(docx, writable: false), ZipArchiveMode.Read);
        var buffer = new byte[4096];
        var nodes = 0;
        foreach (var entry in zip.Entries)
        {
            using var part = entry.Open();
            if (entry.FullName == "word/document.xml")
            {
                using var xml = XmlReader.Create(part, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
                while (xml.Read())
                    nodes++;
            }
            else
            {
                while (part.Read(buffer) > 0)
                    nodes++;
            }
        }

        return nodes;
    }
}
