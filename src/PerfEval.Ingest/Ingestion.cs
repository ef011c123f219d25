using System.Globalization;
using System.Reflection;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Evaluations.Names;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Narrative;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest;

/// <summary>
/// The pipeline: a document as read → what it says and what is wrong in it. One instance serves many documents and
/// many threads; it holds the loaded data and nothing of a document.
/// </summary>
public sealed class Ingestion
{
    /// <summary>The first catalogue: rules are only added to it, and none has come to mean something else.</summary>
    private const string RulesVersion = "1";

    private readonly LayoutCatalog layouts;
    private readonly FormReader reader;
    private readonly IndicatorMatcher names;
    private readonly FormNormalizer normalizer;
    private readonly NarrativeReader narratives;
    private readonly Func<Evaluation, ScoringProfile> profileOf;
    private readonly RuleEngine rules;
    private readonly ReaderVersion version;

    /// <param name="schemas">The data to read by.</param>
    /// <param name="profile">A scoring profile for all evaluations; null: the one each layout names.</param>
    /// <exception cref="SchemaDataException">A data file other than a layout has a mistake.</exception>
    /// <exception cref="UnknownProfileException">There is no scoring profile of that name.</exception>
    public Ingestion(SchemaFiles schemas, string? profile = null)
    {
        names = IndicatorMatcher.Load(schemas);
        var values = ValueVocabulary.From(schemas);
        layouts = LayoutCatalog.Load(schemas);
        Labels = LabelCatalog.Load(schemas, layouts.All);
        reader = new FormReader(Labels);
        normalizer = new FormNormalizer(layouts, values, names);
        narratives = new NarrativeReader(schemas);
        var profiles = ScoringProfiles.Load(schemas, values);
        var forAll = profile is null ? null : profiles.Get(profile);
        profileOf = e => forAll ?? profiles.Of(e);
        rules = new RuleEngine(new RuleCatalog(schemas));
        version = VersionOf(schemas);
    }

    /// <summary>What a submission read by these data says that it was read by.</summary>
    public static ReaderVersion VersionOf(SchemaFiles schemas)
    {
        var assembly = typeof(Ingestion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0";
        return new(assembly.Split('+')[0], RulesVersion, schemas.Hash());
    }

    /// <summary>What is wrong in layout files: each costs its own layout, and the others go on.</summary>
    public IReadOnlyList<SchemaDataException> Mistakes => layouts.Mistakes;

    public IReadOnlyList<LayoutDescriptor> Layouts => layouts.All;

    /// <summary>The labels of forms, with those that layouts bring along: what reads the files is to go by the same.</summary>
    public LabelCatalog Labels { get; }

    /// <summary>Which layout each form of a document was taken for, and why. What is no form is left out.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public IReadOnlyList<FormExplanation> Explain(Document document, CancellationToken cancellation = default)
    {
        var explainer = new FormExplainer(Labels, layouts);
        return [.. FormFinder.Find(CloakedText.Uncloak(document), Labels, cancellation).Sections.Select(s => explainer.Explain(reader.Read(s, cancellation)))];
    }

    /// <param name="document">As a reader gave it.</param>
    /// <param name="cancellation">Asked at every table row, paragraph and rule: a file may take its time, but only so much.</param>
    /// <exception cref="UnreadableFileException">Cells merged over rows repeat more text than can be gone over row by row.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellation"/> was cancelled.</exception>
    public Submission Run(Document document, CancellationToken cancellation = default)
    {
        document = CloakedText.Uncloak(document);
        var notices = new List<Notice>(document.Notices);

        // Forms first: what they claim is not narrative.
        var (sections, rest) = FormFinder.Find(document, Labels, cancellation);
        var evaluations = Numbered(ReportsAndForms.Joined([.. FromForms(sections, notices, cancellation)
            .Concat(narratives.Read(rest, cancellation).Select(e => IndicatorNormalizer.WithMeanings(e, names)))
            .OrderBy(e => e.Opening.At.Block ?? 0)
            .ThenBy(e => e.Opening.At.Row ?? 0)]));

        var outcome = rules.Check(evaluations, profileOf, cancellation: cancellation);
        if (LettersBeside(evaluations, outcome) is { Count: > 0 } letters)
        {
            notices.AddRange(letters.Select(l => new Notice("report-without-figures", $"“{FormReader.Shorten(l.Opening.Value)}”一文没有写任何数字，同一文件里有自评表，未单列为一份自评。", l.Opening.At)));
            evaluations = Numbered([.. evaluations.Except(letters)]);
            outcome = rules.Check(evaluations, profileOf, cancellation: cancellation);
        }

        notices.AddRange(outcome.Notices);
        return new Submission(document.Source, evaluations, SourceExcerpts.Fill(outcome.Findings, document), notices)
        {
            Reader = version,
            Profiles = evaluations.ToDictionary(e => e.Id, e => profileOf(e).Id, StringComparer.Ordinal),
            Recomputed = outcome.Recomputed,
        };
    }

    private static Evaluation[] Numbered(IReadOnlyList<Evaluation> evaluations) =>
        [.. evaluations.Select((e, i) => e with { Id = string.Create(CultureInfo.InvariantCulture, $"e{i + 1}") })];

    /// <summary>Letters that come with a form and of which nothing is to be said: what a rule found stays with its text.</summary>
    private static IReadOnlyList<Evaluation> LettersBeside(Evaluation[] evaluations, RuleOutcome outcome)
    {
        if (!Array.Exists(evaluations, e => e.Form == EvaluationForm.Table))
            return [];
        var found = outcome.Findings.Select(f => f.Evaluation).ToHashSet(StringComparer.Ordinal);
        return Array.FindAll(evaluations, e => ReportsAndForms.IsLetter(e) && !found.Contains(e.Id));
    }

    private List<Evaluation> FromForms(IReadOnlyList<FormSection> sections, List<Notice> notices, CancellationToken cancellation)
    {
        var evaluations = new List<Evaluation>();
        var ofForms = new List<Notice>();
        foreach (var section in sections)
        {
            var form = reader.Read(section, cancellation);
            if (form.IndicatorHeader is null && form.Funds is null)
                notices.Add(new("form-without-table", $"“{FormReader.Shorten(form.Opening.Value)}”下没有读到资金表或指标表，未作为自评表读取。", form.Opening.At));
            else
                evaluations.Add(normalizer.Normalize(form, ofForms, cancellation));

            // Its rows are read: in a file of thousands of forms they would be half of the memory.
            section.Rows.Clear();
        }

        notices.AddRange(ofForms);
        return evaluations;
    }
}
