using System.IO.Compression;
using System.Runtime.InteropServices;

namespace PerfEval.Pdf.Filters;

/// <summary>
/// FlateDecode (ISO 32000-1, 7.4.4). Damaged data gives all bytes before the damage; a wrong checksum loses nothing, and a wrong or
/// missing zlib header is passed over.
/// </summary>
internal static class FlateFilter
{
    private const int ChunkSize = 64 * 1024;

    /// <summary>False where the data is damaged or ends early.</summary>
    public static bool Decode(ReadOnlyMemory<byte> source, FilterOutput output)
    {
        var offset = HasHeader(source.Span) ? 2 : 0;
        return Inflate(source[offset..], output);
    }

    private static bool HasHeader(ReadOnlySpan<byte> source) =>
        source.Length >= 2 && (source[0] & 0x0F) == 8 && ((source[0] << 8) | source[1]) % 31 == 0;

    private static bool Inflate(ReadOnlyMemory<byte> source, FilterOutput output)
    {
        var start = output.Length;
        if (TryInflate(source, output, exactFrom: int.MaxValue))
            return true;

        // The stream does not tell how far it got in the chunk that failed: once more, the last chunk byte by byte.
        var safe = output.Length;
        output.Length = start;
        _ = TryInflate(source, output, safe);
        return false;
    }

    private static bool TryInflate(ReadOnlyMemory<byte> source, FilterOutput output, int exactFrom)
    {
        if (!MemoryMarshal.TryGetArray(source, out var segment))
            segment = new ArraySegment<byte>(source.ToArray());
        using var input = new MemoryStream(segment.Array!, segment.Offset, segment.Count, writable: false);
        using var inflate = new DeflateStream(input, CompressionMode.Decompress);
        try
        {
            while (true)
            {
                if (output.Length == output.Array.Length)
                    output.Grow(1);
                var room = Math.Min(ChunkSize, output.Array.Length - output.Length);
                if (output.Length >= exactFrom)
                    room = 1;
                else
                    room = Math.Min(room, exactFrom - output.Length);
                var read = inflate.Read(output.Array, output.Length, room);
                if (read == 0)
                    return true;
                output.Length += read;
            }
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}
