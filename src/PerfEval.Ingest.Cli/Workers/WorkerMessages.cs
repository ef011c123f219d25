using System.Text;
using PerfEval.Ingest.Cli.Running;

namespace PerfEval.Ingest.Cli.Workers;

/// <summary>The bodies of the frames. An answer carries the number of its request, so that none is ever taken for another file's.</summary>
internal static class WorkerMessages
{
    /// <summary>What a worker greets with; another program, or another version of this one, greets otherwise.</summary>
    public static byte[] Hello { get; } = Encoding.UTF8.GetBytes($"perfeval {ProgramVersion.Text} 1");

    public static byte[] Request(long number, WorkItem item) => Written(to =>
    {
        to.Write(number);
        to.Write(item.DisplayPath);
        to.Write(item.File);
    });

    public static (long Number, WorkItem Item) Request(byte[] body) => Read(body, from =>
        (from.ReadInt64(), new WorkItem(from.ReadString(), from.ReadString())));

    /// <summary>The frame that tells of a result, its time and attempts left to the parent.</summary>
    public static (FrameKind Kind, byte[] Body) Answer(long number, WorkResult result) => result.Payload is { } payload
        ? (FrameKind.Payload, Written(to =>
        {
            to.Write(number);
            to.Write(result.Sha256!);
            to.Write(payload.Length);
            to.Write(payload);
        }))
        : (FrameKind.Refusal, Written(to =>
        {
            to.Write(number);
            to.Write(result.Refusal!.Code);
            to.Write(result.Refusal.Reason);
            to.Write(result.Sha256 ?? "");
            to.Write(result.Details ?? "");
        }));

    /// <exception cref="RubbishException">It is no answer to the request of this number.</exception>
    public static WorkResult Answer(Frame frame, long number) => Read(frame.Body, from =>
    {
        if (frame.Kind is not (FrameKind.Payload or FrameKind.Refusal) || from.ReadInt64() != number)
            throw new RubbishException("an answer that was not asked for");
        if (frame.Kind == FrameKind.Refusal)
        {
            var refusal = new Refusal(from.ReadString(), from.ReadString());
            return WorkResult.Refused(refusal, NullIfEmpty(from.ReadString())) with { Details = NullIfEmpty(from.ReadString()) };
        }

        var sha256 = from.ReadString();
        var length = from.ReadInt32();
        var payload = length < 0 || length > frame.Body.Length ? [] : from.ReadBytes(length);
        return payload.Length == length ? WorkResult.Read(payload, sha256) : throw new RubbishException("a payload of another length than it says");
    });

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    private static byte[] Written(Action<BinaryWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var to = new BinaryWriter(bytes, Encoding.UTF8))
            write(to);
        return bytes.ToArray();
    }

    private static T Read<T>(byte[] body, Func<BinaryReader, T> read)
    {
        using var from = new BinaryReader(new MemoryStream(body, writable: false), Encoding.UTF8);
        try
        {
            var message = read(from);
            return from.BaseStream.Position == body.Length ? message : throw new RubbishException("a message with something after its end");
        }
        catch (Exception malformed) when (malformed is EndOfStreamException or FormatException or DecoderFallbackException)
        {
            throw new RubbishException("a malformed message", malformed);
        }
    }
}
