namespace PerfEval.Pdf.Filters;

/// <summary>Bytes in an array that is given back to the pool on <see cref="Dispose"/>, or a view of bytes that somebody else owns.</summary>
internal sealed class PooledBuffer : IDisposable
{
    private readonly PdfBudget? budget;
    private byte[]? rented;
    private ReadOnlyMemory<byte> memory;

    private PooledBuffer(ReadOnlyMemory<byte> memory, byte[]? rented, PdfBudget? budget)
    {
        this.memory = memory;
        this.budget = budget;
        this.rented = rented;
    }

    /// <summary>Not to be used after <see cref="Dispose"/>.</summary>
    public ReadOnlyMemory<byte> Memory => memory;

    public ReadOnlySpan<byte> Span => memory.Span;

    /// <summary>A view: nothing is copied and nothing is given back.</summary>
    public static PooledBuffer Over(ReadOnlyMemory<byte> memory) => new(memory, rented: null, budget: null);

    /// <summary>Takes over an array rented from <see cref="BufferPool"/>.</summary>
    public static PooledBuffer Rented(byte[] array, int length, PdfBudget budget) => new(array.AsMemory(0, length), array, budget);

    public void Dispose()
    {
        memory = default;
        if (rented is null)
            return;
        BufferPool.Return(rented, budget!);
        rented = null;
    }
}
