namespace PerfEval.Ingest.Warehouse.AcrossFiles.Copies;

/// <summary>
/// Runs of characters of a text as hashes, and their sketch for finding texts that are alike (MinHash in bands): texts that share
/// 80% of their runs meet in one band or another with 98% certainty, texts that share 20% with 1%.
/// </summary>
internal static class Shingles
{
    public const int Bands = 8;
    private const int Rows = 4;
    private const int Length = 6;
    private const ulong Offset = 14695981039346656037;
    private const ulong Prime = 1099511628211;

    public static HashSet<ulong> Of(string text)
    {
        var all = new HashSet<ulong>();
        for (var i = 0; i + Length <= text.Length; i++)
            all.Add(Hash(text.AsSpan(i, Length)));
        return all;
    }

    /// <summary>From 0 to 1.</summary>
    public static decimal Similarity(HashSet<ulong> a, HashSet<ulong> b)
    {
        var common = a.Count < b.Count ? a.Count(b.Contains) : b.Count(a.Contains);
        var all = a.Count + b.Count - common;
        return all == 0 ? 0m : (decimal)common / all;
    }

    /// <summary>One number for each band.</summary>
    public static ulong[] Sketch(HashSet<ulong> shingles)
    {
        Span<ulong> least = stackalloc ulong[Bands * Rows];
        least.Fill(ulong.MaxValue);
        foreach (var shingle in shingles)
        {
            for (var i = 0; i < least.Length; i++)
                least[i] = Math.Min(least[i], Mixed(shingle + ((ulong)(i + 1) * 0x9E3779B97F4A7C15)));
        }

        var bands = new ulong[Bands];
        for (var band = 0; band < Bands; band++)
        {
            var hash = Offset;
            for (var row = 0; row < Rows; row++)
                hash = Mixed(hash ^ least[(band * Rows) + row]);
            bands[band] = hash;
        }

        return bands;
    }

    /// <summary>FNV-1a over the characters, the same on every machine.</summary>
    public static ulong Hash(ReadOnlySpan<char> text)
    {
        var hash = Offset;
        foreach (var c in text)
            hash = (hash ^ c) * Prime;
        return hash;
    }

    // The finalizer of SplitMix64.
    private static ulong Mixed(ulong x)
    {
        x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9;
        x = (x ^ (x >> 27)) * 0x94D049BB133111EB;
        return x ^ (x >> 31);
    }
}
