namespace PerfEval.Pdf.Filters;

/// <summary>The symbols of Deflate's codes (RFC 1951, 3.2.5 to 3.2.7) as <see cref="HuffmanTable"/> wants them.</summary>
internal static class DeflateCodes
{
    public const int MaxLiterals = 288;
    public const int MaxDistances = 32;

    /// <summary>The order in which the lengths of the code for code lengths are written.</summary>
    public static ReadOnlySpan<byte> LengthOrder => [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];

    public static uint[] Literals { get; } = MakeLiterals();
    public static uint[] Distances { get; } = MakeDistances();
    public static uint[] CodeLengths { get; } = [.. Enumerable.Range(0, 19).Select(i => (uint)i << 16)];

    public static ReadOnlySpan<byte> FixedLiterals => FixedLengths.AsSpan(0, MaxLiterals);
    public static ReadOnlySpan<byte> FixedDistances => FixedLengths.AsSpan(MaxLiterals, MaxDistances);

    private static byte[] FixedLengths { get; } =
        [.. Enumerable.Range(0, MaxLiterals + MaxDistances).Select(i => (byte)(i < 144 ? 8 : i < 256 ? 9 : i < 280 ? 7 : i < MaxLiterals ? 8 : 5))];

    private static uint[] MakeLiterals()
    {
        var symbols = new uint[MaxLiterals];
        for (var i = 0; i < 256; i++)
            symbols[i] = HuffmanTable.Literal | ((uint)i << 16);
        symbols[256] = HuffmanTable.Special | HuffmanTable.EndOfBlock;
        var length = 3u;
        for (var i = 257; i < 285; i++)
        {
            var extra = i < 265 ? 0u : (uint)((i - 261) / 4);
            symbols[i] = (length << 16) | extra;
            length += 1u << (int)extra;
        }

        symbols[285] = 258 << 16;
        symbols[286] = symbols[287] = HuffmanTable.Special;
        return symbols;
    }

    private static uint[] MakeDistances()
    {
        var symbols = new uint[MaxDistances];
        var distance = 1u;
        for (var i = 0; i < 30; i++)
        {
            var extra = i < 4 ? 0u : (uint)((i - 2) / 2);
            symbols[i] = (distance << 16) | extra;
            distance += 1u << (int)extra;
        }

        symbols[30] = symbols[31] = HuffmanTable.Special;
        return symbols;
    }
}
