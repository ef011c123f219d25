namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>The runs of one to three characters of a name, hashed: what names are compared and classified by.</summary>
internal static class Grams
{
    /// <summary>A power of two: some 20,000 different runs occur in the catalogue's names.</summary>
    public const int Count = 1 << 16;

    private const int Longest = 256;
    private const char Edge = '\u0002';

    /// <summary>Each run once, in ascending order; figures and punctuation are left out, the name's ends are marked.</summary>
    public static int[] Of(ReadOnlySpan<char> name)
    {
        Span<int> grams = stackalloc int[(Longest + 1) * 3];
        var count = 0;
        var (before, last) = ('\0', Edge);
        foreach (var c in name[..Math.Min(name.Length, Longest)])
        {
            if (!char.IsLetter(c) && c is not ('-' or '%' or '‰'))
                continue;
            grams[count++] = Hash('\0', '\0', c);
            Run(grams, ref count, ref before, ref last, c);
        }

        Run(grams, ref count, ref before, ref last, Edge);
        var sorted = grams[..count];
        sorted.Sort();
        var distinct = 0;
        foreach (var gram in sorted)
        {
            if (distinct == 0 || sorted[distinct - 1] != gram)
                sorted[distinct++] = gram;
        }

        return sorted[..distinct].ToArray();
    }

    /// <summary>The run of a single character.</summary>
    public static int Single(char c) => Hash('\0', '\0', c);

    private static void Run(Span<int> grams, ref int count, ref char before, ref char last, char c)
    {
        grams[count++] = Hash('\0', last, c);
        if (before != '\0')
            grams[count++] = Hash(before, last, c);
        (before, last) = (last, c);
    }

    /// <summary>FNV-1a: the same on every machine.</summary>
    private static int Hash(char a, char b, char c)
    {
        var hash = Mixed(Mixed(Mixed(2166136261u, a), b), c);
        return (int)((hash ^ (hash >> 16)) & (Count - 1));
    }

    private static uint Mixed(uint hash, char part)
    {
        hash = (hash ^ (part & 0xFFu)) * 16777619u;
        return (hash ^ ((uint)part >> 8)) * 16777619u;
    }
}
