namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>What is known of a name that is asked for, before its candidates are looked at closely.</summary>
internal readonly ref struct NameQuery
{
    public required NameForm Name { get; init; }

    /// <summary>The meaning of the names that are put together of the same parts; 0 where they have no counterpart, null where there are none.</summary>
    public int? Same { get; init; }

    /// <summary>The cosine of each meaning's most similar name; at 0 of the names without counterpart.</summary>
    public ReadOnlySpan<float> Cosines { get; init; }

    /// <summary>And of its second.</summary>
    public ReadOnlySpan<float> Seconds { get; init; }

    /// <summary>The classifier's probability that the name has no counterpart.</summary>
    public float None { get; init; }
}

/// <summary>What speaks for a candidate and against it, in numbers.</summary>
internal static class CandidateSigns
{
    public const int Count = 35;

    /// <summary>Those of the candidate itself; what comes after tells of the runner-up, and is 0 as yet.</summary>
    public const int Own = Count - 2;

    /// <summary>A name of so few characters says little.</summary>
    private const int ShortName = 4;

    /// <summary>Less like a name without counterpart than this is not like it at all.</summary>
    private const float Alike = 0.4f;

    /// <param name="query">The name asked for.</param>
    /// <param name="meaning">The candidate's place in the catalogue.</param>
    /// <param name="nearest">Its known name that is most like the one asked for; null where none is.</param>
    /// <param name="probability">What the classifier says.</param>
    /// <param name="isAbsorbed">The name ends as the indicator absorbs it.</param>
    /// <param name="lacksWords">It does not hold all words that separate the indicator from its neighbours.</param>
    /// <param name="guard">What the indicator's known names hold.</param>
    /// <param name="rarity">How much each run of characters tells.</param>
    public static float[] Of(NameQuery query, int meaning, NameForm? nearest, float probability, bool isAbsorbed, bool lacksWords, NameGuard guard, ReadOnlySpan<float> rarity)
    {
        var name = query.Name;
        var marks = name.Marks;
        var (cosine, likeNone, absorbed) = (query.Cosines[meaning], query.Cosines[KnownName.None], Flag(isAbsorbed));
        var unheld = Unheld(name.Grams, guard.Grams, rarity);
        return [
            1f,
            cosine,
            cosine * cosine,
            probability,
            query.None,
            likeNone,
            MathF.Max(0f, likeNone - cosine),
            nearest is null ? 0f : Bits(nearest.Marks.Words ^ marks.Words),
            nearest is null ? 0f : Bits(nearest.Marks.Hints ^ marks.Hints),
            Bits(marks.Hints & ~guard.Hints),
            Flag(nearest?.Marks.Measure == marks.Measure),
            Flag(name.Wording.Length <= ShortName),
            unheld,
            unheld * unheld,
            nearest is null ? 1f : Unheld(nearest.Grams, name.Grams, rarity),
            UnheldCharacters(name.Wording, guard.Grams, rarity),
            Flag(nearest is not null && EndAlike(nearest.Wording, name.Wording)),
            absorbed,
            absorbed * unheld,
            absorbed * MathF.Max(0f, likeNone - Alike),
            MathF.Max(0f, probability - query.None),
            Bits(guard.UsualKinds & ~marks.Kinds),
            Bits(marks.Kinds & ~guard.Kinds),
            nearest is null ? 0f : Bits(nearest.Marks.Kinds ^ marks.Kinds),
            Bits(guard.UsualHints & ~marks.Hints),
            Flag((guard.UsualHints & ~marks.Hints) != 0 && (marks.Hints & ~guard.Hints) != 0),
            query.Seconds[meaning],
            Flag(lacksWords),
            Flag((marks.Measure & guard.Measures) == 0),
            Flag(query.Same == meaning),
            Flag(query.Same == KnownName.None),
            Flag(query.Same is > KnownName.None and var other && other != meaning),
            Flag(nearest is not null && UnheldCharacters(nearest.Wording, name.Grams, rarity) <= 0f),
            0f,
            0f,
        ];
    }

    private static float Flag(bool holds) => holds ? 1f : 0f;

    private static float Bits(UInt128 bits) => (float)UInt128.PopCount(bits);

    private static bool EndAlike(string one, string other) => one.Length >= 2 && other.Length >= 2 && one[^1] == other[^1] && one[^2] == other[^2];

    /// <summary>The share of what a name's runs tell that another's do not hold.</summary>
    private static float Unheld(int[] grams, int[] others, ReadOnlySpan<float> rarity)
    {
        var (all, unheld, at) = (1e-6f, 0f, 0);
        foreach (var gram in grams)
        {
            while (at < others.Length && others[at] < gram)
                at++;
            all += rarity[gram];
            unheld += at < others.Length && others[at] == gram ? 0f : rarity[gram];
        }

        return unheld / all;
    }

    private static float UnheldCharacters(string wording, int[] others, ReadOnlySpan<float> rarity)
    {
        var (all, unheld) = (1e-6f, 0f);
        foreach (var c in wording)
        {
            if (!char.IsLetter(c))
                continue;
            var gram = Grams.Single(c);
            all += rarity[gram];
            unheld += Array.BinarySearch(others, gram) >= 0 ? 0f : rarity[gram];
        }

        return unheld / all;
    }
}
