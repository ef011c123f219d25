using System.Text;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Reading;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Stress.Fuzzing.Documents;
using PerfEval.Ingest.Warehouse.AcrossFiles;

namespace PerfEval.Ingest.Stress.Fuzzing.Layouts;

/// <summary>
/// A file of the schemas is broken and laid over the others: it can be used, or it is refused by name, and where it is a
/// layout the others are used without it. The input is the file's path, a line break and its text.
/// </summary>
internal sealed class LayoutsKind(string? schemas) : FuzzKind
{
    private readonly IReadOnlyList<(string Path, string Text)> sources = [.. Sources(schemas)];
    private readonly Lazy<IReadOnlyList<Document>> forms = new(() =>
        [.. CorpusSources.Of("txt").Where((_, i) => i % 40 == 0).Select(f => ReaderCatalog.BuiltIn.Read("a.txt", f, DocumentPromises.Limits, CancellationToken.None))]);

    public override string Name => "layouts";

    public override string Extension => ".yaml";

    public override string? Fault(byte[] input)
    {
        var text = Encoding.UTF8.GetString(input);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        if (end < 0)
            return null;
        var (path, content) = (text[..end], text[(end + 1)..]);
        var folder = Directory.CreateTempSubdirectory("perfeval-fuzz-");
        try
        {
            var file = Path.Combine(folder.FullName, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.WriteAllText(file, content);
            return Loaded(SchemaFiles.WithFolder(folder.FullName), path, content);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    protected override byte[] Make(Random random)
    {
        var (path, text) = sources[random.Next(sources.Count)];
        for (var changes = random.Next(1, 5); changes > 0; changes--)
            text = YamlMutations.Apply(random, text, sources[random.Next(sources.Count)].Text);
        return Encoding.UTF8.GetBytes(path + "\n" + text);
    }

    private string? Loaded(SchemaFiles files, string path, string content)
    {
        Ingestion ingestion;
        try
        {
            ingestion = new Ingestion(files);
            _ = new AcrossFilesCatalog(files);
        }
        catch (SchemaDataException mistake)
        {
            return Told(mistake, path, content);
        }
        catch (Exception thrown)
        {
            return $"thrown: {thrown.GetType().Name} in {path.Split('/')[0]}\n{thrown}";
        }

        foreach (var mistake in ingestion.Mistakes)
        {
            if (Told(mistake, path, content) is { } fault)
                return fault;
        }

        foreach (var form in forms.Value)
        {
            try
            {
                using var time = new CancellationTokenSource(DocumentPromises.Limits.MaxTime);
                ingestion.Run(form, time.Token);
            }
            catch (Exception thrown)
            {
                return $"thrown while reading: {thrown.GetType().Name} by {path.Split('/')[0]}\n{thrown}";
            }
        }

        return null;
    }

    /// <summary>A mistake names its file, and a line of it. What one file says may be a mistake only beside another.</summary>
    private static string? Told(SchemaDataException mistake, string path, string content) =>
        mistake.Line < 0 || (mistake.Path == path && mistake.Line > content.Split('\n').Length + 1) ? $"a line that is none\n{mistake.Message}"
        : mistake.Path.Length == 0 ? $"no file is named\n{mistake.Message}"
        : null;

    private static IEnumerable<(string Path, string Text)> Sources(string? folder)
    {
        var files = folder is null ? SchemaFiles.BuiltIn : SchemaFiles.WithFolder(folder);
        return files.Paths.Where(p => p.EndsWith(".yaml", StringComparison.Ordinal)).Select(p => (p, files.Read(p)));
    }
}
