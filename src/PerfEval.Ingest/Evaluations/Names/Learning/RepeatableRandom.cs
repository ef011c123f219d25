namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>Numbers that look drawn and are the same in every run and on every machine, so that the same data give the same model.</summary>
internal struct RepeatableRandom
{
    private uint state;

    public RepeatableRandom() => state = 20_231;

    /// <summary>Of 24 bits.</summary>
    public uint Next()
    {
        state = (state * 1_664_525) + 1_013_904_223;
        return state >> 8;
    }

    public void Shuffle(int[] items)
    {
        for (var i = items.Length - 1; i > 0; i--)
        {
            var j = (int)(Next() % (uint)(i + 1));
            (items[i], items[j]) = (items[j], items[i]);
        }
    }
}
