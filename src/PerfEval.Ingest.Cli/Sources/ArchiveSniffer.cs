using System.IO.Compression;

namespace PerfEval.Ingest.Cli.Sources;

/// <summary>Tells an archive of submissions from a .docx, which is a zip too: only an Office package holds [Content_Types].xml, or at least the body of a document.</summary>
internal static class ArchiveSniffer
{
    /// <summary>Whether the file is an archive, by its content. What is damaged beyond telling goes by its name.</summary>
    public static bool IsArchive(string name, Stream content)
    {
        Span<byte> head = stackalloc byte[4];
        var read = content.ReadAtLeast(head, 4, throwOnEndOfStream: false);
        if (read < 4 || head[0] != 'P' || head[1] != 'K' || (head[2], head[3]) is not ((3, 4) or (5, 6)))
            return false;
        try
        {
            content.Position = 0;
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            if (zip.Entries.Any(e => e.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase) || e.FullName == "word/document.xml"))
                return false;

            // Called .docx and no Office package: a spoilt document, whatever else is inside; its reader says so in one line.
            return !name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);
        }
        catch (InvalidDataException)
        {
            return name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
        }
    }
}
