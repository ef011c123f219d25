namespace PerfEval.Pdf.Filters;

/// <summary>RunLengthDecode (ISO 32000-1, 7.4.5): 0 to 127 copies so many bytes and one, 129 to 255 repeats the next 257 minus so many times, 128 ends.</summary>
internal static class RunLengthFilter
{
    /// <summary>False where the last run is cut short; data that ends without 128 is not damaged.</summary>
    public static bool Decode(ReadOnlySpan<byte> source, FilterOutput output)
    {
        var position = 0;
        while (position < source.Length)
        {
            var length = source[position++];
            if (length == 128)
                return true;
            if (length < 128)
            {
                var available = Math.Min(length + 1, source.Length - position);
                output.Write(source.Slice(position, available));
                position += available;
                if (available <= length)
                    return false;
            }
            else
            {
                if (position == source.Length)
                    return false;
                var count = 257 - length;
                if (count > output.Array.Length - output.Length)
                    output.Grow(count);
                output.Array.AsSpan(output.Length, count).Fill(source[position++]);
                output.Length += count;
            }
        }

        return true;
    }
}
