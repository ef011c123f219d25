using System.Buffers;

namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>Known names by their character runs: TF-IDF vectors of length one in an inverted index.</summary>
internal sealed class SimilarNames
{
    /// <summary>Runs that more than one in thirty names holds (率, 数量) choose no candidate; they still count towards a name's length.</summary>
    private const int MostCommon = 30;

    private readonly IReadOnlyList<KnownName> names;
    private readonly float[] rarity = new float[Grams.Count];
    private readonly int[] starts = new int[Grams.Count + 1];
    private readonly int[] holders;
    private readonly float[] weights;

    public SimilarNames(IReadOnlyList<KnownName> names)
    {
        this.names = names;
        var holding = new int[Grams.Count];
        foreach (var gram in names.SelectMany(n => n.Grams))
            holding[gram]++;
        for (var gram = 0; gram < Grams.Count; gram++)
        {
            rarity[gram] = MathF.Log((names.Count + 1f) / (holding[gram] + 1f));
            starts[gram + 1] = starts[gram] + (holding[gram] * MostCommon > names.Count ? 0 : holding[gram]);
        }

        holders = new int[starts[^1]];
        weights = new float[starts[^1]];
        var filled = starts.ToArray();
        for (var i = 0; i < names.Count; i++)
        {
            var length = Length(names[i].Grams);
            foreach (var gram in names[i].Grams.Where(g => starts[g + 1] > starts[g]))
            {
                holders[filled[gram]] = i;
                weights[filled[gram]++] = rarity[gram] / length;
            }
        }
    }

    public KnownName this[int index] => names[index];

    /// <summary>The most similar name of each meaning that has any, by cosine.</summary>
    public void Nearest(int[] grams, Dictionary<int, (float Cosine, int Name)> best)
    {
        var length = Length(grams);
        var cosines = ArrayPool<float>.Shared.Rent(names.Count);
        try
        {
            cosines.AsSpan(0, names.Count).Clear();
            foreach (var gram in grams)
            {
                var weight = rarity[gram] / length;
                for (var i = starts[gram]; i < starts[gram + 1]; i++)
                    cosines[holders[i]] += weight * weights[i];
            }

            for (var i = 0; i < names.Count; i++)
            {
                if (cosines[i] > Least && (!best.TryGetValue(names[i].Meaning, out var other) || other.Cosine < cosines[i]))
                    best[names[i].Meaning] = (cosines[i], i);
            }
        }
        finally
        {
            ArrayPool<float>.Shared.Return(cosines);
        }
    }

    /// <summary>Names less alike than this share a word, not a meaning.</summary>
    private const float Least = 0.2f;

    private float Length(int[] grams)
    {
        var sum = 1e-6f;
        foreach (var gram in grams)
            sum += rarity[gram] * rarity[gram];
        return MathF.Sqrt(sum);
    }
}
