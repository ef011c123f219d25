namespace PerfEval.Pdf.Filters;

/// <summary>
/// Where a filter writes to: a rented array that doubles. What has been written is charged to the file's budget before more room is
/// made, and no more room is made than the limits leave: a bomb ends there and never gets the memory it asks for.
/// </summary>
internal sealed class FilterOutput : IDisposable
{
    private const int SmallestRoom = 512;
    private const int LargestGuess = 8 * 1024 * 1024;

    private readonly PdfBudget budget;
    private byte[] array;
    private int charged;

    /// <param name="guess">How many bytes will come, as far as one can tell.</param>
    /// <param name="budget">Of the file.</param>
    public FilterOutput(long guess, PdfBudget budget)
    {
        this.budget = budget;
        array = BufferPool.Rent((int)Math.Clamp(guess, SmallestRoom, LargestGuess), budget);
    }

    /// <summary>Bytes written up to now; a filter that writes to <see cref="Array"/> itself sets it.</summary>
    public int Length { get; set; }

    /// <summary>Another array after <see cref="Grow"/>.</summary>
    public byte[] Array => array;

    public void Write(byte value)
    {
        if (Length == array.Length)
            Grow(1);
        array[Length++] = value;
    }

    public void Write(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > array.Length - Length)
            Grow(bytes.Length);
        bytes.CopyTo(array.AsSpan(Length));
        Length += bytes.Length;
    }

    /// <summary>Makes room for so many more bytes; false where the limit of one stream leaves less.</summary>
    /// <exception cref="PdfException">A limit was reached.</exception>
    public bool Reserve(int free)
    {
        if (array.Length - Length >= free)
            return true;
        if (Length + (long)free > budget.Limits.MaxStreamBytes)
            return false;
        Grow(free);
        return true;
    }

    /// <summary>Makes room for at least <paramref name="free"/> more bytes.</summary>
    /// <exception cref="PdfException">A limit was reached.</exception>
    public void Grow(int free)
    {
        Charge();
        var needed = (long)Length + free;
        if (needed <= array.Length)
            return;
        var limit = Math.Min(System.Array.MaxLength, budget.Limits.MaxStreamBytes);
        if (needed > limit)
            throw TooLong();
        var larger = BufferPool.Rent((int)Math.Min(limit, Math.Max(needed, array.Length * 2L)), budget);
        array.AsSpan(0, Length).CopyTo(larger);
        BufferPool.Return(array, budget);
        array = larger;
    }

    /// <summary>Hands the bytes over; this output is not used any more.</summary>
    /// <exception cref="PdfException">A limit was reached.</exception>
    public PooledBuffer Finish()
    {
        Charge();
        var result = PooledBuffer.Rented(array, Length, budget);
        array = [];
        Length = 0;
        return result;
    }

    public void Dispose()
    {
        BufferPool.Return(array, budget);
        array = [];
    }

    private void Charge()
    {
        if (Length > budget.Limits.MaxStreamBytes)
            throw TooLong();
        budget.AddDecoded(Length - charged);
        charged = Length;
    }

    private PdfException TooLong() => PdfBudget.Exceeded(nameof(PdfLimits.MaxStreamBytes), budget.Limits.MaxStreamBytes);
}
