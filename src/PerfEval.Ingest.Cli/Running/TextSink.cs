using System.Text;

namespace PerfEval.Ingest.Cli.Running;

/// <summary>A stream of UTF-8 that goes on to a text writer as it comes: a large result is never one string.</summary>
internal sealed class TextSink(TextWriter to) : Stream
{
    private readonly Decoder decoder = Encoding.UTF8.GetDecoder();
    private char[] characters = new char[4096];

    public override bool CanRead => false;
    public override bool CanSeek => false;
    public override bool CanWrite => true;
    public override long Length => throw new NotSupportedException();
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        // A character cut between two writes stays in the decoder.
        if (characters.Length < buffer.Length + 1)
            characters = new char[buffer.Length + 1];
        to.Write(characters, 0, decoder.GetChars(buffer, characters, flush: false));
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // The text writer is its owner's to flush.
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
}
