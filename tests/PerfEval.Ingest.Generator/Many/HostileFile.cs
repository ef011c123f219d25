using System.IO.Compression;
using System.Text;
using PerfEval.Ingest.Generator.Model;
using PerfEval.Ingest.Generator.Pdf;
using PerfEval.Ingest.Generator.Writing;

namespace PerfEval.Ingest.Generator.Many;

/// <summary>
/// A file that no reader can or should read.
/// </summary>
/// <param name="Name">What it is.</param>
/// <param name="Extension">What it is called.</param>
/// <param name="Refusal">The code of its refusal; null where its name alone has it refused.</param>
/// <param name="Make">Its bytes, from those of a submission.</param>
internal sealed record HostileFile(string Name, string Extension, string? Refusal, Func<CorpusCase, Chance, byte[]> Make)
{
    /// <summary>What is refused inside it, where it is an archive.</summary>
    public string? Entry { get; init; }

    private const int BombBytes = 200 << 20;

    private static readonly Lazy<byte[]> Blanks = new(() =>
    {
        var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.SmallestSize))
        {
            var blanks = Encoding.ASCII.GetBytes(new string(' ', 1 << 20));
            for (var written = 0; written < BombBytes; written += blanks.Length)
                deflate.Write(blanks);
        }

        return packed.ToArray();
    });

    public static IReadOnlyList<HostileFile> All { get; } =
    [
        new("truncated docx", ".docx", "damaged-docx", (c, chance) => Cut(DocxWriter.Write(c), chance.Between(0.2m, 0.9m, 0.01m))),
        new("truncated pdf", ".pdf", "pdf-damaged", (c, chance) => [.. PdfWriter.Write(c.Parts, PdfCoding.Ucs2)[..chance.Between(20, 55)], .. Encoding.ASCII.GetBytes("%" + Convert.ToHexString(chance.Bytes(8)))]),
        new("docx that inflates to 200 MB of blanks", ".docx", "damaged-docx", (_, chance) => Bomb(chance)),
        new("zip of a text that inflates to 200 MB", ".zip", "inflation-ratio", (_, chance) => ZipBomb(chance)) { Entry = "report.txt" },
        new("empty docx", ".docx", "empty-file", (_, _) => []),
        new("empty txt", ".txt", "empty-file", (_, _) => []),
        new("spreadsheet", ".xls", null, (_, chance) => Compound("Workbook", chance)),
        new("old document called docx", ".docx", "legacy-office-file", (_, chance) => Compound("WordDocument", chance)),
        new("docx with a password", ".docx", "encrypted-office-file", (_, chance) => Compound("EncryptedPackage", chance)),
        new("pdf with a password", ".pdf", "pdf-password", (c, chance) => Locked(PdfWriter.Write(c.Parts, PdfCoding.Ucs2), chance)),
        new("random bytes called docx", ".docx", "not-text", (_, chance) => [0, 1, .. chance.Bytes(chance.Between(2_000, 20_000))]),
        new("picture called pdf", ".pdf", "image-not-supported", (_, chance) => [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, .. chance.Bytes(4_000)]),
        new("rtf called docx", ".docx", "rtf-not-supported", (_, chance) => Encoding.ASCII.GetBytes("{\\rtf1\\ansi\\ansicpg936 " + Convert.ToHexString(chance.Bytes(200)) + "}")),
    ];

    private static byte[] Cut(byte[] content, decimal share) => content[..(int)(content.Length * share)];

    /// <summary>An OLE file's first sector, and the name of the stream that says what it is.</summary>
    private static byte[] Compound(string stream, Chance chance) =>
        [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[504], .. Encoding.Unicode.GetBytes(stream), .. chance.Bytes(6_000)];

    /// <summary>As if encrypted with a password to open: the check value goes with no password that a reader could try.</summary>
    private static byte[] Locked(byte[] pdf, Chance chance)
    {
        var text = Encoding.Latin1.GetString(pdf);
        var at = text.LastIndexOf("/Root 1 0 R", StringComparison.Ordinal);
        var id = Convert.ToHexString(chance.Bytes(16));
        return Encoding.Latin1.GetBytes(
            text[..at] + $"/ID[<{id}><{id}>]/Encrypt<</Filter/Standard/V 2/R 3/Length 128/P -44/O<{Convert.ToHexString(chance.Bytes(32))}>/U<{Convert.ToHexString(chance.Bytes(32))}>>>" + text[at..]);
    }

    private static byte[] ZipBomb(Chance chance)
    {
        var zip = new StoredZip();
        zip.AddDeflated("report.txt", Blanks.Value, BombBytes);
        // Hidden, so passed over; it makes each archive another file.
        zip.Add(".number", Encoding.ASCII.GetBytes(Convert.ToHexString(chance.Bytes(8))));
        return zip.ToArray();
    }

    private static byte[] Bomb(Chance chance)
    {
        var zip = new StoredZip();
        zip.Add("[Content_Types].xml", Encoding.UTF8.GetBytes("<?xml version=\"1.0\"?><Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"><Default Extension=\"xml\" ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml\"/><Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/></Types>"));
        zip.Add("_rels/.rels", Encoding.UTF8.GetBytes($"<?xml version=\"1.0\"?><!-- {Convert.ToHexString(chance.Bytes(8))} --><Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument\" Target=\"word/document.xml\"/></Relationships>"));
        zip.AddDeflated("word/document.xml", Blanks.Value, BombBytes);
        return zip.ToArray();
    }
}
