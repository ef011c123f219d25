using System.Runtime.InteropServices;
using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Syntax.XRef;

internal enum XRefKind : byte
{
    /// <summary>Not listed: free to be set by an older section.</summary>
    Absent,

    Free,

    /// <summary><see cref="XRefEntry.Position"/> is a position in the file.</summary>
    InFile,

    /// <summary><see cref="XRefEntry.Position"/> is the number of an object stream, <see cref="XRefEntry.Index"/> the place in it.</summary>
    InStream,
}

/// <summary>Where one object is. For an object in the file <see cref="Index"/> is its generation.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct XRefEntry(XRefKind Kind, int Position, int Index);

/// <summary>
/// Object number → place. One array of small structs up to a size that the file's length justifies; numbers beyond it, which only
/// a lying file has in quantity, go to a dictionary.
/// </summary>
internal sealed class XRefTable(int fileLength, PdfLimits limits)
{
    private const int MaxSparse = 200_000;

    private readonly int denseLimit = Math.Min(Math.Max(fileLength, 1 << 20), limits.MaxObjects);
    private readonly Dictionary<int, XRefEntry> sparse = [];
    private XRefEntry[] dense = new XRefEntry[64];
    private int used;
    private long listed;

    /// <summary>Some section could not be read: what the table does not list may be in the file all the same.</summary>
    public bool IsDamaged { get; set; }

    /// <summary>The newest section's trailer, with what only older ones hold.</summary>
    public Dictionary<string, PdfObject> Trailer { get; } = new(StringComparer.Ordinal);

    public bool IsEmpty => used == 0 && sparse.Count == 0;

    public XRefEntry this[int number]
    {
        get
        {
            if ((uint)number < (uint)used)
                return dense[number];
            return sparse.Count > 0 && sparse.TryGetValue(number, out var entry) ? entry : default;
        }
    }

    /// <summary>For sections read newest first: what is there stays.</summary>
    /// <exception cref="PdfException"><see cref="PdfLimits.MaxObjects"/>, four times over: updates may list objects again.</exception>
    public void AddOlder(int number, XRefEntry entry)
    {
        if (++listed > 4L * limits.MaxObjects)
            throw PdfBudget.Exceeded(nameof(PdfLimits.MaxObjects), limits.MaxObjects);
        if (this[number].Kind == XRefKind.Absent)
            Set(number, entry);
    }

    /// <exception cref="PdfException"><see cref="PdfLimits.MaxObjects"/></exception>
    public void Set(int number, XRefEntry entry)
    {
        if (number < 0)
            return;
        if (number >= denseLimit)
        {
            if (sparse.Count >= Math.Min(MaxSparse, limits.MaxObjects))
                throw PdfBudget.Exceeded(nameof(PdfLimits.MaxObjects), limits.MaxObjects);
            sparse[number] = entry;
            return;
        }

        if (number >= dense.Length)
            Array.Resize(ref dense, (int)Math.Min(denseLimit, Math.Max(dense.Length * 2L, number + 1L)));
        dense[number] = entry;
        used = Math.Max(used, number + 1);
    }

    /// <summary>Ascending, without free ones.</summary>
    public IEnumerable<int> Numbers()
    {
        for (var i = 0; i < used; i++)
        {
            if (dense[i].Kind >= XRefKind.InFile)
                yield return i;
        }

        foreach (var (number, entry) in sparse.OrderBy(e => e.Key))
        {
            if (entry.Kind >= XRefKind.InFile)
                yield return number;
        }
    }

    /// <summary>Takes over what a newer section's trailer does not say.</summary>
    public void AddOlderTrailer(PdfDictionary trailer)
    {
        foreach (var (key, value) in trailer.Raw)
            Trailer.TryAdd(key, value);
    }
}
