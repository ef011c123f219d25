namespace PerfEval.Ingest.Generator.Many;

/// <summary>
/// A sequence of numbers that a seed gives, the same on every machine and of every runtime (SplitMix64, Steele, Lea and
/// Flood 2014). Each thing that is drawn has its own, so that files can be made in any order.
/// </summary>
internal sealed class Chance
{
    private ulong _state;

    public Chance(ulong seed, params ReadOnlySpan<int> path)
    {
        _state = seed;
        foreach (var step in path)
            _state = Next() ^ ((ulong)(uint)step * 0x9E3779B97F4A7C15);
    }

    /// <summary>From 0 to below <paramref name="count"/>.</summary>
    public int Below(int count) => (int)(Next() % (ulong)count);

    /// <summary>From <paramref name="least"/> to <paramref name="most"/>, both in.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>From <paramref name="least"/> to <paramref name="most"/> in steps.</summary>
    public decimal Between(decimal least, decimal most, decimal step) => least + (step * Below((int)((most - least) / step) + 1));

    public bool Happens(decimal share) => Below(1_000_000) < share * 1_000_000;

    public T Of<T>(IReadOnlyList<T> list) => list[Below(list.Count)];

    public byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        for (var i = 0; i < count; i++)
            bytes[i] = (byte)Next();
        return bytes;
    }

    private ulong Next()
    {
        var mixed = _state += 0x9E3779B97F4A7C15;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }
}
