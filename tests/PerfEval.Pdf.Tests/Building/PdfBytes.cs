using System.Globalization;
using System.Text;

namespace PerfEval.Pdf.Tests.Building;

/// <summary>
/// Builds small PDF files for tests: objects are given as PDF source, in Latin-1; the cross-reference table is made right, so that a test
/// can then break what it is about. Objects 1 (catalogue), 2 (page tree) and the pages are made by <c>Page</c>; own objects get
/// numbers by <see cref="Add(string)"/>.
/// </summary>
internal sealed class PdfBytes
{
    private readonly SortedDictionary<int, byte[]> objects = [];
    private readonly List<int> pages = [];
    private int next = 3;

    /// <summary>Further entries of the trailer, such as <c>/Encrypt 9 0 R</c>.</summary>
    public string TrailerEntries { get; set; } = "";

    /// <summary>Further entries of the catalogue.</summary>
    public string CatalogEntries { get; set; } = "";

    public string Header { get; set; } = "%PDF-1.7\n";

    /// <summary>A document of one page of 612 × 792 points.</summary>
    /// <param name="resources">The value of /Resources, with its brackets.</param>
    public static byte[] OnePage(string content, string resources = "<< >>", string pageEntries = "") =>
        new PdfBytes().Page(content, resources, pageEntries).Build();

    /// <summary>A document of one page that shows <paramref name="content"/> with Helvetica as /F1.</summary>
    public static byte[] OnePageWithHelvetica(string content) =>
        OnePage(content, "<< /Font << /F1 << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >>");

    /// <summary>A free object number, to be referred to before <see cref="Set(int,string)"/> gives the object.</summary>
    public int Reserve() => next++;

    public int Add(string source)
    {
        var number = Reserve();
        Set(number, source);
        return number;
    }

    public PdfBytes Set(int number, string source) => Set(number, Encoding.Latin1.GetBytes(source));

    public PdfBytes Set(int number, byte[] source)
    {
        objects[number] = source;
        next = Math.Max(next, number + 1);
        return this;
    }

    /// <summary>Each object added so far becomes what <paramref name="change"/> makes of its source.</summary>
    public void Change(Func<byte[], byte[]> change)
    {
        foreach (var number in objects.Keys.ToList())
            objects[number] = change(objects[number]);
    }

    /// <param name="entries">Of the dictionary beside /Length.</param>
    public int AddStream(byte[] data, string entries = "")
    {
        var number = Reserve();
        SetStream(number, data, entries);
        return number;
    }

    public int AddStream(string data, string entries = "") => AddStream(Encoding.Latin1.GetBytes(data), entries);

    public PdfBytes SetStream(int number, byte[] data, string entries = "") => Set(number, Stream(data, entries));

    public PdfBytes Page(string content, string resources = "<< >>", string entries = "") =>
        Page(Encoding.Latin1.GetBytes(content), resources, entries);

    public PdfBytes Page(byte[] content, string resources = "<< >>", string entries = "")
    {
        var stream = AddStream(content);
        var box = entries.Contains("/MediaBox", StringComparison.Ordinal) ? "" : "/MediaBox [0 0 612 792] ";
        pages.Add(Add(Text($"<< /Type /Page /Parent 2 0 R {box}/Contents {stream} 0 R /Resources {resources} {entries} >>")));
        return this;
    }

    /// <summary>The file, with a classic cross-reference table.</summary>
    public byte[] Build()
    {
        var all = AllObjects();
        using var file = new MemoryStream();
        Write(file, Header);
        var offsets = WriteObjects(file, all);
        var start = file.Position;
        WriteTable(file, offsets);
        Write(file, Text($"trailer\n<< /Size {all.Keys.Max() + 1} /Root 1 0 R {TrailerEntries} >>\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    /// <summary>The file with all objects that are no streams in one object stream, and a cross-reference stream (neither compressed).</summary>
    public byte[] BuildWithObjectStream()
    {
        var all = AllObjects();
        var within = all.Where(o => o.Value.AsSpan().IndexOf("endstream"u8) < 0).ToList();
        var container = all.Keys.Max() + 1;
        var header = new StringBuilder();
        using var bodies = new MemoryStream();
        foreach (var (number, source) in within)
        {
            header.Append(CultureInfo.InvariantCulture, $"{number} {bodies.Position} ");
            bodies.Write(source);
            bodies.WriteByte((byte)'\n');
        }

        byte[] data = [.. Encoding.Latin1.GetBytes(header.ToString()), .. bodies.ToArray()];
        var outside = new SortedDictionary<int, byte[]>(all.Where(o => within.All(w => w.Key != o.Key)).ToDictionary(o => o.Key, o => o.Value))
        {
            [container] = Stream(data, Text($"/Type /ObjStm /N {within.Count} /First {header.Length}")),
        };

        using var file = new MemoryStream();
        Write(file, Header);
        var offsets = WriteObjects(file, outside);
        var start = file.Position;
        var entries = new byte[(container + 2) * 7];
        for (var number = 0; number < container + 2; number++)
        {
            var at = within.FindIndex(w => w.Key == number);
            var offset = number == container + 1 ? start : offsets.GetValueOrDefault(number);
            var entry = entries.AsSpan(number * 7, 7);
            entry[0] = at >= 0 ? (byte)2 : offset > 0 ? (byte)1 : (byte)0;
            System.Buffers.Binary.BinaryPrimitives.WriteInt32BigEndian(entry[1..], at >= 0 ? container : (int)offset);
            System.Buffers.Binary.BinaryPrimitives.WriteInt16BigEndian(entry[5..], (short)Math.Max(0, at));
        }

        Write(file, Text($"{container + 1} 0 obj\n"));
        file.Write(Stream(entries, Text($"/Type /XRef /W [1 4 2] /Size {container + 2} /Root 1 0 R {TrailerEntries}")));
        Write(file, Text($"\nendobj\nstartxref\n{start}\n%%EOF\n"));
        return file.ToArray();
    }

    public static byte[] Stream(byte[] data, string entries = "") =>
        [.. Encoding.Latin1.GetBytes(Text($"<< /Length {data.Length} {entries} >>\nstream\n")), .. data, .. "\nendstream"u8];

    private SortedDictionary<int, byte[]> AllObjects()
    {
        var all = new SortedDictionary<int, byte[]>(objects);
        all.TryAdd(1, Encoding.Latin1.GetBytes(Text($"<< /Type /Catalog /Pages 2 0 R {CatalogEntries} >>")));
        var kids = string.Join(" ", pages.Select(p => Text($"{p} 0 R")));
        all.TryAdd(2, Encoding.Latin1.GetBytes(Text($"<< /Type /Pages /Kids [{kids}] /Count {pages.Count} >>")));
        return all;
    }

    private static Dictionary<int, long> WriteObjects(MemoryStream file, SortedDictionary<int, byte[]> all)
    {
        var offsets = new Dictionary<int, long>();
        foreach (var (number, source) in all)
        {
            offsets[number] = file.Position;
            Write(file, Text($"{number} 0 obj\n"));
            file.Write(source);
            Write(file, "\nendobj\n");
        }

        return offsets;
    }

    private static void WriteTable(MemoryStream file, Dictionary<int, long> offsets)
    {
        var size = offsets.Keys.Max() + 1;
        Write(file, Text($"xref\n0 {size}\n0000000000 65535 f \n"));
        for (var number = 1; number < size; number++)
            Write(file, offsets.TryGetValue(number, out var offset) ? Text($"{offset:D10} 00000 n \n") : "0000000000 00000 f \n");
    }

    private static void Write(MemoryStream file, string text) => file.Write(Encoding.Latin1.GetBytes(text));

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
