using System.Runtime.InteropServices;

namespace PerfEval.Pdf.Fonts.Programs;

/// <summary>Big-endian reads from a font program. What lies outside reads as zero: a damaged program gives fewer glyphs, no exception.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct FontBytes(ReadOnlySpan<byte> data)
{
    private readonly ReadOnlySpan<byte> data = data;

    public int Length => data.Length;

    public ReadOnlySpan<byte> Span => data;

    public int U8(long at) => at >= 0 && at < data.Length ? data[(int)at] : 0;

    public int U16(long at) => (U8(at) << 8) | U8(at + 1);

    public int S16(long at) => (short)U16(at);

    public long U32(long at) => ((long)U16(at) << 16) | (uint)U16(at + 2);

    /// <summary>An unsigned number of 1 to 4 bytes.</summary>
    public long Unsigned(long at, int size)
    {
        long value = 0;
        for (var i = 0; i < size; i++)
            value = (value << 8) | (uint)U8(at + i);
        return value;
    }

    /// <summary>Cut to what is there.</summary>
    public FontBytes Slice(long at, long length)
    {
        if (at < 0 || at >= data.Length || length <= 0)
            return default;
        return new FontBytes(data.Slice((int)at, (int)Math.Min(length, data.Length - at)));
    }
}
