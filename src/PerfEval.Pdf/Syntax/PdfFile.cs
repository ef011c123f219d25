using PerfEval.Pdf.Filters;
using PerfEval.Pdf.Objects;
using PerfEval.Pdf.Syntax.XRef;

namespace PerfEval.Pdf.Syntax;

/// <summary>
/// The file layer: finds and parses objects when they are asked for, decrypts them, decodes their streams. Knows nothing of pages.
/// </summary>
internal sealed class PdfFile : IObjectSource, IDisposable
{
    private const int MaxNotices = 1_000;

    // A stream whose /Length is a reference to a stream whose /Length …: more than one such step is no file of any program.
    private const int MaxLoadDepth = 16;

    /// <summary>Of the shortest reference there is: to follow one costs as much as to read it, however often an array of them is gone over.</summary>
    private const int ReferenceBytes = 5;

    private readonly List<PdfNotice> notices = [];
    private readonly ReadOnlyMemory<byte> content;
    private readonly int headerShift;
    private readonly ObjectCache cache = new();
    private readonly ObjectStreams objectStreams;
    private XRefTable table;
    private FileScan? scan;
    private FileSecurity? security;
    private bool opened;
    private bool repaired;
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

    /// <summary>
    /// Where it is set, it is told what is noticed too, as far as the file's own list goes: that one may be full long before the last page.
    /// </summary>
    public List<PdfNotice>? NoticesOfPage { get; set; }

    public PdfBudget Budget { get; }

    public PdfDictionary Trailer { get; private set; }

    /// <summary>The document catalogue; where the trailer names none, the one found by scanning. It may be without a page tree.</summary>
    public PdfDictionary Catalog { get; private set; }

    /// <summary>Of <see cref="ObjectParser"/>.</summary>
    internal List<PdfObject> ParseStack { get; } = [];

    internal NameTable Names { get; } = new();

    internal StreamEnds StreamEnds { get; }

    internal bool IsEncrypted => security is not null;

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
    /// <exception cref="PdfException">A limit was reached.</exception>
    public PdfObject Resolve(PdfObject value)
    {
        if (value is not PdfReference reference)
            return value;
        for (var steps = 0; steps < Budget.Limits.MaxChain; steps++)
        {
            Budget.Step();
            Budget.AddParsed(ReferenceBytes);
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
        Budget.AddParsed(stream.Raw.Length);
        return Decode(stream, Budget);
    }

    /// <summary>As <see cref="Decode(PdfStream)"/>, by itself: its bytes count for no other stream's limit, and no limit of the file ends it.</summary>
    /// <exception cref="PdfException">A limit was reached.</exception>
    public DecodedStream DecodeAlone(PdfStream stream) => Decode(stream, new PdfBudget(Budget.Limits, Budget.Cancellation));

    public void AddNotice(PdfNotice notice)
    {
        if (notices.Count < MaxNotices)
            notices.Add(notice);
        if (NoticesOfPage is { Count: < MaxNotices } ofPage)
            ofPage.Add(notice);
    }

    /// <summary>
    /// Numbers of all objects that the file lists or a scan of it finds, for a search for lost pages: from then on objects that the
    /// file does not list are found too. May be long: walk it with the budget in hand.
    /// </summary>
    public IEnumerable<int> ObjectNumbers()
    {
        var scanned = Scan();
        table.IsDamaged = true;
        return ReferenceEquals(table, scanned.Table) ? table.Numbers() : table.Numbers().Union(scanned.Table.Numbers());
    }

    public void Dispose() => objectStreams.Dispose();

    /// <summary>The object, where it is listed as one of the file itself and not of an object stream.</summary>
    internal PdfObject ObjectInFile(int number) =>
        table[number].Kind == XRefKind.InFile || scan?.Table[number].Kind == XRefKind.InFile ? Load(number) : PdfObject.Null;

    private void Start()
    {
        table = XRefReader.Read(this, content, headerShift);
        Trailer = new PdfDictionary(table.Trailer, this);

        // A reference met in a cross-reference stream led nowhere as yet.
        Forget();
        if (FileSecurity.IsNamed(Trailer) && Trailer.Dictionary("Encrypt") is null)
        {
            Rebuild();
        }
        else
        {
            Unlock();
            if (CatalogSearch.IsCatalog(Trailer.Dictionary("Root")))
                Catalog = Trailer.Dictionary("Root")!;
            else
                Rebuild();
        }
    }

    /// <summary>Everything parsed so far was parsed without decryption, or from a table that is now replaced.</summary>
    private void Forget()
    {
        cache.Clear();
        objectStreams.Clear();
    }

    private void Unlock()
    {
        security ??= FileSecurity.Read(Trailer, Budget);
        if (security is not null)
            Forget();
        opened = true;
        scan?.AddObjectStreams(objectStreams);
    }

    /// <summary>The tables lead to no page tree: what a scan finds takes their place.</summary>
    /// <exception cref="PdfException">It finds nothing.</exception>
    private void Rebuild()
    {
        opened = false;
        var scanned = Scan();
        if (scanned.Table.IsEmpty)
            throw new PdfException(PdfFault.Damaged, "There is no PDF object in the file.");
        NoticeRepair();
        scanned.Table.AddOlderTrailer(Trailer);
        if (!scanned.Table.Trailer.ContainsKey("Root") && scanned.EncryptionNumber is { } encryption)
            scanned.Table.Trailer.TryAdd("Encrypt", new PdfReference(encryption, 0));
        table = scanned.Table;
        Trailer = new PdfDictionary(table.Trailer, this);
        Forget();
        Unlock();
        Forget();
        var root = Trailer.Dictionary("Root");
        Catalog = CatalogSearch.IsCatalog(root) ? root! : CatalogSearch.Find(this, scanned) ?? root ?? Catalog;
    }

    /// <summary>At most one scan a file. Before the file can be decrypted its object streams are left for <see cref="Unlock"/>.</summary>
    private FileScan Scan()
    {
        if (scan is not null)
            return scan;
        scan = FileScan.Run(this, content);
        if (opened)
        {
            scan.AddObjectStreams(objectStreams);
            cache.Clear();
        }

        return scan;
    }

    private DecodedStream Decode(PdfStream stream, PdfBudget budget)
    {
        var source = security?.Decrypt(stream);
        try
        {
            var buffer = StreamDecoder.Decode(source?.Memory ?? stream.Raw, stream.Dictionary, budget, out _, out var damaged);
            if (damaged)
                AddNotice(new PdfNotice(PdfNoticeKind.DamagedStream, Detail: FormattableString.Invariant($"{stream.Number} {stream.Generation} obj")));
            return new DecodedStream(buffer, source);
        }
        catch
        {
            source?.Dispose();
            throw;
        }
    }

    private void NoticeRepair()
    {
        if (!repaired)
            AddNotice(new PdfNotice(PdfNoticeKind.Repaired));
        repaired = true;
    }

    private PdfObject Load(int number)
    {
        if (cache.TryGet(number, out var value))
            return value;
        if (loadDepth >= MaxLoadDepth)
            return PdfObject.Null;
        loadDepth++;
        try
        {
            var found = Find(table, number, out var size);
            if (found is null && (table.IsDamaged || table[number].Kind >= XRefKind.InFile) && !ReferenceEquals(scan?.Table, table))
            {
                found = Find(Scan().Table, number, out size);
                if (found is not null)
                    NoticeRepair();
            }

            value = found ?? PdfObject.Null;
            cache.Add(number, value, size);
            return value;
        }
        finally
        {
            loadDepth--;
        }
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
        var data = content.Span;
        if (!Reference.TryHeader(data, ref p, out var found, out var generation) || found != number)
            return null;

        // In the middle of another number: "2 0 obj" of "12 0 obj".
        if (position > 0 && Characters.IsDigit(data[(int)position]) && Characters.IsDigit(data[(int)position - 1]))
            return null;
        return IndirectObject.Parse(this, content, p, number, generation, security?.ForObject(number, generation), out size);
    }
}
