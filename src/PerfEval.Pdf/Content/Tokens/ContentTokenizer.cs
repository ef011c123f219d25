using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using PerfEval.Pdf.Syntax;

namespace PerfEval.Pdf.Content.Tokens;

/// <summary>
/// Splits a content stream into operators with their operands (ISO 32000-1, 7.8.2), without an object for any of them.
/// What is no token is passed over; the tokenizer always goes forward and never throws.
/// </summary>
[StructLayout(LayoutKind.Auto)]
internal ref struct ContentTokenizer(ReadOnlySpan<byte> data, OperandStack operands)
{
    private static readonly SearchValues<byte> LineEnds = SearchValues.Create("\r\n"u8);

    private readonly ReadOnlySpan<byte> data = data;
    private readonly OperandStack operands = operands;
    private int position;

    /// <summary>
    /// Reads operands up to and with the next operator; <see cref="ContentOperator.Unknown"/> for one of more than three characters.
    /// </summary>
    /// <returns>False at the end: operands without an operator after them are dropped.</returns>
    public bool Read(out uint name)
    {
        operands.Clear();
        var bytes = data;
        while (position < bytes.Length)
        {
            var b = bytes[position];
            switch (Characters.Classes[b])
            {
                case Characters.Space:
                    position++;
                    break;
                case Characters.Digit or Characters.Sign:
                    ReadNumber();
                    break;
                case Characters.Delimiter:
                    ReadDelimited(b);
                    break;
                default:
                    if (ReadWord(out name))
                        return true;
                    break;
            }
        }

        name = ContentOperator.Unknown;
        return false;
    }

    public readonly OperandList Operands => new(data, operands);

    /// <summary>Right after the operator ID: the bytes of the inline image; goes on behind its EI.</summary>
    /// <param name="length">The length its dictionary gives for raw samples, or null.</param>
    public ReadOnlySpan<byte> ReadInlineImage(int? length)
    {
        var (start, imageLength, next) = InlineImageData.Find(data, position, length);
        position = next;
        return data.Slice(start, imageLength);
    }

    private bool ReadWord(out uint name)
    {
        var start = position;
        var bytes = data;
        var end = start + 1;
        uint key = bytes[start];
        while (end < bytes.Length && Characters.IsRegular(bytes[end]))
        {
            if (end - start < 4)
                key |= (uint)bytes[end] << (8 * (end - start));
            end++;
        }

        position = end;
        var length = end - start;
        name = length <= 3 ? key : ContentOperator.Unknown;
        if (length < 4 || !IsConstant(bytes[start..end]))
            return true;
        operands.Add(new Operand(OperandKind.Word, IsDecoded: false, start, length, 0));
        return false;
    }

    private static bool IsConstant(ReadOnlySpan<byte> word) => word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8) || word.SequenceEqual("null"u8);

    private void ReadDelimited(byte first)
    {
        switch (first)
        {
            case (byte)'(':
                position = ContentStrings.ReadLiteral(data, position, operands);
                break;
            case (byte)'<' when position + 1 < data.Length && data[position + 1] == '<':
                Mark(OperandKind.DictionaryStart, 2);
                break;
            case (byte)'<':
                position = ContentStrings.ReadHexadecimal(data, position, operands);
                break;
            case (byte)'>' when position + 1 < data.Length && data[position + 1] == '>':
                Mark(OperandKind.DictionaryEnd, 2);
                break;
            case (byte)'[':
                Mark(OperandKind.ArrayStart, 1);
                break;
            case (byte)']':
                Mark(OperandKind.ArrayEnd, 1);
                break;
            case (byte)'/':
                position = ContentStrings.ReadName(data, position, operands);
                break;
            case (byte)'%':
                var end = data[position..].IndexOfAny(LineEnds);
                position = end < 0 ? data.Length : position + end + 1;
                break;
            default:
                position++;
                break;
        }
    }

    private void Mark(OperandKind kind, int length)
    {
        operands.Add(new Operand(kind, IsDecoded: false, position, length, 0));
        position += length;
    }

    /// <summary>
    /// Digits with a sign and a point; further signs and points (<c>--5</c>, <c>1.2.3</c>, <c>5-3</c>) and an exponent, which some producers
    /// write, do not stop it.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadNumber()
    {
        var bytes = data;
        var at = position;
        var negative = false;
        if (bytes[at] is (byte)'-' or (byte)'+')
        {
            negative = bytes[at] == '-';
            at++;
            while (at < bytes.Length && bytes[at] is (byte)'-' or (byte)'+')
                at++;
        }

        long whole = 0;
        var digits = 0;
        while (at < bytes.Length && (uint)(bytes[at] - '0') <= 9)
        {
            if (digits++ < 18)
                whole = (whole * 10) + (bytes[at] - '0');
            at++;
        }

        double value = digits <= 18 ? whole : whole * Math.Pow(10, Math.Min(digits - 18, 200));
        if (at < bytes.Length && bytes[at] == '.')
        {
            at++;
            long fraction = 0;
            var places = 0;
            while (at < bytes.Length && (uint)(bytes[at] - '0') <= 9)
            {
                if (places < 15)
                {
                    fraction = (fraction * 10) + (bytes[at] - '0');
                    places++;
                }

                at++;
            }

            value += fraction / PowersOfTen[places];
        }

        if (at < bytes.Length && (bytes[at] | 0x20) == 'e' && NumberSyntax.TryExponent(bytes, ref at, out var exponent))
            value *= Math.Pow(10, exponent);
        while (at < bytes.Length && Characters.IsOfNumber(bytes[at]))
            at++;
        position = at;
        operands.AddNumber(negative ? -value : value);
    }

    private static ReadOnlySpan<double> PowersOfTen => [1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15];
}
