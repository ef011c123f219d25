using System.Text;

namespace PerfEval.Ingest.Reading.Archives;

/// <summary>An entry's name as a label: parts with <c>/</c> between them, no drive, no root, nothing that would not show.</summary>
internal static class EntryPath
{
    private static readonly string[] LeftBehind = ["__MACOSX", "Thumbs.db", "desktop.ini"];

    public static string Label(string name)
    {
        var label = new StringBuilder(name.Length);
        foreach (var c in name)
            label.Append(c == '\\' ? '/' : IsUnshown(c) ? '\uFFFD' : c);
        var path = label.ToString();
        if (path.Length > 1 && path[1] == ':' && char.IsAsciiLetter(path[0]))
            path = path[2..];
        return path.TrimStart('/');
    }

    /// <summary>Directories, and what systems and programs leave behind.</summary>
    public static bool IsLeftOut(string path)
    {
        if (path.Length == 0 || path[^1] == '/')
            return true;
        var parts = path.Split('/');
        return Array.Exists(parts, part => part.StartsWith('.') && part is not ("." or "..")
            || Array.Exists(LeftBehind, name => string.Equals(part, name, StringComparison.OrdinalIgnoreCase)))
            || parts[^1].StartsWith("~$", StringComparison.Ordinal);
    }

    private static bool IsUnshown(char c) =>
        char.IsControl(c) || c is (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2060' and <= '\u206F') or '\uFEFF';
}
