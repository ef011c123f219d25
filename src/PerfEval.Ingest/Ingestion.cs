using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Evaluations;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest;

/// <summary>Every stage from a document to its findings.</summary>
public sealed class Ingestion(SchemaFiles schemas, string? profile = null)
{
    public Submission Run(Document document) => new(document.Source, [], [], document.Notices)
    {
        Reader = new("0.1.0", profile ?? "none", schemas.Hash()),
    };
}
