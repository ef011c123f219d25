using PerfEval.Pdf.Filters;

namespace PerfEval.Pdf.Syntax;

/// <summary>Decoded bytes in a rented buffer; dispose to give it back. <see cref="Codec"/>: the image filter that remains, or null.</summary>
internal sealed class DecodedStream(PooledBuffer buffer, string? codec) : IDisposable
{
    public ReadOnlyMemory<byte> Memory => buffer.Memory;
    public ReadOnlySpan<byte> Span => Memory.Span;
    public string? Codec { get; } = codec;

    public void Dispose() => buffer.Dispose();
}
