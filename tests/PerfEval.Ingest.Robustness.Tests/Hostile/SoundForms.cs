using System.IO.Compression;
using System.Text;
using PerfEval.Ingest.Stress.Fuzzing.Pdf;

namespace PerfEval.Ingest.Robustness.Tests.Hostile;

/// <summary>One form of the corpus in three formats: something is done to it, and what is read afterwards is compared with what it says.</summary>
internal static class SoundForms
{
    public const decimal TotalScore = 99.2m;
    public const int Indicators = 10;

    private const string Folder = "corpus/national-standard/clean/";

    public static byte[] Docx { get; } = File.ReadAllBytes(Path.Combine(Repository.Root, Folder + "source.docx"));

    public static byte[] Pdf { get; } = File.ReadAllBytes(Path.Combine(Repository.Root, Folder + "source.pdf"));

    public static string Txt { get; } = File.ReadAllText(Path.Combine(Repository.Root, Folder + "source.txt"));

    /// <summary>The package with its parts changed; a part that is not there is empty, and one that becomes empty is left out.</summary>
    public static byte[] DocxWith(params (string Part, Func<string, string> Change)[] changes)
    {
        using var source = new ZipArchive(new MemoryStream(Docx));
        var parts = source.Entries.ToDictionary(e => e.FullName, Text, StringComparer.Ordinal);
        foreach (var (part, change) in changes)
            parts[part] = change(parts.GetValueOrDefault(part, ""));
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in parts.Where(p => p.Value.Length > 0))
            {
                using var entry = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
                entry.Write(text);
            }
        }

        return bytes.ToArray();
    }

    /// <summary>The document with something changed in its body.</summary>
    public static byte[] DocxWithBody(Func<string, string> change) => DocxWith(("word/document.xml", change));

    /// <summary>The document with blocks in front of its form.</summary>
    public static byte[] DocxWithBlocks(string blocks) => DocxWithBody(xml => xml.Replace("<w:tbl>", blocks + "<w:tbl>", StringComparison.Ordinal));

    /// <summary>The cell that states the total score, with other runs in it.</summary>
    public static byte[] DocxWithTotal(string runs) => DocxWithBody(xml => Once(xml, "<w:r><w:t xml:space=\"preserve\">99.2</w:t></w:r>", runs));

    /// <summary>The file's objects changed, and put together again with a sound table.</summary>
    public static byte[] PdfWith(Func<IReadOnlyList<PdfPart>, IEnumerable<PdfPart>> change, string trailer = "")
    {
        var parts = PdfParts.Of(Pdf);
        return PdfParts.Build([.. change(parts)], length => length, place => place, $"/Root {PdfCatalog.Number} 0 R {trailer}");
    }

    public static PdfPart PdfCatalog => PdfParts.Of(Pdf).Single(p => p.Source.Contains("/Catalog", StringComparison.Ordinal));

    /// <summary>The file with further objects, and entries in its catalogue that lead to them.</summary>
    public static byte[] PdfWithObjects(string catalogEntries, params PdfPart[] more) =>
        PdfWith(parts => parts.Select(p => p.Number == PdfCatalog.Number ? With(p, catalogEntries) : p).Concat(more));

    /// <summary>Every page with other content streams.</summary>
    public static byte[] PdfWithContents(Func<int, string> contents, params PdfPart[] more) => PdfWith(parts => parts
        .Select(p => ContentsOf(p) is { } number ? p with { Source = p.Source.Replace($"/Contents {number} 0 R", $"/Contents {contents(number)}", StringComparison.Ordinal) } : p).Concat(more));

    public static PdfPart With(PdfPart part, string entries) => part with { Source = part.Source[..part.Source.LastIndexOf(">>", StringComparison.Ordinal)] + " " + entries + " >>" };

    public static PdfPart Stream(int number, byte[] data, string entries = "") => new(number, $"<< /Length 0 {entries} >>", data);

    public static PdfPart Stream(int number, string data, string entries = "") => Stream(number, Encoding.Latin1.GetBytes(data), entries);

    public static byte[] Deflated(byte[] data)
    {
        using var result = new MemoryStream();
        using (var deflate = new ZLibStream(result, CompressionLevel.Optimal, leaveOpen: true))
            deflate.Write(data);
        return result.ToArray();
    }

    public static string Once(string text, string old, string replacement)
    {
        Assert.Contains(old, text, StringComparison.Ordinal);
        var at = text.LastIndexOf(old, StringComparison.Ordinal);
        return text[..at] + replacement + text[(at + old.Length)..];
    }

    private static int? ContentsOf(PdfPart part)
    {
        const string key = "/Contents ";
        var at = part.Source.IndexOf(key, StringComparison.Ordinal);
        return at < 0 ? null : int.Parse(part.Source[(at + key.Length)..].Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture);
    }

    private static string Text(ZipArchiveEntry entry)
    {
        using var reader = new StreamReader(entry.Open());
        return reader.ReadToEnd();
    }
}
