namespace PerfEval.Ingest.Warehouse.Sampling;

/// <summary>
/// The generator of a spot check: SplitMix64 (Steele, Lea and Flood, "Fast splittable pseudorandom number generators", 2014). Its
/// numbers are fixed by its definition, so that anybody can repeat a draw by its seed, in any language.
/// </summary>
internal sealed class SplitMix64(long seed)
{
    private ulong state = unchecked((ulong)seed);

    public ulong Next()
    {
        unchecked
        {
            var z = state += 0x9E3779B97F4A7C15;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>0 to <paramref name="bound"/> - 1, each as likely: numbers past the last whole multiple are drawn again.</summary>
    public int Below(int bound)
    {
        var wide = (ulong)bound;
        var last = ulong.MaxValue - (((ulong.MaxValue % wide) + 1) % wide);
        ulong drawn;
        do
        {
            drawn = Next();
        }
        while (drawn > last);
        return (int)(drawn % wide);
    }

    /// <summary>From 0 to less than 1, in steps of 2^-53.</summary>
    public decimal Fraction() => (Next() >> 11) / 9_007_199_254_740_992m;

    /// <summary>Any order as likely (Fisher and Yates, from the end).</summary>
    public void Shuffle<T>(IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var j = Below(i + 1);
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
