using System.Runtime.InteropServices;

namespace PerfEval.Pdf.Fonts.CMaps;

/// <summary>
/// The CIDs of the codes of one length. Codes of one and two bytes stand in pages of 256, so that a lookup is two array
/// accesses; longer ones stay ranges, for a range over all of them is a single line in a hostile file.
/// </summary>
internal sealed class CidTable
{
    private readonly ushort[]?[] pages = new ushort[256][];
    private readonly List<LongRange> ranges = [];
    private bool sorted = true;

    public bool IsEmpty { get; private set; } = true;

    public void Add(uint low, uint high, int cid, int length)
    {
        IsEmpty = false;
        if (length > 2)
        {
            ranges.Add(new(low, high, cid));
            sorted = false;
            return;
        }

        high = Math.Min(high, 0xFFFF);
        for (var code = low; code <= high; code++, cid++)
            (pages[code >> 8] ??= new ushort[256])[code & 0xFF] = (ushort)cid;
    }

    /// <summary>To be called once after the last <see cref="Add"/>: from then on the table is read only.</summary>
    public void Freeze()
    {
        if (!sorted)
            ranges.Sort(static (a, b) => a.Low.CompareTo(b.Low));
        sorted = true;
    }

    public int Find(uint code, int length)
    {
        if (length <= 2)
            return code > 0xFFFF ? 0 : pages[code >> 8]?[code & 0xFF] ?? 0;

        var (from, to) = (0, ranges.Count - 1);
        while (from <= to)
        {
            var middle = (from + to) / 2;
            var range = ranges[middle];
            if (code < range.Low)
                to = middle - 1;
            else if (code > range.High)
                from = middle + 1;
            else
                return (int)((range.Cid + (long)(code - range.Low)) & 0xFFFF);
        }

        return 0;
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct LongRange(uint Low, uint High, int Cid);
}
