using System.Runtime.InteropServices;

namespace PerfEval.Pdf.Fonts.Programs;

/// <summary>An INDEX of a CFF program (Adobe Technical Note 5176, 5): where its items are, and where it ends.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct CffIndex
{
    private readonly FontBytes data;
    private readonly long start;
    private readonly int offsetSize;

    public CffIndex(FontBytes data, long start)
    {
        this.data = data;
        this.start = start;
        Count = start <= 0 ? 0 : data.U16(start);
        offsetSize = Count == 0 ? 1 : data.U8(start + 2);
        if (offsetSize is < 1 or > 4 || start + 3 + ((long)(Count + 1) * offsetSize) > data.Length)
        {
            Count = 0;
            offsetSize = 1;
        }

        End = Count == 0 ? start + 2 : Base + Offset(Count);
    }

    public int Count { get; }

    /// <summary>Where the next structure begins.</summary>
    public long End { get; }

    private long Base => start + 2 + ((long)(Count + 1) * offsetSize);

    public FontBytes this[int index] =>
        index < 0 || index >= Count ? default : data.Slice(Base + Offset(index), Offset(index + 1) - Offset(index));

    private long Offset(int index) => data.Unsigned(start + 3 + ((long)index * offsetSize), offsetSize);
}
