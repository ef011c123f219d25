namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>The runs of one to three characters of a name, hashed: what names are compared and classified by.</summary>
internal static class Grams
{
    /// <summary>A power of two: some 20,000 different runs occur in the catalogue's names.</summary>
    public const int Count = 1 << 16;

    private const char Edge = '\u0002';

    /// <summary>Each run once, in ascending order; figures and punctuation are left out, the name's ends are marked.</summary>
    public static int[] Of(string name)
    {
        var grams = new List<int>(name.Length * 3);
        var (before, last) = ('\0', Edge);
        foreach (var c in name.Where(c => char.IsLetter(c) || c is '-' or '%' or '‰').Append(Edge))
        {
            if (c != Edge)
                grams.Add(Hash('\0', '\0', c));
            grams.Add(Hash('\0', last, c));
            if (before != '\0')
                grams.Add(Hash(before, last, c));
            (before, last) = (last, c);
        }

        grams.Sort();
        var distinct = new List<int>(grams.Count);
        foreach (var gram in grams)
        {
            if (distinct.Count == 0 || distinct[^1] != gram)
                distinct.Add(gram);
        }

        return [.. distinct];
    }

    /// <summary>FNV-1a: the same on every machine.</summary>
    private static int Hash(char a, char b, char c)
    {
        var hash = 2166136261u;
        foreach (var part in (ReadOnlySpan<char>)[a, b, c])
        {
            hash = (hash ^ (part & 0xFFu)) * 16777619u;
            hash = (hash ^ ((uint)part >> 8)) * 16777619u;
        }

        return (int)((hash ^ (hash >> 16)) & (Count - 1));
    }
}
