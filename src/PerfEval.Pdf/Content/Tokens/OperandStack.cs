namespace PerfEval.Pdf.Content.Tokens;

/// <summary>
/// The operands before the next operator, and the scratch bytes of their decoded strings. One for a page: a form XObject uses the
/// same one, since an operator has taken its operands when it is carried out.
/// </summary>
internal sealed class OperandStack
{
    /// <summary>Above what any producer writes between two operators, arrays included; what is beyond is dropped.</summary>
    private const int Most = 1 << 18;

    private Operand[] items = new Operand[64];
    private byte[] scratch = new byte[4096];
    private int scratchUsed;

    public int Count { get; private set; }

    public ref readonly Operand this[int index] => ref items[index];

    public ReadOnlySpan<byte> Scratch => scratch;

    /// <summary>Worth keeping for the next page.</summary>
    public bool IsSmall => items.Length <= 4096 && scratch.Length <= 1 << 16 && !HasOverflowed;

    /// <summary>Operands were dropped since the stack was made.</summary>
    public bool HasOverflowed { get; private set; }

    public void Clear()
    {
        Count = 0;
        scratchUsed = 0;
    }

    public void Add(in Operand operand)
    {
        if (Count == items.Length && !Grow())
            return;
        items[Count++] = operand;
    }

    public void AddNumber(double value) => Add(new Operand(OperandKind.Number, IsDecoded: false, 0, 0, value));

    /// <summary>Room for <paramref name="length"/> decoded bytes; what is used of it becomes an operand by <see cref="AddDecoded"/>.</summary>
    public Span<byte> Reserve(int length)
    {
        if (scratch.Length - scratchUsed < length)
            Array.Resize(ref scratch, (int)Math.Min(Array.MaxLength, Math.Max((long)scratch.Length * 2, (long)scratchUsed + length)));
        return scratch.AsSpan(scratchUsed, length);
    }

    public void AddDecoded(OperandKind kind, int length)
    {
        Add(new Operand(kind, IsDecoded: true, scratchUsed, length, 0));
        scratchUsed += length;
    }

    /// <summary>The number at <paramref name="index"/> counted from the first operand; 0 for what is none.</summary>
    public double Number(int index) => index >= 0 && index < Count && items[index].Kind == OperandKind.Number ? items[index].Number : 0;

    /// <summary>The last <paramref name="count"/> operands are numbers: an operator takes them from the top, whatever rubbish lies below.</summary>
    public bool HasNumbers(int count)
    {
        if (Count < count)
            return false;
        for (var i = Count - count; i < Count; i++)
        {
            if (items[i].Kind != OperandKind.Number)
                return false;
        }

        return true;
    }

    private bool Grow()
    {
        if (items.Length >= Most)
        {
            HasOverflowed = true;
            return false;
        }

        Array.Resize(ref items, items.Length * 2);
        return true;
    }
}
