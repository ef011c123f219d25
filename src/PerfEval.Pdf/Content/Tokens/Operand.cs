using System.Runtime.InteropServices;

namespace PerfEval.Pdf.Content.Tokens;

internal enum OperandKind : byte
{
    Number,
    Name,
    String,
    ArrayStart,
    ArrayEnd,
    DictionaryStart,
    DictionaryEnd,

    /// <summary>true, false, null: they matter to nothing that is read.</summary>
    Word,
}

/// <summary>
/// An operand of a content stream without an object of its own: a number, or where its bytes lie, in the content itself or,
/// where they had to be decoded, in the tokenizer's scratch bytes. Arrays and dictionaries lie flat between their start and end.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Operand(OperandKind Kind, bool IsDecoded, int Start, int Length, double Number);
