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

    /// <summary>Likeness is never as sure as a name that somebody labelled.</summary>
    private const decimal MostConfidence = 0.97m;

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
    /// <remarks>A text that is too long for a name is not remembered: thousands of them would fill the memory.</remarks>
    public NameMatch Match(string name) => name.Length <= NameKey.Longest ? remembered[name] : loaded.Value.Match(name);

    private sealed class Loaded
    {
        private readonly Dictionary<string, int> labelled = new(StringComparer.Ordinal);
        private readonly KnownNames names;
        private readonly Lazy<NameScorer>? learned;

        public Loaded(SchemaFiles schemas)
        {
            Model = schemas.Bytes(NameModel.Path) is { } bytes ? NameModel.Parse(bytes) : null;

            // A test holds the built-in data and their model together; others are worked out anew unless the model is theirs.
            if (Model is not null && (ReferenceEquals(schemas, SchemaFiles.BuiltIn) || Model.DataHash == NameModel.HashOf(schemas)))
            {
                names = Model.Known;
                Vocabulary = IndicatorVocabulary.Of(names, schemas);
            }
            else
            {
                Vocabulary = IndicatorVocabulary.Load(schemas);
                names = KnownNames.Of(Vocabulary, LabelledName.Load(schemas, Vocabulary));
            }

            for (var i = 0; i < names.Labelled.Length; i++)
                labelled.TryAdd(names.Labelled[i].Form.Key.Text, i);

            // Most names are the catalogue's own: many a run needs no more.
            if (Model is not null)
                learned = new(() => new(Vocabulary, [.. names.Catalogue, .. names.Labelled], Model.Meanings, Model.Ids));
        }

        public IndicatorVocabulary Vocabulary { get; }
        public NameModel? Model { get; }

        public void Prepare() => _ = learned?.Value;

        public NameMatch? Known(string key)
        {
            if (Vocabulary.Named(key) is { } named)
                return new(named, AliasConfidence, NameEvidence.Alias, key, named.Category);
            if (!labelled.TryGetValue(key, out var place))
                return null;
            var known = names.Labelled[place];
            var canonical = known.Meaning == KnownName.None ? null : names.Indicators[known.Meaning - 1];
            return new(canonical, canonical is null ? 0m : LabelledConfidence, NameEvidence.Labelled, names.Written[place], (IndicatorCategory)known.Category);
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
                return new(canonical, Math.Min(decimal.Round((decimal)best.Confidence, 2), MostConfidence), NameEvidence.Similar, best.Candidate.Nearest?.Form.Key.Text, canonical.Category);
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
