using System.Text;
using PerfEval.Pdf.Fonts.Unicode;

namespace PerfEval.Pdf.Fonts.CMaps;

internal enum UnicodeEncoding
{
    None = 0,
    Ucs2 = 1,
    Utf8 = 2,
    Utf16 = 3,
    Utf32 = 4,
}

/// <summary>
/// A CMap whose codes are Unicode in some encoding (UniGB-UTF16-H and its like). One table of code points serves all encodings; a vertical one has only what
/// differs and asks the horizontal one for the rest.
/// </summary>
internal sealed class UnicodeCMap(UnicodeEncoding encoding, CidTable?[] own, CidTable?[]? horizontal) : CMap
{
    private static readonly CodeSpace[] CodeSpaces =
    [
        CodeSpace.TwoBytes,
        new([new(1, 0, 0x7F), new(2, 0xC280, 0xDFBF), new(3, 0xE08080, 0xEFBFBF), new(4, 0xF0808080, 0xF4BFBFBF)]),
        new([new(2, 0, 0xD7FF), new(4, 0xD800DC00, 0xDBFFDFFF), new(2, 0xE000, 0xFFFF)]),
        new([new(4, 0, 0x0010FFFF)]),
    ];

    public override bool IsVertical => horizontal is not null;

    internal override CodeSpace CodeSpace => CodeSpaces[(int)encoding - 1];

    public override int Read(ReadOnlySpan<byte> bytes, out int code, out int length)
    {
        length = CodeSpace.LengthOf(bytes);
        code = 0;
        for (var i = 0; i < length; i++)
            code = (code << 8) | bytes[i];
        return Lookup(code, length);
    }

    public override int Lookup(int code, int length)
    {
        var point = CodePoint(code, length);
        if (point <= 0)
            return 0;
        var size = point <= 0xFFFF ? 2 : 4;
        var cid = own[size - 1]?.Find((uint)point, size) ?? 0;
        return cid != 0 ? cid : horizontal?[size - 1]?.Find((uint)point, size) ?? 0;
    }

    public override string? TextOf(int code, int length) => CharacterStrings.Of(CodePoint(code, length));

    /// <summary>-1 where the bytes are not of the encoding.</summary>
    private int CodePoint(int code, int length)
    {
        switch (encoding)
        {
            case UnicodeEncoding.Utf32:
                return length == 4 && Rune.IsValid(code) ? code : -1;
            case UnicodeEncoding.Utf16 when length == 4:
                var (high, low) = ((char)(code >> 16), (char)code);
                return char.IsSurrogatePair(high, low) ? char.ConvertToUtf32(high, low) : -1;
            case UnicodeEncoding.Utf8:
                Span<byte> bytes = [(byte)(code >> 24), (byte)(code >> 16), (byte)(code >> 8), (byte)code];
                return Rune.DecodeFromUtf8(bytes[(4 - length)..], out var rune, out var used) == System.Buffers.OperationStatus.Done && used == length
                    ? rune.Value
                    : -1;
            default:
                return length == 2 ? code : -1;
        }
    }
}
