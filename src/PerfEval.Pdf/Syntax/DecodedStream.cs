using PerfEval.Pdf.Filters;

namespace PerfEval.Pdf.Syntax;

/// <summary>Decoded bytes in a rented buffer; dispose to give it back.</summary>
/// <param name="source">The decrypted bytes, of which <paramref name="buffer"/> may be a view.</param>
internal sealed class DecodedStream(PooledBuffer buffer, PooledBuffer? source = null) : IDisposable
{
    public ReadOnlyMemory<byte> Memory => buffer.Memory;
    public ReadOnlySpan<byte> Span => Memory.Span;

    public void Dispose()
    {
        buffer.Dispose();
        source?.Dispose();
    }
}
