using System.Text.RegularExpressions;
using PerfEval.Ingest.Exports;

namespace PerfEval.Ingest.Warehouse.Exports.Workbooks;

/// <summary>Text of strangers as a cell may hold it: legal XML, no escape of the format, no longer than a cell.</summary>
internal static partial class CellText
{
    /// <summary>The most characters that a cell holds.</summary>
    public const int Longest = 32_767;

    private const string Cut = "……（过长，余下见原文）";

    public static string Of(string text)
    {
        var safe = SafeText.ForUnicode(text);
        if (safe.Any(IsIllegal))
            safe = string.Concat(safe.Select(c => IsIllegal(c) ? '\uFFFD' : c));
        safe = safe.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

        // _x0041_ in a cell is read as A: the underscore that begins such a thing is written as an escape itself.
        if (safe.Contains("_x", StringComparison.OrdinalIgnoreCase))
            safe = Escapes.Replace(safe, "_x005F_");
        return safe.Length <= Longest ? safe : Shortened(safe, Longest - Cut.Length) + Cut;
    }

    /// <summary>The first characters, never half of a pair.</summary>
    public static string Shortened(string text, int length) =>
        text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)];

    private static bool IsIllegal(char c) => (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || c is '\uFFFE' or '\uFFFF';

    [GeneratedRegex("_(?=x[0-9A-Fa-f]{4}_)", RegexOptions.IgnoreCase, 10_000)]
    private static partial Regex Escapes { get; }
}
