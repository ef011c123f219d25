using System.Runtime.InteropServices;

namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>The meaning that a name most likely has, with what speaks for it.</summary>
/// <param name="Meaning">Place in the catalogue, from 1.</param>
/// <param name="Nearest">The known name of that meaning that is most like it.</param>
/// <param name="Signs">Numbers that the confidence is reckoned from.</param>
internal readonly record struct Candidate(int Meaning, KnownName Nearest, float[] Signs);

/// <summary>
/// Similar names and the classifier together. A meaning whose separating words contradict the name is never a candidate.
/// Safe for many threads.
/// </summary>
internal sealed class NameScorer
{
    public const int SignCount = 12;

    /// <summary>A name of so few characters says little.</summary>
    private const int ShortName = 4;

    private readonly IndicatorVocabulary vocabulary;
    private readonly SimilarNames similar;
    private readonly LinearModel meanings;
    private readonly int[] classes;
    private readonly Guard[] guards;

    /// <param name="vocabulary">The catalogue.</param>
    /// <param name="known">Names whose meaning is known.</param>
    /// <param name="meanings">The classifier; class 0 are names without counterpart.</param>
    /// <param name="trained">The ids that the classes from 1 stand for; an indicator that came later has none.</param>
    public NameScorer(IndicatorVocabulary vocabulary, IReadOnlyList<KnownName> known, LinearModel meanings, IReadOnlyList<string> trained)
    {
        this.vocabulary = vocabulary;
        this.meanings = meanings;
        var places = trained.Select((id, i) => (id, i)).ToDictionary(p => p.id, p => p.i + 1, StringComparer.Ordinal);
        classes = [KnownName.None, .. vocabulary.All.Select(indicator => places.GetValueOrDefault(indicator.Id, -1))];
        similar = new(known);
        guards = new Guard[vocabulary.All.Count + 1];
        foreach (var names in known.Where(n => n.Meaning != KnownName.None).GroupBy(n => n.Meaning))
        {
            var (demanded, held, hints, measures) = (UInt128.MaxValue, (UInt128)0, (UInt128)0, 0u);
            foreach (var name in names)
                (demanded, held, hints, measures) = (demanded & name.Marks.Words, held | name.Marks.Words, hints | name.Marks.Hints, measures | name.Marks.Measure);
            guards[names.Key] = new(demanded, vocabulary.All[names.Key - 1].OfAnyone ? UInt128.MaxValue : held, hints, measures);
        }
    }

    /// <summary>Null where no indicator of the catalogue is near.</summary>
    public Candidate? Best(NameKey key, int[] grams)
    {
        var marks = vocabulary.Separators.Of(key);
        var near = new Dictionary<int, (float Cosine, int Name)>();
        similar.Nearest(grams, near);
        Span<float> probabilities = stackalloc float[1024];
        probabilities = meanings.Classes <= probabilities.Length ? probabilities[..meanings.Classes] : new float[meanings.Classes];
        meanings.Probabilities(grams, probabilities);
        var (best, bestRank, second) = (KnownName.None, 0f, 0f);
        foreach (var (meaning, found) in near)
        {
            if (meaning == KnownName.None || !Agrees(meaning, key, marks))
                continue;
            var rank = found.Cosine + (0.6f * Probability(probabilities, meaning));
            if (rank > bestRank || (rank == bestRank && meaning < best))
                (best, bestRank, second) = (meaning, rank, bestRank);
            else
                second = MathF.Max(second, rank);
        }

        if (best == KnownName.None)
            return null;
        var nearest = similar[near[best].Name];
        var likeNone = near.TryGetValue(KnownName.None, out var none) ? none.Cosine : 0f;
        var cosine = near[best].Cosine;
        return new(best, nearest, [
            1f,
            cosine,
            bestRank - second,
            Probability(probabilities, best),
            probabilities[KnownName.None],
            likeNone,
            MathF.Max(0f, likeNone - cosine),
            (float)UInt128.PopCount(nearest.Marks.Words ^ marks.Words),
            (float)UInt128.PopCount(nearest.Marks.Hints ^ marks.Hints),
            (float)UInt128.PopCount(marks.Hints & ~guards[best].Hints),
            nearest.Marks.Measure == marks.Measure ? 1f : 0f,
            key.Text.Length <= ShortName ? 1f : 0f,
        ]);
    }

    private float Probability(ReadOnlySpan<float> probabilities, int meaning) => classes[meaning] is >= 0 and var c ? probabilities[c] : 0f;

    private bool Agrees(int meaning, NameKey key, NameMarks marks)
    {
        var guard = guards[meaning];
        return (guard.Demanded & ~marks.Words) == 0
            && (marks.Words & ~guard.Held) == 0
            && vocabulary.Separators.MeasuresAgree(marks.Measure, guard.Measures)
            && IndicatorVocabulary.Meets(vocabulary.All[meaning - 1], key.Text);
    }

    /// <param name="Demanded">Separating words that every known name of the indicator holds.</param>
    /// <param name="Held">Those that some name holds.</param>
    /// <param name="Hints">Hints that some name holds.</param>
    /// <param name="Measures">What its names measure.</param>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Guard(UInt128 Demanded, UInt128 Held, UInt128 Hints, uint Measures);
}
