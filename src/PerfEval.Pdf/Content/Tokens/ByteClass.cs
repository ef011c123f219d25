using System.Runtime.CompilerServices;

namespace PerfEval.Pdf.Content.Tokens;

internal enum ByteKind : byte
{
    Regular,
    Blank,
    Number,
    Delimiter,
}

/// <summary>What a byte of a content stream can begin (ISO 32000-1, 7.2.2).</summary>
internal static class ByteClass
{
    private static readonly ByteKind[] Kinds = Make();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteKind Of(byte b) => Kinds[b];

    public static bool EndsToken(byte b) => Kinds[b] is ByteKind.Blank or ByteKind.Delimiter;

    private static ByteKind[] Make()
    {
        var kinds = new ByteKind[256];
        foreach (var b in "\0\t\n\f\r "u8)
            kinds[b] = ByteKind.Blank;
        foreach (var b in "0123456789+-."u8)
            kinds[b] = ByteKind.Number;
        foreach (var b in "()<>[]{}/%"u8)
            kinds[b] = ByteKind.Delimiter;
        return kinds;
    }
}
