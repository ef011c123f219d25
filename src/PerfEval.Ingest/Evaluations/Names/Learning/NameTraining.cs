using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Evaluations.Names.Learning;

/// <summary>
/// Trains the matcher of names on the catalogue and labelled.tsv. How good it is, how sure it may say it is and when it
/// has to abstain are found on names held out of training, by family: every labelled name of an indicator at once.
/// </summary>
internal sealed class NameTraining
{
    private const int Folds = 5;
    private const int Rounds = 20;

    /// <summary>Of all names; less than one in a hundred is allowed.</summary>
    private const double MostWrongMerges = 0.008;

    private const double CategoryShare = 0.985;

    private readonly IndicatorVocabulary vocabulary;
    private readonly IReadOnlyList<KnownName> catalogue;
    private readonly IReadOnlyList<KnownName> labelled;
    private readonly CancellationToken cancellation;
    private readonly string hash;

    private NameTraining(SchemaFiles schemas, CancellationToken cancellation)
    {
        this.cancellation = cancellation;
        hash = NameModel.HashOf(schemas);
        vocabulary = IndicatorVocabulary.Load(schemas);
        catalogue = [.. KnownName.OfCatalogue(vocabulary)];
        labelled = [.. KnownName.Labelled(LabelledName.Load(schemas, vocabulary), vocabulary)];
    }

    /// <exception cref="SchemaDataException">The catalogue or the labelled names have a mistake.</exception>
    public static NameModel Train(SchemaFiles schemas, CancellationToken cancellation = default) => new NameTraining(schemas, cancellation).Train();

    private NameModel Train()
    {
        var byFamily = HeldOut(name => name.Meaning == KnownName.None ? TextHash(name.Key.Text) : TextHash(vocabulary.All[name.Meaning - 1].Id));
        var byName = HeldOut(name => TextHash(name.Key.Text));
        var calibration = Calibration.Fit([.. byFamily.Concat(byName).Where(o => o.Found is not null).Select(o => (o.Found!.Value.Signs, o.Found.Value.Meaning == o.Name.Meaning))]);
        var threshold = MathF.Max(Threshold(byFamily, calibration), Threshold(byName, calibration));
        var categoryThreshold = CategoryThreshold(byName);
        var (meanings, categories) = Models(labelled);
        return new NameModel
        {
            DataHash = hash,
            Ids = [.. vocabulary.All.Select(i => i.Id)],
            Calibration = calibration,
            Threshold = threshold,
            CategoryThreshold = categoryThreshold,
            Meanings = meanings,
            Categories = categories,
            HeldOutFamilies = Metrics(byFamily, calibration, threshold, categoryThreshold),
            HeldOutNames = Metrics(byName, calibration, threshold, categoryThreshold),
        };
    }

    private (LinearModel Meanings, LinearModel Categories) Models(IReadOnlyList<KnownName> names)
    {
        var all = catalogue.Concat(names).ToArray();
        return (
            Softmax.Train([.. all.Select(n => (n.Grams, n.Meaning))], vocabulary.All.Count + 1, Rounds, cancellation),
            Softmax.Train([.. all.Select(n => (n.Grams, n.Category))], Enum.GetValues<IndicatorCategory>().Length, Rounds, cancellation));
    }

    /// <summary>Every labelled name, answered by models that were trained without its fold.</summary>
    private List<Outcome> HeldOut(Func<KnownName, uint> foldOf)
    {
        var outcomes = new List<Outcome>();
        var ids = vocabulary.All.Select(i => i.Id).ToArray();
        for (var fold = 0u; fold < Folds; fold++)
        {
            var training = labelled.Where(n => foldOf(n) % Folds != fold).ToArray();
            var (meanings, categories) = Models(training);
            var scorer = new NameScorer(vocabulary, [.. catalogue, .. training], meanings, ids);
            foreach (var name in labelled.Where(n => foldOf(n) % Folds == fold))
            {
                var probabilities = new float[categories.Classes];
                categories.Probabilities(name.Grams, probabilities);
                var (category, sureness) = (Array.IndexOf(probabilities, probabilities.Max()), probabilities.Max());
                outcomes.Add(new(name, vocabulary.Named(name.Key.Text)?.Id, scorer.Best(name.Key, name.Grams), category, sureness));
            }
        }

        return outcomes;
    }

    /// <summary>The lowest confidence above which wrong merges are few enough.</summary>
    private static float Threshold(List<Outcome> outcomes, Calibration calibration)
    {
        var allowed = (int)(outcomes.Count * MostWrongMerges);
        var wrong = outcomes.Where(o => o.Alias is null && o.Found is { } found && found.Meaning != o.Name.Meaning)
            .Select(o => calibration.Confidence(o.Found!.Value.Signs)).OrderDescending().ToArray();
        return MathF.Max(0.5f, wrong.Length > allowed ? MathF.BitIncrement(wrong[allowed]) : 0f);
    }

    private static float CategoryThreshold(List<Outcome> outcomes)
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

    private NameMetrics Metrics(List<Outcome> outcomes, Calibration calibration, float threshold, float categoryThreshold)
    {
        var (counterparts, right, wrong, abstained, given, categoryRight) = (0, 0, 0, 0, 0, 0);
        foreach (var outcome in outcomes)
        {
            var id = outcome.Name.Meaning == KnownName.None ? null : vocabulary.All[outcome.Name.Meaning - 1].Id;
            var answer = outcome.Alias ?? (outcome.Found is { } found && calibration.Confidence(found.Signs) >= threshold ? vocabulary.All[found.Meaning - 1].Id : null);
            counterparts += id is null ? 0 : 1;
            right += id is not null && answer == id ? 1 : 0;
            wrong += answer is not null && answer != id ? 1 : 0;
            abstained += id is not null && answer is null ? 1 : 0;
            var category = answer is not null ? (int)vocabulary.Find(answer)!.Category : outcome.Sureness >= categoryThreshold ? outcome.Category : -1;
            given += category >= 0 ? 1 : 0;
            categoryRight += category == outcome.Name.Category ? 1 : 0;
        }

        return new(outcomes.Count, counterparts, right, wrong, abstained, given, categoryRight);
    }

    private static uint TextHash(string text) => text.Aggregate(2166136261u, (hash, c) => (hash ^ c) * 16777619u) >> 5;

    private sealed record Outcome(KnownName Name, string? Alias, Candidate? Found, int Category, float Sureness);
}
