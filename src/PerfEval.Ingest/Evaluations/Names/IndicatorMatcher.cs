using PerfEval.Ingest.Evaluations.Names.Learning;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Evaluations.Names;

/// <summary>
/// Which indicator of the catalogue a name means, and how sure that is. A name that is none of the catalogue's stays
/// without one: taking two indicators for one is worse than leaving both alone. Safe for many threads.
/// </summary>
public sealed class IndicatorMatcher
{
    /// <summary>Names and aliases are never wrong but where two units mean different things by one name.</summary>
    private const decimal AliasConfidence = 0.99m;

    private const decimal LabelledConfidence = 0.98m;

    private readonly Lazy<Loaded> loaded;
    private readonly Remembered<NameMatch> remembered;

    private IndicatorMatcher(Func<Loaded> load)
    {
        loaded = new(load);
        remembered = new(name => loaded.Value.Match(name));
    }

    /// <summary>Loads the data when the first name is asked for.</summary>
    public static IndicatorMatcher BuiltIn { get; } = new(() => new Loaded(SchemaFiles.BuiltIn));

    /// <remarks>The built-in data are loaded beside the caller, who has others to load and a file to read before the first name is asked for.</remarks>
    /// <exception cref="SchemaDataException">A file of schemas/indicators has a mistake.</exception>
    public static IndicatorMatcher Load(SchemaFiles schemas)
    {
        if (ReferenceEquals(schemas, SchemaFiles.BuiltIn))
        {
            if (!BuiltIn.loaded.IsValueCreated)
                _ = Task.Run(() => BuiltIn.loaded.Value.Prepare());
            return BuiltIn;
        }

        // Data of strangers is looked at before the first file is read.
        var data = new Loaded(schemas);
        return new(() => data);
    }

    public IndicatorVocabulary Vocabulary => loaded.Value.Vocabulary;

    /// <param name="name">三级指标 as written.</param>
    public NameMatch Match(string name) => remembered[name];

    private sealed class Loaded
    {
        private readonly Dictionary<string, LabelledName> labelled = new(StringComparer.Ordinal);
        private readonly Lazy<NameScorer>? learned;

        public Loaded(SchemaFiles schemas)
        {
            Vocabulary = IndicatorVocabulary.Load(schemas);
            var names = LabelledName.Load(schemas, Vocabulary);
            foreach (var name in names)
                labelled.TryAdd(NameKey.Of(name.Name).Text, name);
            if (schemas.Bytes(NameModel.Path) is not { } bytes)
                return;
            Model = NameModel.Parse(bytes);

            // Most names are the catalogue's own: many a run needs no more.
            learned = new(() => new(Vocabulary, [.. KnownName.OfCatalogue(Vocabulary), .. KnownName.Labelled(names, Vocabulary)], Model.Meanings, Model.Ids));
        }

        public IndicatorVocabulary Vocabulary { get; }
        public NameModel? Model { get; }

        public void Prepare() => _ = learned?.Value;

        public NameMatch? Known(string key)
        {
            if (Vocabulary.Named(key) is { } named)
                return new(named, AliasConfidence, NameEvidence.Alias, key, named.Category);
            return labelled.TryGetValue(key, out var known)
                ? new(known.Canonical, known.Canonical is null ? 0m : LabelledConfidence, NameEvidence.Labelled, known.Name, known.Category)
                : null;
        }

        public NameMatch Match(string name)
        {
            var key = NameKey.Of(name);
            if (Known(key.Text) is { } known)
                return known;
            if (learned is null || key.Text.Length < 2)
                return NameMatch.None;
            var form = NameForm.Of(key, Vocabulary);
            if (Model!.Judge.Best(learned.Value.Candidates(form)) is { } best && best.Confidence >= Model.Threshold)
            {
                var canonical = Vocabulary.All[best.Candidate.Meaning - 1];
                return new(canonical, decimal.Round((decimal)MathF.Min(best.Confidence, 0.97f), 2), NameEvidence.Similar, best.Candidate.Nearest?.Form.Key.Text, canonical.Category);
            }

            return new(null, 0m, NameEvidence.None, null, Category(form.Grams, Model));
        }

        private static IndicatorCategory? Category(int[] grams, NameModel model)
        {
            Span<float> probabilities = stackalloc float[Enum.GetValues<IndicatorCategory>().Length];
            model.Categories.Probabilities(grams, probabilities);
            var best = 0;
            for (var c = 1; c < probabilities.Length; c++)
                best = probabilities[c] > probabilities[best] ? c : best;
            return probabilities[best] >= model.CategoryThreshold ? (IndicatorCategory)best : null;
        }
    }
}
