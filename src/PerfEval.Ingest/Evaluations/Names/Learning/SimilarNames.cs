using System.Buffers;

namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>Known names by their character runs: TF-IDF vectors of length one in an inverted index.</summary>
internal sealed class SimilarNames
{
    /// <summary>Runs that more than one in thirty names holds (率, 数量) choose no candidate; they still count towards a name's length.</summary>
    private const int MostCommon = 30;

    /// <summary>Names less alike than this share a word, not a meaning.</summary>
    private const float Least = 0.2f;

    private readonly KnownName[] names;
    private readonly int[] meanings;
    private readonly float[] rarity = new float[Grams.Count];
    private readonly int[] starts = new int[Grams.Count + 1];
    private readonly ushort[] holders;
    private readonly float[] weights;

    /// <param name="names">At most 65,535.</param>
    public SimilarNames(KnownName[] names)
    {
        this.names = names;
        meanings = new int[names.Length];
        var holding = new int[Grams.Count];
        for (var i = 0; i < names.Length; i++)
        {
            meanings[i] = names[i].Meaning;
            foreach (var gram in names[i].Form.Grams)
                holding[gram]++;
        }

        // Most runs occur in no name.
        var rarest = MathF.Log(names.Length + 1f);
        for (var gram = 0; gram < Grams.Count; gram++)
        {
            rarity[gram] = holding[gram] == 0 ? rarest : MathF.Log((names.Length + 1f) / (holding[gram] + 1f));
            starts[gram + 1] = starts[gram] + (holding[gram] * MostCommon > names.Length ? 0 : holding[gram]);
        }

        holders = new ushort[starts[^1]];
        weights = new float[starts[^1]];
        var filled = starts.ToArray();
        for (var i = 0; i < names.Length; i++)
        {
            var length = Length(names[i].Form.Grams);
            foreach (var gram in names[i].Form.Grams)
            {
                if (starts[gram + 1] == starts[gram])
                    continue;
                holders[filled[gram]] = (ushort)i;
                weights[filled[gram]++] = rarity[gram] / length;
            }
        }
    }

    public KnownName this[int index] => names[index];

    /// <summary>How much a run tells: the fewer names hold it, the more.</summary>
    public ReadOnlySpan<float> Rarity => rarity;

    /// <summary>The cosines of each meaning's two most similar names, 0 where it has none that is alike, and which name the first is.</summary>
    public void Nearest(int[] grams, Span<float> cosines, Span<float> seconds, Span<int> nearest)
    {
        cosines.Clear();
        seconds.Clear();
        nearest.Clear();
        var length = Length(grams);
        var sums = ArrayPool<float>.Shared.Rent(names.Length);
        var all = sums.AsSpan(0, names.Length);
        all.Clear();
        foreach (var gram in grams)
        {
            var weight = rarity[gram] / length;
            var (from, count) = (starts[gram], starts[gram + 1] - starts[gram]);
            var holding = holders.AsSpan(from, count);
            var shares = weights.AsSpan(from, count);
            for (var i = 0; i < holding.Length; i++)
                all[holding[i]] += weight * shares[i];
        }

        for (var i = 0; i < all.Length; i++)
        {
            if (all[i] <= Least)
                continue;
            var meaning = meanings[i];
            if (all[i] > cosines[meaning])
                (cosines[meaning], seconds[meaning], nearest[meaning]) = (all[i], cosines[meaning], i);
            else if (all[i] > seconds[meaning])
                seconds[meaning] = all[i];
        }

        ArrayPool<float>.Shared.Return(sums);
    }

    private float Length(int[] grams)
    {
        var sum = 1e-6f;
        foreach (var gram in grams)
            sum += rarity[gram] * rarity[gram];
        return MathF.Sqrt(sum);
    }
}
