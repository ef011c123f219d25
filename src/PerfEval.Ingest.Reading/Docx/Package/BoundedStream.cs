using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading.Checksums;

namespace PerfEval.Ingest.Reading.Docx.Package;

/// <summary>Bytes inflated so far, all parts of a package together.</summary>
internal sealed class InflationBudget(ReadingLimits limits)
{
    private long used;

    /// <exception cref="UnreadableFileException"><c>limit-inflated</c></exception>
    public void Spend(int bytes)
    {
        used += bytes;
        if (used > limits.MaxInflatedBytes)
            throw DocxErrors.Inflated(limits);
    }
}

/// <summary>
/// Counts what really comes out of a part, whatever its header claims, compares its checksum at its end, and is the place
/// where reading notices that it has been cancelled: every few kilobytes.
/// </summary>
/// <exception cref="InvalidDataException">At the end of a part whose checksum is another.</exception>
internal sealed class BoundedStream(Stream inner, uint checksum, InflationBudget budget, CancellationToken cancellation) : Stream
{
    private readonly Crc32 crc = new();

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        cancellation.ThrowIfCancellationRequested();
        var read = inner.Read(buffer);
        budget.Spend(read);
        crc.Append(buffer[..read]);
        if (read == 0 && buffer.Length > 0 && crc.Value != checksum)
            throw new InvalidDataException("The checksum of a part does not match.");
        return read;
    }

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }
}
