using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Syntax.XRef;

/// <summary>
/// What one pass over a damaged file found: every <c>12 0 obj</c>, the later of two with the same number, and every trailer. It goes over
/// the bytes once, and over a stream's not at all where its /Length is right.
/// </summary>
internal sealed class FileScan
{
    // What tells a catalogue or an object stream stands at the start of an object; a bound keeps the search for it short.
    private const int MaxHead = 4096;

    private readonly PdfFile file;
    private readonly List<(int Number, int Position)> objectStreams = [];
    private readonly List<int> trailers = [];
    private readonly List<int> catalogs = [];
    private int found;

    private FileScan(PdfFile file, int length)
    {
        this.file = file;
        Table = new XRefTable(length, file.Budget.Limits);
    }

    public XRefTable Table { get; }

    /// <summary>Numbers of the objects that look like a catalogue, in the order of the file.</summary>
    public IReadOnlyList<int> Catalogs => catalogs;

    /// <summary>The object that looks like the standard security handler's dictionary: of use where the trailer that names it is lost.</summary>
    public int? EncryptionNumber { get; private set; }

    /// <exception cref="PdfException">A limit was reached.</exception>
    public static FileScan Run(PdfFile file, ReadOnlyMemory<byte> content)
    {
        var scan = new FileScan(file, content.Length);
        scan.Objects(content.Span);
        scan.Trailers(content.Span);
        return scan;
    }

    /// <summary>Lists the objects within object streams; only possible once the file can be decrypted.</summary>
    public void AddObjectStreams(ObjectStreams streams)
    {
        foreach (var (number, position) in objectStreams)
        {
            if (Table[number] != new XRefEntry(XRefKind.InFile, position, Table[number].Index))
                continue;
            var within = streams.Numbers(number);
            for (var i = 0; i < within.Count; i++)
            {
                file.Budget.Step();
                if (PositionOf(within[i]) < position)
                    Add(within[i], new XRefEntry(XRefKind.InStream, number, i));
            }
        }
    }

    private int PositionOf(int number)
    {
        var entry = Table[number];
        return entry.Kind switch
        {
            XRefKind.InFile => entry.Position,
            XRefKind.InStream => Table[entry.Position].Position,
            _ => -1,
        };
    }

    private void Add(int number, XRefEntry entry)
    {
        if (++found > file.Budget.Limits.MaxObjects)
            throw PdfBudget.Exceeded(nameof(PdfLimits.MaxObjects), file.Budget.Limits.MaxObjects);
        Table.Set(number, entry);
    }

    private void Objects(ReadOnlySpan<byte> data)
    {
        for (var p = 0; p < data.Length;)
        {
            file.Budget.Step();
            var next = data[p..].IndexOf("obj"u8);
            if (next < 0)
                return;
            var word = p + next;
            p = word + 3;
            if (!TryHeaderBefore(data, word, out var start, out var number, out var generation))
                continue;
            Add(number, new XRefEntry(XRefKind.InFile, start, generation));
            p = Head(data, p, start, number);
        }
    }

    /// <summary>Looks at the object's first bytes and returns where to go on: after its stream, where that is sure.</summary>
    private int Head(ReadOnlySpan<byte> data, int p, int start, int number)
    {
        var head = data.Slice(p, Math.Min(MaxHead, data.Length - p));
        var end = head.IndexOf("obj"u8);
        if (end >= 0)
            head = head[..end];
        var stream = head.IndexOf("stream"u8);
        if (stream >= 0)
            head = head[..stream];
        if (head.IndexOf("/Catalog"u8) >= 0)
            catalogs.Add(number);
        if (head.IndexOf("/Standard"u8) >= 0 && head.IndexOf("/O"u8) >= 0 && head.IndexOf("/U"u8) >= 0 && head.IndexOf("/P"u8) >= 0)
            EncryptionNumber = number;
        if (stream < 0)
            return p;

        if (head.IndexOf("/ObjStm"u8) >= 0)
            objectStreams.Add((number, start));
        else if (head.IndexOf("/XRef"u8) >= 0)
            trailers.Add(p);
        var length = head.IndexOf("/Length"u8);
        if (length < 0)
            return p;
        var at = Characters.SkipSpace(head, length + 7);
        return Characters.TryInteger(head, ref at, out var stated) && !Reference.TryRest(head, ref at, out _)
            && StreamExtent.EndOf(data, p + stream + 6, stated) is { } after
            ? after
            : p;
    }

    private void Trailers(ReadOnlySpan<byte> data)
    {
        for (var p = 0; p < data.Length;)
        {
            var next = data[p..].IndexOf("trailer"u8);
            if (next < 0)
                break;
            p += next + 7;
            trailers.Add(p);
        }

        trailers.Sort();
        for (var i = trailers.Count - 1; i >= 0; i--)
        {
            var parser = new ObjectParser(file, data, trailers[i]);
            var trailer = parser.Parse() as PdfDictionary;
            file.Budget.AddParsed(parser.Position - trailers[i]);
            if (trailer is not null && trailer.Raw.ContainsKey("Root"))
                Table.AddOlderTrailer(trailer);
        }
    }

    /// <summary>Reads <c>12 0</c> backwards from the word <c>obj</c>.</summary>
    private static bool TryHeaderBefore(ReadOnlySpan<byte> data, int word, out int start, out int number, out int generation)
    {
        start = word;
        number = generation = 0;
        return TryNumberBefore(data, ref start, 0, out generation) && TryNumberBefore(data, ref start, 1, out number);
    }

    private static bool TryNumberBefore(ReadOnlySpan<byte> data, ref int p, int gapAtLeast, out int value)
    {
        value = 0;
        var end = p;
        while (end > 0 && p - end < 16 && Characters.IsSpace(data[end - 1]))
            end--;
        if (p - end < gapAtLeast)
            return false;
        var first = end;
        while (first > 0 && end - first < 11 && Characters.IsDigit(data[first - 1]))
            first--;
        p = first;
        if (!Characters.TryInteger(data[..end], ref first, out var number))
            return false;
        value = (int)Math.Min(number, int.MaxValue);
        return number < int.MaxValue;
    }
}
