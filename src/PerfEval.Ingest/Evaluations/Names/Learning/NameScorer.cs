namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>A meaning that a name may have, with what speaks for it.</summary>
/// <param name="Meaning">Place in the catalogue, from 1.</param>
/// <param name="Nearest">The known name of that meaning that is most like it; null where none is.</param>
/// <param name="Signs">Numbers that the confidence is reckoned from: <see cref="CandidateSigns"/>.</param>
internal readonly record struct Candidate(int Meaning, KnownName? Nearest, float[] Signs);

/// <summary>
/// Similar names and the classifier together. A meaning whose separating words contradict the name is never a candidate.
/// Safe for many threads.
/// </summary>
internal sealed class NameScorer
{
    /// <summary>Candidates that are looked at closely.</summary>
    private const int Most = 6;

    /// <summary>What the classifier's word counts beside likeness where the few best are chosen.</summary>
    private const float ClassifierShare = 0.6f;

    /// <summary>Numbers that are held without asking for memory; the catalogue has some 500 indicators.</summary>
    private const int Held = 1024;

    private readonly IndicatorVocabulary vocabulary;
    private readonly SimilarNames similar;
    private readonly SameParts parts;
    private readonly LinearModel meanings;
    private readonly int[] classes;
    private readonly NameGuard?[] guards;
    private readonly (string Head, int Meaning)[] heads;

    /// <param name="vocabulary">The catalogue.</param>
    /// <param name="known">Names whose meaning is known.</param>
    /// <param name="meanings">The classifier; class 0 are names without counterpart.</param>
    /// <param name="trained">The ids that the classes from 1 stand for; an indicator that came later has none.</param>
    public NameScorer(IndicatorVocabulary vocabulary, KnownName[] known, LinearModel meanings, IReadOnlyList<string> trained)
    {
        this.vocabulary = vocabulary;
        this.meanings = meanings;
        var places = new Dictionary<string, int>(trained.Count, StringComparer.Ordinal);
        for (var i = 0; i < trained.Count; i++)
            places.Add(trained[i], i + 1);
        var all = vocabulary.All;
        classes = new int[all.Count + 1];
        for (var i = 0; i < all.Count; i++)
            classes[i + 1] = places.GetValueOrDefault(all[i].Id, -1);
        similar = new(known);
        parts = new(known);
        heads = [.. vocabulary.All.SelectMany((indicator, i) => indicator.Absorbs.Select(head => (vocabulary.Wording.Canonical(head), i + 1)))];
        guards = new NameGuard?[vocabulary.All.Count + 1];
        var named = new List<NameForm>?[guards.Length];
        foreach (var name in known)
        {
            if (name.Meaning != KnownName.None)
                (named[name.Meaning] ??= []).Add(name.Form);
        }

        var held = new ulong[Grams.Count / 64];
        for (var meaning = 1; meaning < named.Length; meaning++)
        {
            if (named[meaning] is { } names)
                guards[meaning] = new(vocabulary.Separators, names, all[meaning - 1].OfAnyone, held);
        }
    }

    /// <summary>The likeliest meanings; none where no indicator of the catalogue is near.</summary>
    public List<Candidate> Candidates(NameForm name)
    {
        var count = guards.Length;
        Span<float> cosines = count <= Held ? stackalloc float[Held] : new float[count];
        Span<float> seconds = count <= Held ? stackalloc float[Held] : new float[count];
        Span<int> nearest = count <= Held ? stackalloc int[Held] : new int[count];
        Span<float> probabilities = meanings.Classes <= Held ? stackalloc float[Held] : new float[meanings.Classes];
        cosines = cosines[..count];
        seconds = seconds[..count];
        nearest = nearest[..count];
        probabilities = probabilities[..meanings.Classes];
        similar.Nearest(name.Grams, cosines, seconds, nearest);
        meanings.Probabilities(name.Grams, probabilities);

        Span<int> best = stackalloc int[Most];
        Span<float> ranks = stackalloc float[Most];
        var found = 0;
        for (var meaning = 1; meaning < count; meaning++)
        {
            if (cosines[meaning] <= 0f)
                continue;
            var rank = cosines[meaning] + (ClassifierShare * Probability(probabilities, meaning));
            if ((found < Most || rank > ranks[Most - 1]) && Agrees(meaning, name))
                Insert(best, ranks, ref found, meaning, rank);
        }

        var same = parts.Meaning(name);
        var query = new NameQuery { Name = name, Same = same, Cosines = cosines, Seconds = seconds, None = probabilities[KnownName.None] };
        var candidates = new List<Candidate>(found + 1);
        foreach (var meaning in best[..found])
            candidates.Add(Seen(query, meaning, nearest, probabilities));
        if (same is > KnownName.None && !best[..found].Contains(same.Value) && Agrees(same.Value, name))
            candidates.Add(Seen(query, same.Value, nearest, probabilities));
        foreach (var (head, meaning) in heads)
        {
            if (name.Wording.EndsWith(head, StringComparison.Ordinal) && !best[..found].Contains(meaning) && same != meaning && Agrees(meaning, name))
                candidates.Add(Seen(query, meaning, nearest, probabilities));
        }

        return candidates;
    }

    private Candidate Seen(NameQuery query, int meaning, ReadOnlySpan<int> nearest, ReadOnlySpan<float> probabilities)
    {
        var near = query.Cosines[meaning] > 0f ? similar[nearest[meaning]] : null;
        var name = query.Name;
        var isAbsorbed = false;
        foreach (var (head, absorbing) in heads)
            isAbsorbed |= absorbing == meaning && name.Wording.EndsWith(head, StringComparison.Ordinal);
        var lacksWords = !IndicatorVocabulary.Meets(vocabulary.All[meaning - 1], name.Key.Text, name.Wording);
        return new(meaning, near, CandidateSigns.Of(query, meaning, near?.Form, Probability(probabilities, meaning), isAbsorbed, lacksWords, guards[meaning]!, similar.Rarity));
    }

    private static void Insert(Span<int> best, Span<float> ranks, ref int found, int meaning, float rank)
    {
        var at = found < Most ? found++ : Most - 1;
        while (at > 0 && ranks[at - 1] < rank)
        {
            (best[at], ranks[at]) = (best[at - 1], ranks[at - 1]);
            at--;
        }

        (best[at], ranks[at]) = (meaning, rank);
    }

    private float Probability(ReadOnlySpan<float> probabilities, int meaning) => classes[meaning] is >= 0 and var c ? probabilities[c] : 0f;

    private bool Agrees(int meaning, NameForm name) => guards[meaning]?.Agrees(name.Marks) == true;
}
