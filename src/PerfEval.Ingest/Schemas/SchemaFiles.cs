using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace PerfEval.Ingest.Schemas;

/// <summary>
/// The data under schemas/: layouts, labels, units, profiles, rule parameters. Built in as resources; a folder given
/// with <c>--schemas</c> adds files and replaces those of the same relative path.
/// </summary>
public sealed class SchemaFiles
{
    private const string Prefix = "schemas/";
    private readonly SortedDictionary<string, string> files;

    private SchemaFiles(SortedDictionary<string, string> files) => this.files = files;

    public static SchemaFiles BuiltIn { get; } = new(ReadResources());

    /// <summary>The built-in files with those of a folder laid over them.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    public static SchemaFiles WithFolder(string folder)
    {
        var merged = new SortedDictionary<string, string>(BuiltIn.files, StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
            merged[Path.GetRelativePath(folder, path).Replace('\\', '/')] = File.ReadAllText(path);
        return new(merged);
    }

    /// <summary>Relative paths with forward slashes, ordinal order.</summary>
    public IEnumerable<string> Paths => files.Keys;

    public IEnumerable<(string Path, string Text)> Under(string folder) =>
        files.Where(f => f.Key.StartsWith(folder + "/", StringComparison.Ordinal)).Select(f => (f.Key, f.Value));

    /// <exception cref="KeyNotFoundException">No such file: a bug or a broken build, since the built-in files are always there.</exception>
    public string Read(string path) => files[path];

    /// <summary>SHA-256 over all paths and texts, lower-case: changes whenever any of the data does.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in files)
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\0" + text + "\0"));
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static SortedDictionary<string, string> ReadResources()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var merged = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!, Encoding.UTF8);
            merged[name[Prefix.Length..]] = reader.ReadToEnd();
        }

        return merged;
    }
}
