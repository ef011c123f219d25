using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using PerfEval.Ingest.Cli.Gold;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Exports;
using PerfEval.Ingest.Reading;
using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Schemas;

namespace PerfEval.Ingest.Corpus.Tests;

/// <summary>The labelled sources: those of the repository's corpus, and the few samples beside these tests.</summary>
internal static class Corpus
{
    private static readonly Ingestion Pipeline = new(SchemaFiles.BuiltIn);

    public static string Root { get; } = typeof(Corpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static string Folder { get; } = Path.Combine(Root, "corpus");

    public static string Samples { get; } = Path.Combine(Root, "tests", "PerfEval.Ingest.Corpus.Tests", "Samples");

    public static IReadOnlyList<GoldCase> Cases(string folder) => GoldCase.Find(folder, []);

    /// <summary>Every source by its path in the repository, with forward slashes.</summary>
    public static TheoryData<string> Sources { get; } =
        [.. Cases(Folder).Concat(Cases(Samples)).SelectMany(c => c.Sources).Select(s => Path.GetRelativePath(Root, s).Replace('\\', '/'))];

    private static readonly ConcurrentDictionary<string, Submission> Submissions = new(StringComparer.Ordinal);

    /// <summary>Read once, however many tests ask.</summary>
    public static Submission Read(string source) => Submissions.GetOrAdd(source, s => Pipeline.Run(ReadDocument(s)));

    public static Document ReadDocument(string source) => ReadDocument(source, File.ReadAllBytes(Path.Combine(Root, source)));

    public static Document ReadDocument(string source, byte[] content) =>
        ReaderCatalog.BuiltIn.Read(source, content, ReadingLimits.Default, TestContext.Current.CancellationToken);

    public static IReadOnlyList<Finding> Check(Document document) => Pipeline.Run(document).Findings;

    public static JsonDocument Exported(string source) => JsonDocument.Parse(JsonExport.ToJson(Read(source)));

    public static JsonDocument Labels(string source) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(Root, Path.ChangeExtension(source, null) + GoldCase.Suffix)));
}
