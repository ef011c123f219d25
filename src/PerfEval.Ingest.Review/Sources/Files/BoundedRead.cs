namespace PerfEval.Ingest.Review.Sources.Files;

/// <summary>Reads a stream to its end, up to a number of bytes.</summary>
internal static class BoundedRead
{
    /// <returns>Null where there is more.</returns>
    public static ReadOnlyMemory<byte>? All(Stream stream, long most)
    {
        using var buffer = new MemoryStream();
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
