using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>
/// Trains the matcher of names on the catalogue and labelled.tsv. How good it is, how sure it may say it is and when it
/// has to abstain are found on names held out of training: single names, and all labelled names of an indicator at once.
/// </summary>
internal sealed class NameTraining
{
    private const int Folds = 5;
    private const int Rounds = 20;

    /// <summary>Of all names; less than one in a hundred is allowed.</summary>
    private const double MostWrongMerges = 0.0075;

    /// <summary>Of the names of indicators none of whose labelled names was known: not how names come in, but the harder question.</summary>
    private const double MostWrongMergesOfFamilies = 0.0095;

    private const double CategoryShare = 0.985;

    private readonly IndicatorVocabulary vocabulary;
    private readonly KnownNames known;
    private readonly KnownName[] catalogue;
    private readonly KnownName[] labelled;
    private readonly CancellationToken cancellation;
    private readonly string hash;

    private NameTraining(SchemaFiles schemas, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        hash = NameModel.HashOf(schemas);
        vocabulary = IndicatorVocabulary.Load(schemas);
        known = KnownNames.Of(vocabulary, LabelledName.Load(schemas, vocabulary));
        (catalogue, labelled) = (known.Catalogue, known.Labelled);
    }

    /// <exception cref="SchemaDataException">The catalogue or the labelled names have a mistake.</exception>
    public static NameModel Train(SchemaFiles schemas, CancellationToken cancellation = default) => new NameTraining(schemas, cancellation).Train();

    private NameModel Train()
    {
        var byFamily = HeldOut(name => name.Meaning == KnownName.None ? TextHash(name.Form.Key.Text) : TextHash(vocabulary.All[name.Meaning - 1].Id));
        var byName = HeldOut(name => TextHash(name.Form.Key.Text));
        var judge = Judges(byFamily, byName);
        var threshold = MathF.Max(Threshold(byName, MostWrongMerges), Threshold(byFamily, MostWrongMergesOfFamilies));
        var categoryThreshold = CategoryThreshold(byName);
        var (meanings, categories) = Models(labelled);
        return new NameModel
        {
            DataHash = hash,
            Ids = [.. vocabulary.All.Select(i => i.Id)],
            Judge = judge,
            Threshold = threshold,
            CategoryThreshold = categoryThreshold,
            Meanings = meanings,
            Categories = categories,
            Known = known,
            HeldOutFamilies = Metrics(byFamily, threshold, categoryThreshold),
            HeldOutNames = Metrics(byName, threshold, categoryThreshold),
        };
    }

    private (LinearModel Meanings, LinearModel Categories) Models(IReadOnlyList<KnownName> names)
    {
        var all = catalogue.Concat(names).ToArray();
        return (
            Softmax.Train([.. all.Select(n => (n.Form.Grams, n.Meaning))], vocabulary.All.Count + 1, Rounds, cancellation),
            Softmax.Train([.. all.Select(n => (n.Form.Grams, n.Category))], Enum.GetValues<IndicatorCategory>().Length, Rounds, cancellation));
    }

    /// <summary>Every labelled name, answered by what was trained without its fold.</summary>
    private List<HeldOutName> HeldOut(Func<KnownName, uint> foldOf)
    {
        var outcomes = new List<HeldOutName>();
        var ids = vocabulary.All.Select(i => i.Id).ToArray();
        for (var fold = 0u; fold < Folds; fold++)
        {
            var training = labelled.Where(n => foldOf(n) % Folds != fold).ToArray();
            var (meanings, categories) = Models(training);
            var scorer = new NameScorer(vocabulary, [.. catalogue, .. training], meanings, ids);
            foreach (var name in labelled.Where(n => foldOf(n) % Folds == fold))
            {
                var probabilities = new float[categories.Classes];
                categories.Probabilities(name.Form.Grams, probabilities);
                var (category, sureness) = (Array.IndexOf(probabilities, probabilities.Max()), probabilities.Max());
                outcomes.Add(new(name, Known(name), scorer.Candidates(name.Form), category, sureness));
            }
        }

        return outcomes;
    }

    private int? Known(KnownName name) => vocabulary.Named(name.Form.Key.Text) is { } named ? vocabulary.All.TakeWhile(i => i != named).Count() + 1 : null;

    /// <summary>
    /// Each name held out is judged by what the others taught; the judge that is kept learned from all.
    /// </summary>
    private NameJudge Judges(List<HeldOutName> byFamily, List<HeldOutName> byName)
    {
        HeldOutName[] all = [.. byFamily.Concat(byName).Where(o => o.Known is null)];
        for (var fold = 0u; fold < Folds; fold++)
        {
            bool Left(HeldOutName outcome) => TextHash(outcome.Name.Form.Key.Text) / Folds % Folds == fold;
            var judge = NameJudge.Fit([.. all.Where(o => !Left(o))], cancellation);
            foreach (var outcome in byFamily.Concat(byName).Where(Left))
                outcome.Judgement = judge.Best(outcome.Candidates);
        }

        return NameJudge.Fit(all, cancellation);
    }

    /// <summary>The lowest confidence above which wrong merges are few enough.</summary>
    private static float Threshold(List<HeldOutName> outcomes, double most)
    {
        var allowed = (int)(outcomes.Count * most) - outcomes.Count(o => o.Known is > KnownName.None && o.Known != o.Name.Meaning);
        var wrong = outcomes.Where(o => o.Known is null && o.Judgement is { } best && best.Candidate.Meaning != o.Name.Meaning)
            .Select(o => o.Judgement!.Value.Confidence).OrderDescending().ToArray();
        return MathF.Max(0.5f, wrong.Length > Math.Max(0, allowed) ? MathF.BitIncrement(wrong[Math.Max(0, allowed)]) : 0f);
    }

    private static float CategoryThreshold(List<HeldOutName> outcomes)
    {
        var (given, right, threshold) = (0, 0, 1f);
        foreach (var outcome in outcomes.OrderByDescending(o => o.Sureness))
        {
            given++;
            right += outcome.Category == outcome.Name.Category ? 1 : 0;
            if (right >= given * CategoryShare)
                threshold = outcome.Sureness;
        }

        return threshold;
    }

    private NameMetrics Metrics(List<HeldOutName> outcomes, float threshold, float categoryThreshold)
    {
        var (counterparts, right, wrong, abstained, given, categoryRight) = (0, 0, 0, 0, 0, 0);
        foreach (var outcome in outcomes)
        {
            var meaning = outcome.Name.Meaning;
            var answer = outcome.Answer(threshold);
            counterparts += meaning == KnownName.None ? 0 : 1;
            right += meaning != KnownName.None && answer == meaning ? 1 : 0;
            wrong += answer != KnownName.None && answer != meaning ? 1 : 0;
            abstained += meaning != KnownName.None && answer == KnownName.None ? 1 : 0;
            var category = answer != KnownName.None ? (int)vocabulary.All[answer - 1].Category : outcome.Sureness >= categoryThreshold ? outcome.Category : -1;
            given += category >= 0 ? 1 : 0;
            categoryRight += category == outcome.Name.Category ? 1 : 0;
        }

        return new(outcomes.Count, counterparts, right, wrong, abstained, given, categoryRight);
    }

    private static uint TextHash(string text) => text.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u) >> 5;
}

/// <summary>A labelled name, and what is answered for it by what was trained without it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Known">The meaning by alias; null where no alias is its name.</param>
/// <param name="Candidates">By likeness.</param>
/// <param name="Category">The likeliest category.</param>
/// <param name="Sureness">How likely it is.</param>
internal sealed record HeldOutName(KnownName Name, int? Known, IReadOnlyList<Candidate> Candidates, int Category, float Sureness)
{
    /// <summary>By a judge that did not learn from this name.</summary>
    public Judgement? Judgement { get; set; }

    /// <summary>0 where it abstains.</summary>
    public int Answer(float threshold) => Known ?? (Judgement is { } best && best.Confidence >= threshold ? best.Candidate.Meaning : KnownName.None);
}
