using System.Runtime.InteropServices;
using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Fonts;

/// <summary>
/// W and W2 of a CID font (ISO 32000-1, 9.7.4.3), both written as <c>c [w …]</c> or <c>first last w</c>: ranges of CIDs,
/// sorted, with as many figures an entry as its constructor is told (1 for W, 3 for W2).
/// </summary>
internal sealed class CidWidths
{
    private const int MaxItems = 500_000;

    private readonly List<Range> ranges = [];
    private readonly List<float> figures = [];

    private CidWidths()
    {
    }

    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Range(int First, int Last, int Offset, bool IsShared, int Order);

    public static CidWidths Of(PdfArray? array, int arity)
    {
        var result = new CidWidths();
        if (array is not null)
            result.Read(array, arity);
        return result;
    }

    /// <summary>Where the figures of the CID begin in <see cref="Figure"/>, or -1.</summary>
    public int Find(int cid, int arity)
    {
        var low = 0;
        var high = ranges.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (ranges[middle].First <= cid)
                low = middle + 1;
            else
                high = middle - 1;
        }

        // Ranges that overlap are an error of the file; the nearest that holds the CID counts.
        for (var i = high; i >= 0 && i > high - 4; i--)
        {
            var range = ranges[i];
            if (cid <= range.Last)
                return range.IsShared ? range.Offset : range.Offset + ((cid - range.First) * arity);
        }

        return -1;
    }

    /// <summary>Of <see cref="PdfBudget.AddFontEntries"/>: a range or a dozen figures.</summary>
    public int EntryCount => ranges.Count + (figures.Count / 12);

    public float Figure(int index) => figures[index];

    private void Read(PdfArray array, int arity)
    {
        var count = Math.Min(array.Count, MaxItems);
        var i = 0;
        while (i + 1 < count && figures.Count < MaxItems)
        {
            if (array[i] is not PdfNumber first)
            {
                i++;
                continue;
            }

            if (array[i + 1] is PdfArray list)
            {
                Add(first.Int, list, arity);
                i += 2;
            }
            else if (array[i + 1] is PdfNumber last && i + 1 + arity < count)
            {
                AddRange(first.Int, last.Int, array, i + 2, arity);
                i += 2 + arity;
            }
            else
            {
                i++;
            }
        }

        // Not stable by itself, hence the order of the file as second key.
        ranges.Sort((a, b) => a.First != b.First ? a.First.CompareTo(b.First) : a.Order.CompareTo(b.Order));
    }

    private void Add(int first, PdfArray list, int arity)
    {
        var entries = Math.Min(list.Count, MaxItems - figures.Count) / arity;
        if (entries == 0 || first is < 0 or > 0xFFFFFF)
            return;
        ranges.Add(new Range(first, first + entries - 1, figures.Count, false, ranges.Count));
        for (var i = 0; i < entries * arity; i++)
            figures.Add(Sane(list.Number(i)));
    }

    private void AddRange(int first, int last, PdfArray array, int at, int arity)
    {
        if (last < first || first < 0)
            return;
        ranges.Add(new Range(first, last, figures.Count, true, ranges.Count));
        for (var i = 0; i < arity; i++)
            figures.Add(Sane(array.Number(at + i)));
    }

    private static float Sane(double value) => Math.Abs(value) < 1e5 ? (float)value : 0;
}
