using PerfEval.Pdf.Objects;

namespace PerfEval.Pdf.Syntax;

/// <summary>
/// Parsed objects by number. Two generations: when the young one is full it becomes the old one, and what is not asked for again
/// goes with that. Bounded by the bytes that the objects were parsed from.
/// </summary>
internal sealed class ObjectCache
{
    private const long MaxBytes = 4 * 1024 * 1024;
    private const int MaxCount = 50_000;
    private const int Overhead = 32;

    private Dictionary<int, Item> young = [];
    private Dictionary<int, Item> old = [];
    private long bytes;

    public bool TryGet(int number, out PdfObject value)
    {
        if (young.TryGetValue(number, out var item))
        {
            value = item.Value;
            return true;
        }

        if (old.Remove(number, out item))
        {
            Add(number, item.Value, item.Bytes);
            value = item.Value;
            return true;
        }

        value = PdfObject.Null;
        return false;
    }

    /// <param name="size">Bytes in the file, without those of a stream.</param>
    public void Add(int number, PdfObject value, int size)
    {
        if (bytes > MaxBytes || young.Count >= MaxCount)
        {
            (young, old) = (old, young);
            young.Clear();
            bytes = 0;
        }

        young[number] = new Item(value, size);
        bytes += size + Overhead;
    }

    public void Clear()
    {
        young.Clear();
        old.Clear();
        bytes = 0;
    }

    [System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
    private readonly record struct Item(PdfObject Value, int Bytes);
}
