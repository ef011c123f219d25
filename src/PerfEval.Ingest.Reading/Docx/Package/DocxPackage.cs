using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Xml;
using PerfEval.Ingest.Documents;

namespace PerfEval.Ingest.Reading.Docx.Package;

/// <summary>
/// The parts of a .docx, opened under limits.
/// <para>
/// Plain <see cref="ZipArchive"/>, neither System.IO.Packaging nor the Open XML SDK: those read the content types and
/// validate every relationship before the first part is open, refuse a package for a malformed link that Word
/// forgives, and offer no place to count what is inflated. Entry names are only ever looked up, never made into paths,
/// so <c>../</c> and absolute names lead nowhere.
/// </para>
/// </summary>
internal sealed class DocxPackage : IDisposable
{
    private readonly ZipArchive archive;
    private readonly Dictionary<string, ZipArchiveEntry> parts;
    private readonly HashSet<string> duplicates = new(StringComparer.OrdinalIgnoreCase);
    private readonly InflationBudget budget;
    private readonly XmlReaderSettings settings;
    private readonly CancellationToken cancellation;

    private DocxPackage(ZipArchive archive, ReadingLimits limits, NameTable names, CancellationToken cancellation)
    {
        this.archive = archive;
        this.cancellation = cancellation;
        budget = new InflationBudget(limits);
        settings = new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            IgnoreWhitespace = true,
            CloseInput = true,
            NameTable = names,
        };
        parts = new Dictionary<string, ZipArchiveEntry>(archive.Entries.Count, StringComparer.OrdinalIgnoreCase);
        foreach (var entry in archive.Entries)
        {
            var name = entry.FullName.Replace('\\', '/').TrimStart('/');
            if (!parts.TryAdd(name, entry))
                duplicates.Add(name);
        }
    }

    /// <exception cref="UnreadableFileException">No zip, truncated, too many members.</exception>
    public static DocxPackage Open(ReadOnlyMemory<byte> content, ReadingLimits limits, NameTable names, CancellationToken cancellation)
    {
        RefuseManyEntries(content.Span);
        var bytes = MemoryMarshal.TryGetArray(content, out var segment)
            ? new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false)
            : new MemoryStream(content.ToArray(), writable: false);
        try
        {
            return new DocxPackage(new ZipArchive(bytes, ZipArchiveMode.Read), limits, names, cancellation);
        }
        catch (InvalidDataException e)
        {
            throw DocxErrors.Damaged(e);
        }
    }

    public bool Contains(string part) => parts.ContainsKey(part);

    /// <summary>An XML reader over a part, or null where the package has none of this name.</summary>
    /// <exception cref="UnreadableFileException">The part stands twice in the package, or is encrypted.</exception>
    /// <exception cref="InvalidDataException">The part cannot be inflated.</exception>
    public XmlReader? OpenXml(string part)
    {
        if (!parts.TryGetValue(part, out var entry))
            return null;
        if (duplicates.Contains(part))
            throw DocxErrors.DuplicatePart(part);
        if (entry.IsEncrypted)
            throw DocxErrors.EncryptedPart();
        return XmlReader.Create(new BoundedStream(entry.Open(), entry.Crc32, budget, cancellation), settings);
    }

    public Relationships RelationshipsOf(string part)
    {
        using var xml = OpenXml(Relationships.PartFor(part));
        return xml is null ? Relationships.None : Relationships.Read(xml, part);
    }

    public void Dispose() => archive.Dispose();

    /// <summary>
    /// ZipArchive makes an object of every directory entry before one can ask how many there are, and believes neither
    /// count. The signatures in the bytes are an upper bound that costs one vectorised search.
    /// </summary>
    private static void RefuseManyEntries(ReadOnlySpan<byte> content)
    {
        if (content.Count("PK\x01\x02"u8) > DocxLimits.Entries)
            throw DocxErrors.Entries();
    }
}
