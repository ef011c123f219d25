using System.IO.Compression;
using PerfEval.Ingest.Benchmarks.Running;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Warehouse.Loading;
using PerfEval.Ingest.Warehouse.Rows;

namespace PerfEval.Ingest.Benchmarks.Reviewing;

/// <summary>The corpus as the loader stores it with its sources: every .docx, .pdf and .txt, each an evaluation that counts.</summary>
internal sealed class CorpusReports
{
    private readonly List<(string Path, byte[] Content, byte[] Rows)> files;

    private CorpusReports(List<(string Path, byte[] Content, byte[] Rows)> files) => this.files = files;

    /// <summary>As <see cref="DocumentCodec"/> writes them; reports with one evaluation.</summary>
    public IReadOnlyList<byte[]> Single { get; private init; } = [];

    public static CorpusReports Read()
    {
        var root = Path.Combine(BenchmarkRun.RepositoryRoot, "corpus");
        var ingestion = new Ingestion(SchemaFiles.BuiltIn);
        var paths = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories).Where(p => Path.GetExtension(p) is ".docx" or ".pdf" or ".txt").Order(StringComparer.Ordinal);
        var files = paths.AsParallel().AsOrdered().Select(path =>
        {
            var content = File.ReadAllBytes(path);
            var rows = DocumentRows.From(ingestion.Run(ReaderCatalog.BuiltIn.Read(path, content, ReadingLimits.Default, CancellationToken.None)));

            // The three formats of a report are one evaluation, of which one would count: here each does.
            foreach (var evaluation in rows.Evaluations)
                evaluation.EvaluationKey = FileToStore.KeyOf($"{path} {evaluation.EvaluationNo}");
            foreach (var finding in rows.Findings)
                finding.Fingerprint = FileToStore.KeyOf($"{path} {finding.FindingNo}")[..24];
            return (Path.GetRelativePath(root, path), content, DocumentCodec.Encode(rows), rows.Evaluations.Count);
        }).ToList();
        return new([.. files.Select(f => (f.Item1, f.content, f.Item3))]) { Single = [.. files.Where(f => f.Count == 1).Select(f => f.Item3)] };
    }

    /// <summary>To be stored, with their sources.</summary>
    public IEnumerable<FileToStore> Files() => files.Select(file =>
    {
        var rows = DocumentCodec.Decode(file.Rows);
        return new FileToStore { Path = "/submitted/corpus/" + file.Path, Sha256 = rows.Submission.Sha256, Bytes = file.Content.Length, Rows = rows, Source = Compressed(file.Content) };
    });

    private static byte[] Compressed(byte[] content)
    {
        using var buffer = new MemoryStream();
        using (var brotli = new BrotliStream(buffer, CompressionLevel.Optimal, leaveOpen: true))
            brotli.Write(content);
        return buffer.ToArray();
    }
}
