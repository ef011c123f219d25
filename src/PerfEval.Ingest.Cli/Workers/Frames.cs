using System.Buffers.Binary;

namespace PerfEval.Ingest.Cli.Workers;

internal enum FrameKind : byte
{
    /// <summary>Worker to parent, once: it is ready.</summary>
    Hello = 1,

    /// <summary>Parent to worker: read this file.</summary>
    Request = 2,

    /// <summary>Worker to parent: the file's payload.</summary>
    Payload = 3,

    /// <summary>Worker to parent: the file is refused.</summary>
    Refusal = 4,

    /// <summary>Worker to parent: it has reached its memory bound, and ends.</summary>
    OutOfMemory = 5,
}

internal sealed record Frame(FrameKind Kind, byte[] Body);

/// <summary>What came is no frame: whoever wrote it cannot be relied on any more.</summary>
internal sealed class RubbishException(string message, Exception? inner = null) : Exception(message, inner);

/// <summary>
/// What a worker and its parent say to each other over pipes: four bytes by which a frame is known, its kind, its
/// length (4 bytes, little-endian) and the body. Anything else on the pipe is noticed at its first bytes.
/// </summary>
internal static class Frames
{
    private const int HeadBytes = 9;
    private const int MostBytes = DocumentWork.MaxPayloadBytes + (1 << 20);

    private static ReadOnlySpan<byte> Mark => "PEW1"u8;

    public static async Task WriteAsync(Stream to, FrameKind kind, ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        await to.WriteAsync(Head(kind, body.Length), cancellation);
        await to.WriteAsync(body, cancellation);
        await to.FlushAsync(cancellation);
    }

    /// <summary>The next frame; null where the other side has closed the pipe between two.</summary>
    /// <exception cref="RubbishException">What comes is no frame, or breaks off.</exception>
    public static async Task<Frame?> ReadAsync(Stream from, CancellationToken cancellation)
    {
        var head = new byte[HeadBytes];
        var got = await from.ReadAtLeastAsync(head, HeadBytes, throwOnEndOfStream: false, cancellation);
        if (Parsed(head, got) is not var (kind, length))
            return null;
        var body = GC.AllocateUninitializedArray<byte>(length);
        return await from.ReadAtLeastAsync(body, length, throwOnEndOfStream: false, cancellation) == length ? new(kind, body) : throw BrokenOff();
    }

    public static void Write(Stream to, FrameKind kind, ReadOnlySpan<byte> body)
    {
        to.Write(Head(kind, body.Length));
        to.Write(body);
        to.Flush();
    }

    /// <inheritdoc cref="ReadAsync"/>
    public static Frame? Read(Stream from)
    {
        var head = new byte[HeadBytes];
        var got = from.ReadAtLeast(head, HeadBytes, throwOnEndOfStream: false);
        if (Parsed(head, got) is not var (kind, length))
            return null;
        var body = GC.AllocateUninitializedArray<byte>(length);
        return from.ReadAtLeast(body, length, throwOnEndOfStream: false) == length ? new(kind, body) : throw BrokenOff();
    }

    private static byte[] Head(FrameKind kind, int length)
    {
        var head = new byte[HeadBytes];
        Mark.CopyTo(head);
        head[4] = (byte)kind;
        BinaryPrimitives.WriteInt32LittleEndian(head.AsSpan(5), length);
        return head;
    }

    private static (FrameKind Kind, int Length)? Parsed(byte[] head, int got)
    {
        if (got == 0)
            return null;
        if (!head.AsSpan(0, Math.Min(got, Mark.Length)).SequenceEqual(Mark[..Math.Min(got, Mark.Length)]))
            throw new RubbishException("what came is no frame");
        if (got < HeadBytes)
            throw BrokenOff();
        var kind = (FrameKind)head[4];
        var length = BinaryPrimitives.ReadInt32LittleEndian(head.AsSpan(5));
        if (kind is < FrameKind.Hello or > FrameKind.OutOfMemory || length is < 0 or > MostBytes)
            throw new RubbishException("a frame of no known kind or of no possible length");
        return (kind, length);
    }

    private static RubbishException BrokenOff() => new("a frame breaks off");
}
