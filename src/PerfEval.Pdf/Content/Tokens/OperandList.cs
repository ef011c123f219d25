using System.Runtime.InteropServices;

namespace PerfEval.Pdf.Content.Tokens;

/// <summary>The operands of the operator at hand with the bytes that they point to.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly ref struct OperandList(ReadOnlySpan<byte> data, OperandStack stack)
{
    private readonly ReadOnlySpan<byte> data = data;
    private readonly OperandStack stack = stack;

    public int Count => stack.Count;

    public ref readonly Operand this[int index] => ref stack[index];

    public ReadOnlySpan<byte> Bytes(in Operand operand) => (operand.IsDecoded ? stack.Scratch : data).Slice(operand.Start, operand.Length);

    public double Number(int index) => stack.Number(index);

    /// <summary>The last <paramref name="count"/> operands are numbers: an operator takes them from the top, whatever rubbish lies below.</summary>
    public bool HasNumbers(int count) => stack.HasNumbers(count);

    /// <summary>The last operand where it is a name.</summary>
    public bool HasName(out ReadOnlySpan<byte> name)
    {
        var has = Count > 0 && stack[Count - 1].Kind == OperandKind.Name;
        name = has ? Bytes(stack[Count - 1]) : default;
        return has;
    }
}
