using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Forms;
using PerfEval.Ingest.Forms.Labels;
using PerfEval.Ingest.Forms.Layouts;
using PerfEval.Ingest.Narrative;
using PerfEval.Ingest.Reading;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Scoring;
using PerfEval.Ingest.Values;

namespace PerfEval.Ingest.Benchmarks.Stages;

/// <summary>The pipeline cut open: each stage alone, on what the stages before it made of the document. Shows where the time goes.</summary>
internal static class PipelineStages
{
    private sealed record Made(Document Document, IReadOnlyList<FormSection> Sections, IReadOnlyList<Block> Unclaimed, FormReading[] Forms, Submission Submission);

    public static IEnumerable<Work> Of(IReadOnlyList<byte[]> documents)
    {
        var labels = LabelCatalog.BuiltIn;
        var reader = new FormReader(labels);
        var narratives = new NarrativeReader(SchemaFiles.BuiltIn);
        var normalizer = new FormNormalizer(LayoutCatalog.Load(SchemaFiles.BuiltIn), ValueVocabulary.Default);
        var rules = new RuleEngine(new RuleCatalog(SchemaFiles.BuiltIn));
        var profiles = ScoringProfiles.Load(SchemaFiles.BuiltIn);
        var ingestion = new Ingestion(SchemaFiles.BuiltIn);
        var made = documents.Select(docx =>
        {
            var document = ReaderCatalog.BuiltIn.Read("a.docx", docx, ReadingLimits.Default, CancellationToken.None);
            var (sections, unclaimed) = FormFinder.Find(document, labels);
            return new Made(document, sections, unclaimed, [.. sections.Select(s => reader.Read(s))], ingestion.Run(document));
        }).ToArray();
        return
        [
            new("on the way: forms found", i => FormFinder.Find(made[i].Document, labels)),
            new("on the way: forms read", i => made[i].Sections.Select(s => reader.Read(s)).ToArray()),
            new("on the way: values and names normalised", i => made[i].Forms.Select(f => normalizer.Normalize(f, [])).ToArray()),
            new("on the way: narrative", i => narratives.Read(made[i].Unclaimed)),
            new("on the way: every rule checked and recomputed", i => SourceExcerpts.Fill(rules.Check(made[i].Submission.Evaluations, profiles.Of).Findings, made[i].Document)),
            new("on the way: JSON written", i =>
            {
                JsonExport.Write(made[i].Submission, Stream.Null);
                return made[i];
            }),
        ];
    }
}
