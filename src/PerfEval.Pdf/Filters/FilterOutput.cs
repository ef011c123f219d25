using System.Buffers;

namespace PerfEval.Pdf.Filters;

/// <summary>
/// Where a filter writes to: a rented array that doubles. What has been written is charged to the file's budget before more room is
/// made, so that a bomb ends at the limit and never gets the memory it asks for.
/// </summary>
internal sealed class FilterOutput : IDisposable
{
    private const int SmallestRoom = 512;
    private const int LargestGuess = 16 * 1024 * 1024;

    private readonly Syntax.PdfBudget budget;
    private byte[] array;
    private int charged;

    /// <param name="guess">How many bytes will come, as far as one can tell.</param>
    /// <param name="budget">Of the file.</param>
    public FilterOutput(long guess, Syntax.PdfBudget budget)
    {
        this.budget = budget;
        array = ArrayPool<byte>.Shared.Rent((int)Math.Clamp(guess, SmallestRoom, LargestGuess));
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

    /// <summary>Makes room for at least <paramref name="free"/> more bytes.</summary>
    /// <exception cref="PdfException">A limit was reached.</exception>
    public void Grow(int free)
    {
        Charge();
        var needed = (long)Length + free;
        if (needed <= array.Length)
            return;
        if (needed > System.Array.MaxLength)
            throw Syntax.PdfBudget.Exceeded(nameof(PdfLimits.MaxStreamBytes), budget.Limits.MaxStreamBytes);
        var larger = ArrayPool<byte>.Shared.Rent((int)Math.Min(System.Array.MaxLength, Math.Max(needed, array.Length * 2L)));
        array.AsSpan(0, Length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(array);
        array = larger;
    }

    /// <summary>Hands the bytes over; this output is not used any more.</summary>
    /// <exception cref="PdfException">A limit was reached.</exception>
    public PooledBuffer Finish()
    {
        Charge();
        var result = PooledBuffer.Rented(array, Length);
        array = [];
        Length = 0;
        charged = 0;
        return result;
    }

    public void Dispose()
    {
        if (array.Length > 0)
            ArrayPool<byte>.Shared.Return(array);
        array = [];
    }

    private void Charge()
    {
        if (Length > budget.Limits.MaxStreamBytes)
            throw Syntax.PdfBudget.Exceeded(nameof(PdfLimits.MaxStreamBytes), budget.Limits.MaxStreamBytes);
        budget.AddDecoded(Length - charged);
        charged = Length;
    }
}
