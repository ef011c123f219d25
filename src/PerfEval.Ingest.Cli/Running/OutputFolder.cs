using System.Globalization;
using System.Text;
using PerfEval.Ingest.Cli.Sources;

namespace PerfEval.Ingest.Cli.Running;

/// <summary>
/// The folder of <c>-o</c>. Names come from archives made by strangers: nothing is ever written outside the
/// folder, and no result overwrites another of the same run.
/// </summary>
internal sealed class OutputFolder(string folder)
{
    private const int LongestNameBytes = 240;

    /// <summary>Of all folders of a path together: with the folder's own and the name less than the 4096 that systems take.</summary>
    private const int LongestFoldersBytes = 2_000;

    private readonly string root = Path.GetFullPath(folder);
    private readonly HashSet<string> files = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> folders = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The last number that a name was given: an archive can have the same one a hundred thousand times.</summary>
    private readonly Dictionary<string, int> numbers = new(StringComparer.OrdinalIgnoreCase);

    /// <param name="folder">Made where it is not there.</param>
    /// <param name="messages">In which language.</param>
    /// <param name="option">What the user named it by.</param>
    /// <exception cref="UsageException">It cannot or may not be made.</exception>
    public static OutputFolder Open(string folder, Messages messages, string option = "-o")
    {
        try
        {
            var target = new OutputFolder(folder);
            Directory.CreateDirectory(target.root);
            return target;
        }
        catch (Exception cannot) when (cannot is IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new UsageException(messages.BadOutput(folder, SystemFault.Of(cannot), option), cannot);
        }
    }

    /// <summary>The full path for a source: <c>a.docx</c> → <c>DIR/a.docx.json</c>; a name already given in this run gets <c>-2</c>.</summary>
    public string Reserve(string outputPath, string extension)
    {
        var segments = outputPath.Split('/', '\\').Where(s => s is not ("" or "." or "..")).Select(Harmless).ToList();
        var name = segments.Count == 0 ? "_" : segments[^1];
        var inside = "";
        foreach (var segment in NotTooDeep(segments.SkipLast(1)))
        {
            inside = Free(inside + segment, "", p => !files.Contains(p)) + "/";
            folders.Add(inside[..^1]);
        }

        var path = Free(inside + name, extension, p => !files.Contains(p) && !folders.Contains(p));
        files.Add(path);
        return Path.Combine(root, path);
    }

    /// <summary>Written beside and moved into place, so that a break leaves no half result.</summary>
    public static void Write(string path, Action<Stream> write)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        var part = path + ".part";
        using (var file = File.Create(part))
        {
            write(file);
            file.WriteByte((byte)'\n');
        }

        File.Move(part, path, overwrite: true);
    }

    /// <summary>The outer folders, as many as a path has room for: what lies deeper is put into the last of them.</summary>
    private static IEnumerable<string> NotTooDeep(IEnumerable<string> segments)
    {
        var bytes = 0;
        return segments.TakeWhile(s => (bytes += Encoding.UTF8.GetByteCount(s) + 1) <= LongestFoldersBytes);
    }

    /// <summary>The path itself or with the first number that is free; what was taken once stays taken, so that numbers go on from the last one given.</summary>
    private string Free(string path, string extension, Func<string, bool> isFree)
    {
        var candidate = path + extension;
        if (isFree(candidate))
            return candidate;
        var name = path + "/" + extension;
        for (var number = numbers.GetValueOrDefault(name, 2); ; number++)
        {
            candidate = string.Create(CultureInfo.InvariantCulture, $"{path}-{number}{extension}");
            if (!isFree(candidate))
                continue;
            numbers[name] = number;
            return candidate;
        }
    }

    /// <summary>No control character, nothing a file system forbids, not too long, not a device of Windows.</summary>
    private static string Harmless(string segment)
    {
        var safe = new StringBuilder(segment.Length);
        var bytes = 0;
        foreach (var rune in segment.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > LongestNameBytes)
                break;
            safe.Append(Rune.IsControl(rune) || (rune.IsAscii && "<>:\"|?*".Contains((char)rune.Value, StringComparison.Ordinal)) ? "_" : rune.ToString());
        }

        var name = safe.ToString().TrimEnd(' ', '.');
        var stem = name.Split('.')[0].ToUpperInvariant();
        return name.Length == 0 || stem is "CON" or "PRN" or "AUX" or "NUL" || (stem.Length == 4 && stem[..3] is "COM" or "LPT" && char.IsAsciiDigit(stem[3])) ? "_" + name : name;
    }
}
