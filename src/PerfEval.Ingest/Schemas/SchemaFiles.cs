using System.Reflection;
using System.Security.Cryptography;
using System.Text;

namespace PerfEval.Ingest.Schemas;

/// <summary>
/// The data under schemas/: layouts, labels, units, profiles, rule parameters. Built in as resources; a folder given
/// with <c>--schemas</c> adds files and replaces those of the same relative path, but for folding.txt, simplified.txt and
/// corrections.yaml: texts are folded by the built-in ones, before any others are loaded.
/// </summary>
public sealed class SchemaFiles
{
    private const string Prefix = "schemas/";

    /// <summary>A trained model is bytes; everything else is text.</summary>
    private const string BinaryExtension = ".bin";

    private static readonly string[] TextExtensions = [".yaml", ".yml", ".tsv", ".txt", ".json"];

    private readonly SortedDictionary<string, string> files;
    private readonly SortedDictionary<string, byte[]> binaries;

    private SchemaFiles(SortedDictionary<string, string> files, SortedDictionary<string, byte[]> binaries) => (this.files, this.binaries) = (files, binaries);

    public static SchemaFiles BuiltIn { get; } = ReadResources();

    /// <summary>The built-in files with those of a folder laid over them.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder does not exist.</exception>
    /// <exception cref="SchemaDataException">A text file is written in another encoding than UTF-8.</exception>
    public static SchemaFiles WithFolder(string folder)
    {
        var texts = new SortedDictionary<string, string>(BuiltIn.files, StringComparer.Ordinal);
        var binaries = new SortedDictionary<string, byte[]>(BuiltIn.binaries, StringComparer.Ordinal);
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories))
        {
            var name = Path.GetRelativePath(folder, path).Replace('\\', '/');
            if (name.EndsWith(BinaryExtension, StringComparison.Ordinal))
                binaries[name] = File.ReadAllBytes(path);
            else
                texts[name] = ReadText(name, path);
        }

        return new(texts, binaries);
    }

    /// <summary>
    /// Some editors save Chinese as GBK: read as UTF-8 its words would be other words, and no form would be recognised without anybody
    /// being told. What else lies in the folder is no text, and nobody reads it.
    /// </summary>
    private static string ReadText(string name, string path)
    {
        if (!TextExtensions.Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase))
            return File.ReadAllText(path);
        try
        {
            return File.ReadAllText(path, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
        }
        catch (DecoderFallbackException other)
        {
            throw new SchemaDataException(name, 0, "不是 UTF-8 编码，请用 UTF-8 另存", other);
        }
    }

    /// <summary>Relative paths with forward slashes, ordinal order.</summary>
    public IEnumerable<string> Paths => files.Keys;

    public IEnumerable<(string Path, string Text)> Under(string folder) =>
        files.Where(f => f.Key.StartsWith(folder + "/", StringComparison.Ordinal)).Select(f => (f.Key, f.Value));

    /// <exception cref="KeyNotFoundException">No such file: a bug or a broken build, since the built-in files are always there.</exception>
    public string Read(string path) => files[path];

    /// <summary>Whether a file is the one that was built in, and no other lies over it.</summary>
    internal bool IsBuiltIn(string path) => BuiltIn.files.TryGetValue(path, out var text) && ReferenceEquals(text, files[path]);

    /// <summary>A binary file, or null where there is none: nothing that is trained has to be there.</summary>
    public ReadOnlyMemory<byte>? Bytes(string path) => binaries.TryGetValue(path, out var bytes) ? bytes : null;

    /// <summary>SHA-256 over all paths and texts, lower-case: changes whenever any of the data does.</summary>
    public string Hash()
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, text) in files)
        {
            Append(hash, path);
            Append(hash, text);
        }

        foreach (var (path, bytes) in binaries)
        {
            Append(hash, path);
            hash.AppendData(bytes);
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    /// <summary>Piece by piece: a copy of the longest file is large enough to set off a collection.</summary>
    private static void Append(IncrementalHash hash, string text)
    {
        var encoder = Encoding.UTF8.GetEncoder();
        Span<byte> bytes = stackalloc byte[4096];
        var rest = text.AsSpan();
        while (!rest.IsEmpty)
        {
            encoder.Convert(rest, bytes, flush: true, out var read, out var written, out _);
            hash.AppendData(bytes[..written]);
            rest = rest[read..];
        }

        hash.AppendData([0]);
    }

    private static SchemaFiles ReadResources()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        var binaries = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = assembly.GetManifestResourceStream(name)!;
            if (name.EndsWith(BinaryExtension, StringComparison.Ordinal))
            {
                var bytes = new byte[stream.Length];
                stream.ReadExactly(bytes);
                binaries[name[Prefix.Length..]] = bytes;
            }
            else
            {
                using var reader = new StreamReader(stream, Encoding.UTF8);
                texts[name[Prefix.Length..]] = reader.ReadToEnd();
            }
        }

        return new(texts, binaries);
    }
}
