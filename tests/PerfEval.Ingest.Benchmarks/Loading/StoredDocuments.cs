using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Generator.Many;
using PerfEval.Ingest.Reading;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Model;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Benchmarks.Loading;

/// <summary>Generated submissions as workers hand them over, to be decoded anew for every round: the loader fills ids in.</summary>
internal sealed class StoredDocuments(IReadOnlyList<(string Path, byte[] Payload)> payloads)
{
    public int Count => payloads.Count;

    public static StoredDocuments Read(int count)
    {
        var ingestion = new Ingestion(SchemaFiles.BuiltIn);
        var options = new ManyOptions { Count = count, Seed = 6, Hostile = 0, Duplicates = 0 };
        var made = ManyRun.Make(options).Select(m => (m.File.Planned.Path, m.File.Content)).ToArray();
        return new(made.AsParallel().AsOrdered().Select(file =>
        {
            var document = ReaderCatalog.BuiltIn.Read(file.Path, file.Content, ReadingLimits.Default, CancellationToken.None);
            return (file.Path, DocumentCodec.Encode(DocumentRows.From(ingestion.Run(document))));
        }).ToArray());
    }

    /// <summary>As they come from the workers.</summary>
    public IReadOnlyList<FileToStore> Decode() =>
        [.. payloads.Select(p =>
        {
            var rows = DocumentCodec.Decode(p.Payload);
            return new FileToStore { Path = "/submitted/" + p.Path, Sha256 = rows.Submission.Sha256, Bytes = rows.Submission.Bytes, Rows = rows };
        })];

    /// <summary>Rows of all tables of the documents, the submissions' own and their paths with them.</summary>
    public static int RowsOf(IEnumerable<FileToStore> files) => files.Sum(f => f.Rows!.Count + 2);

    public static SubmissionPathRow PathOf(FileToStore file) =>
        new() { PathKey = file.PathKey, SubmissionId = file.Rows!.Submission.SubmissionId, Path = file.Path, FirstLoadId = 1, LastLoadId = 1 };
}
