using System.IO.Compression;

namespace PerfEval.Ingest.Cli.Sources;

/// <summary>Tells an archive of submissions from a .docx, which is a zip too: only an Office package holds [Content_Types].xml, or at least the body of a document.</summary>
internal static class ArchiveSniffer
{
    /// <summary>Called .docx it is none, whatever is inside: a document, or a spoilt one, of which its reader says so in one line.</summary>
    public static bool MayBeArchive(string name) => !name.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether the file is an archive, by its content. What is damaged beyond telling goes by its name.</summary>
    public static bool IsArchive(string name, Stream content)
    {
        if (!MayBeArchive(name))
            return false;
        Span<byte> head = stackalloc byte[4];
        var read = content.ReadAtLeast(head, 4, throwOnEndOfStream: false);
        if (read < 4 || head[0] != 'P' || head[1] != 'K' || (head[2], head[3]) is not ((3, 4) or (5, 6)))
            return false;
        try
        {
            content.Position = 0;
            using var zip = new ZipArchive(content, ZipArchiveMode.Read, leaveOpen: true);
            return !zip.Entries.Any(e => e.FullName.Equals("[Content_Types].xml", StringComparison.OrdinalIgnoreCase) || e.FullName == "word/document.xml");
        }
        catch (InvalidDataException)
        {
            return name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
        }
    }
}
