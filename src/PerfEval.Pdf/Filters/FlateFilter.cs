using System.Buffers.Binary;

namespace PerfEval.Pdf.Filters;

/// <summary>
/// FlateDecode (ISO 32000-1, 7.4.4): zlib's format (RFC 1950). Damaged data gives all bytes before the damage, and a zlib header that is
/// wrong, missing or behind a line end is passed over. The checksum is asked only where more follows than the checksum: data after a
/// damaged code may end early without being against the rules.
/// </summary>
internal static class FlateFilter
{
    private const int HeaderBytes = 2;
    private const int ChecksumBytes = 4;
    private const int LineEndBytes = 2;

    /// <summary>False where the data is damaged or ends early; no data at all is an empty stream.</summary>
    /// <exception cref="PdfException">A limit was reached.</exception>
    public static bool Decode(ReadOnlySpan<byte> source, FilterOutput output)
    {
        if (HasHeader(source) && Inflater.Inflate(source[HeaderBytes..], output, out var rest))
            return IsWholly(rest, output);
        if (output.Length > 0)
            return false;
        var trimmed = source.TrimStart("\r\n"u8);
        if (trimmed.IsEmpty)
            return true;
        if (trimmed.Length < source.Length && HasHeader(trimmed) && Inflater.Inflate(trimmed[HeaderBytes..], output, out rest))
            return IsWholly(rest, output);
        if (output.Length == 0 && Inflater.Inflate(source, output, out _))
            return true;

        // A header with a bit wrong is a header all the same, if what follows it can be read.
        if (output.Length == 0 && source.Length > HeaderBytes)
            _ = Inflater.Inflate(source[HeaderBytes..], output, out _);
        return false;
    }

    private static bool HasHeader(ReadOnlySpan<byte> source) =>
        source.Length >= HeaderBytes && (source[0] & 0x0F) == 8 && ((source[0] << 8) | source[1]) % 31 == 0;

    private static bool IsWholly(ReadOnlySpan<byte> rest, FilterOutput output) =>
        rest.Length <= ChecksumBytes + LineEndBytes ||
        BinaryPrimitives.ReadUInt32BigEndian(rest) == Adler32(output.Array.AsSpan(0, output.Length));

    /// <summary>RFC 1950, 8.2. So many bytes can be summed up before 32 bits overflow.</summary>
    private static uint Adler32(ReadOnlySpan<byte> data)
    {
        const int MostBytes = 5552;
        const uint Modulus = 65521;
        var (a, b) = (1u, 0u);
        while (!data.IsEmpty)
        {
            var part = data[..Math.Min(MostBytes, data.Length)];
            foreach (var value in part)
            {
                a += value;
                b += a;
            }

            (a, b) = (a % Modulus, b % Modulus);
            data = data[part.Length..];
        }

        return (b << 16) | a;
    }
}
