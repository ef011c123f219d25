namespace PerfEval.Ingest.Review.Sources.Files;

/// <summary>Reads a stream to its end, up to a number of bytes.</summary>
internal static class BoundedRead
{
    /// <param name="stream">To be read.</param>
    /// <param name="most">Bytes.</param>
    /// <param name="expected">As many as there are likely to be: so much memory is taken at once, where that is not too much.</param>
    /// <returns>Null where there is more.</returns>
    public static ReadOnlyMemory<byte>? All(Stream stream, long most, long? expected = null)
    {
        using var buffer = new MemoryStream((int)Math.Clamp(expected ?? 0, 0, Math.Min(most, Array.MaxLength)));
        var chunk = new byte[81_920];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            if (buffer.Length + read > most)
                return null;
            buffer.Write(chunk, 0, read);
        }

        return buffer.GetBuffer().AsMemory(0, (int)buffer.Length);
    }
}
