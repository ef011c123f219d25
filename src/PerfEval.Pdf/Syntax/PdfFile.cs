using PerfEval.Pdf.Filters;

namespace PerfEval.Pdf.Syntax;

/// <summary>
/// The file layer: finds and parses objects when they are asked for, decrypts them, decodes their streams. Knows nothing of pages.
/// </summary>
internal sealed class PdfFile : IDisposable
{
    private const int MaxNotices = 1_000;

    // A stream whose /Length is a reference to a stream whose /Length …: more than one such step is no file of any program.
    private const int MaxLoadDepth = 16;

    private readonly List<PdfNotice> notices = [];
    private readonly ReadOnlyMemory<byte> content;
    private readonly int headerShift;
    private readonly ObjectCache cache = new();
    private readonly ObjectStreams objectStreams;
    private XRefTable table;
    private int loadDepth;

    private PdfFile(ReadOnlyMemory<byte> content, PdfBudget budget)
    {
        this.content = content;
        Budget = budget;
        headerShift = Math.Max(0, content.Span[..Math.Min(content.Length, 4096)].IndexOf("%PDF-"u8));
        StreamEnds = new StreamEnds(content);
        objectStreams = new ObjectStreams(this);
        table = new XRefTable(content.Length, budget.Limits);
        Trailer = Catalog = new PdfDictionary(table.Trailer, this);
    }

    public IReadOnlyList<PdfNotice> Notices => notices;

    public PdfBudget Budget { get; }

    public PdfDictionary Trailer { get; private set; }

    /// <summary>The document catalogue; where the trailer names none, the one found by scanning. It may be without a page tree.</summary>
    public PdfDictionary Catalog { get; private set; }

    internal NameTable Names { get; } = new();

    internal StreamEnds StreamEnds { get; }

    /// <exception cref="PdfException">No objects in it, a password is needed, or a limit was reached.</exception>
    public static PdfFile Open(ReadOnlyMemory<byte> content, PdfLimits limits, CancellationToken cancellation)
    {
        var file = new PdfFile(content, new PdfBudget(limits, cancellation));
        file.Start();
        return file;
    }

    /// <summary>
    /// The object itself, or what a reference leads to (a chain of references to its end). Damaged, missing, and circular ones are
    /// <see cref="PdfObject.Null"/>. Parsed objects are kept in a bounded cache, so that the same reference gives the same instance while in use.
    /// </summary>
    public PdfObject Resolve(PdfObject value)
    {
        if (value is not PdfReference reference)
            return value;
        for (var steps = 0; steps < Budget.Limits.MaxChain; steps++)
        {
            value = Load(reference.Number);
            if (value is not PdfReference next)
                return value;
            reference = next;
        }

        return PdfObject.Null;
    }

    /// <summary>Decrypts and runs the filters up to an image codec. Damaged data gives what could be decoded, with a notice.</summary>
    /// <exception cref="PdfException">A limit was reached.</exception>
    public DecodedStream Decode(PdfStream stream)
    {
        var buffer = DecodeBuffer(stream, out var codec);
        return new DecodedStream(buffer, codec);
    }

    public void AddNotice(PdfNotice notice)
    {
        if (notices.Count < MaxNotices)
            notices.Add(notice);
    }

    /// <summary>
    /// Numbers of all objects that the file (or the repair's scan) lists, for a search for lost pages. May be long: walk it with the budget in hand.
    /// </summary>
    public IEnumerable<int> ObjectNumbers() => table.Numbers();

    public void Dispose() => objectStreams.Dispose();

    internal PooledBuffer DecodeBuffer(PdfStream stream, out string? codec)
    {
        var buffer = StreamDecoder.Decode(stream.Raw, stream.Dictionary, Budget, out codec, out var damaged);
        if (damaged)
            AddNotice(new PdfNotice(PdfNoticeKind.DamagedStream, Detail: FormattableString.Invariant($"{stream.Number} {stream.Generation} obj")));
        return buffer;
    }

    /// <summary>The object, where it is listed as one of the file itself and not of an object stream.</summary>
    internal PdfObject ObjectInFile(int number) =>
        table[number].Kind == XRefKind.InFile ? Load(number) : PdfObject.Null;

    private void Start()
    {
        table = XRefReader.Read(this, content, headerShift);
        Trailer = new PdfDictionary(table.Trailer, this);
        Catalog = Trailer.Dictionary("Root") ?? Catalog;
    }

    private PdfObject Load(int number)
    {
        if (cache.TryGet(number, out var value))
            return value;
        if (loadDepth >= MaxLoadDepth)
            return PdfObject.Null;
        loadDepth++;
        value = Find(table, number, out var size) ?? PdfObject.Null;
        loadDepth--;
        cache.Add(number, value, size);
        return value;
    }

    private PdfObject? Find(XRefTable from, int number, out int size)
    {
        var entry = from[number];
        size = 0;
        return entry.Kind switch
        {
            XRefKind.InFile => At(entry.Position, number, out size) ?? (headerShift > 0 ? At(entry.Position + (long)headerShift, number, out size) : null),
            XRefKind.InStream => objectStreams.Find(entry.Position, entry.Index, number, out size),
            _ => null,
        };
    }

    private PdfObject? At(long position, int number, out int size)
    {
        size = 0;
        if (position >= content.Length)
            return null;
        var p = (int)position;
        if (!Reference.TryHeader(content.Span, ref p, out var found, out var generation) || found != number)
            return null;
        return IndirectObject.Parse(this, content, p, number, generation, decryption: null, out size);
    }
}
