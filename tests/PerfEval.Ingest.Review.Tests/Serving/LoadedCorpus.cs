using System.Reflection;
using Microsoft.Data.Sqlite;
using PerfEval.Ingest.Cli;
using PerfEval.Ingest.Review.Tests.Serving;
using PerfEval.Ingest.Warehouse.Databases;

[assembly: AssemblyFixture(typeof(LoadedCorpus))]

namespace PerfEval.Ingest.Review.Tests.Serving;

/// <summary>
/// A warehouse with some of the corpus, loaded once as a user would; every test that changes something takes a copy. Each case is
/// there in one format only: in several they would be submissions of the same evaluation.
/// </summary>
public sealed class LoadedCorpus : IAsyncLifetime
{
    private static readonly string[] Files =
    [
        "national-standard/claimed-100-with-75/source.docx",
        "national-standard/unmet-full-score/source.pdf",
        "national-standard/score-above-weight/source.txt",
        "national-standard/weights-90/source.docx",
        "national-standard/template-text/source.txt",
        "national-standard/continued/source.pdf",
        "department/*/source.docx",
        "narrative/*/source.txt",
        "transfer/*/source.pdf",
        "mixed/*/source.docx",
    ];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("perfeval-test-");

    /// <summary>The root of the repository, with the folder of the corpus in it.</summary>
    public static string Root { get; } = typeof(LoadedCorpus).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    public static string CorpusFile(string path) => Path.Combine(Root, "corpus", path);

    private string Loaded => Path.Combine(folder.FullName, "loaded.db");

    public async ValueTask InitializeAsync() => await LoadAsync("sqlite:" + Loaded, Paths());

    /// <summary>A warehouse of its own with the same contents; disposed with the folder of the fixture.</summary>
    public WarehouseDatabase Copy()
    {
        var copy = Path.Combine(folder.FullName, $"{Guid.NewGuid():N}.db");
        File.Copy(Loaded, copy);
        return Open("sqlite:" + copy);
    }

    /// <summary>An empty folder for files of a test.</summary>
    public string Folder() => folder.CreateSubdirectory(Guid.NewGuid().ToString("N")).FullName;

    public static WarehouseDatabase Open(string url) => WarehouseUrl.TryParse(url, out var parsed, out var fault) ? new(parsed) : throw new InvalidOperationException(fault);

    /// <summary>Runs perfeval load in this process.</summary>
    public static async Task LoadAsync(string url, IEnumerable<string> paths, params string[] options)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var status = await PerfEvalApp.RunAsync(["load", .. paths, "--in-process", "--db", url, .. options], output, error);
        Assert.True(status is 0 or 4, error.ToString());
    }

    public ValueTask DisposeAsync()
    {
        SqliteConnection.ClearAllPools();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private static IEnumerable<string> Paths() => Files.SelectMany(f => f.Contains('*', StringComparison.Ordinal)
        ? Directory.EnumerateDirectories(CorpusFile(f.Split('/')[0])).Order(StringComparer.Ordinal).Select(d => Path.Combine(d, Path.GetFileName(f))).Where(File.Exists).Take(3)
        : [CorpusFile(f)]);
}
