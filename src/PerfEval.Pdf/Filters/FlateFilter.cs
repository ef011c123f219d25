namespace PerfEval.Pdf.Filters;

/// <summary>
/// FlateDecode (ISO 32000-1, 7.4.4): zlib's format (RFC 1950). Damaged data gives all bytes before the damage; the checksum is not
/// looked at, and a zlib header that is wrong, missing or behind a line end is passed over.
/// </summary>
internal static class FlateFilter
{
    private const int HeaderBytes = 2;

    /// <summary>False where the data is damaged or ends early.</summary>
    /// <exception cref="PdfException">A limit was reached.</exception>
    public static bool Decode(ReadOnlySpan<byte> source, FilterOutput output)
    {
        if (HasHeader(source) && Inflater.Inflate(source[HeaderBytes..], output))
            return true;
        if (output.Length > 0)
            return false;
        var trimmed = source.TrimStart("\r\n"u8);
        if (trimmed.IsEmpty)
            return false;
        if (trimmed.Length < source.Length && HasHeader(trimmed) && Inflater.Inflate(trimmed[HeaderBytes..], output))
            return true;
        if (output.Length == 0 && Inflater.Inflate(source, output))
            return true;

        // A header with a bit wrong is a header all the same, if what follows it can be read.
        if (output.Length == 0 && source.Length > HeaderBytes)
            _ = Inflater.Inflate(source[HeaderBytes..], output);
        return false;
    }

    private static bool HasHeader(ReadOnlySpan<byte> source) =>
        source.Length >= HeaderBytes && (source[0] & 0x0F) == 8 && ((source[0] << 8) | source[1]) % 31 == 0;
}
