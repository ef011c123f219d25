using System.Text;

namespace PerfEval.Ingest.Review.Sources.Files;

/// <summary>A name under which a browser may keep a file, made of the name that strangers gave it: no path, nothing that a system takes for a sign, the ending of what the file is.</summary>
internal static class DownloadName
{
    private const int Longest = 120;
    private const string Unnamed = "原件";

    public static string Of(SubmissionFile file)
    {
        var name = new StringBuilder();
        foreach (var rune in file.Name.EnumerateRunes())
            name.Append(IsFit(rune) ? rune.ToString() : "_");
        var ending = file.Format is { } format ? "." + format : "";
        var stem = name.ToString().Trim(' ', '.');
        if (ending.Length > 0 && stem.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
            stem = stem[..^ending.Length].TrimEnd(' ', '.');
        if (stem.Length > Longest)
            stem = stem[..(char.IsHighSurrogate(stem[Longest - 1]) ? Longest - 1 : Longest)];
        return (stem.Length == 0 ? Unnamed : stem) + ending;
    }

    /// <summary>Letters, digits and marks of any writing; signs that no system gives a meaning to. No control and no direction characters.</summary>
    private static bool IsFit(Rune rune) => Rune.GetUnicodeCategory(rune) is not (
            System.Globalization.UnicodeCategory.Control or System.Globalization.UnicodeCategory.Format or System.Globalization.UnicodeCategory.Surrogate
            or System.Globalization.UnicodeCategory.PrivateUse or System.Globalization.UnicodeCategory.OtherNotAssigned
            or System.Globalization.UnicodeCategory.LineSeparator or System.Globalization.UnicodeCategory.ParagraphSeparator)
        && rune.Value is not ('<' or '>' or ':' or '"' or '/' or '\\' or '|' or '?' or '*' or '%' or '\uFFFD');
}
