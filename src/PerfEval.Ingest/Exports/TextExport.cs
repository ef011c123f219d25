using PerfEval.Ingest.Rules;
using PerfEval.Ingest.Values.Folding;

namespace PerfEval.Ingest.Exports;

/// <summary>
/// Findings as a compiler prints them: <c>file:第1页 表2 行5 列4: PE401 error …</c>, and indented below each operand as
/// written with its place. Nothing of a document reaches a terminal raw (<see cref="SafeText.ForTerminal"/>).
/// </summary>
public static class TextExport
{
    private const int LongestExcerpt = 120;

    public static void Write(TextWriter to, string path, IReadOnlyList<Finding> findings, bool colour = false)
    {
        foreach (var finding in findings)
        {
            to.Write(Place(path, finding));
            to.Write(": ");
            to.Write(finding.Rule);
            to.Write(' ');
            to.Write(Painted(finding.Severity, colour));
            to.Write(' ');
            to.Write(SafeText.ForTerminal(TextNormalizer.WithoutLineBreaks(finding.Message)));
            to.Write('\n');
            if (finding.Excerpt is { Line.Length: > 0 } excerpt)
                Pointed(to, excerpt);
            foreach (var evidence in finding.Evidence)
                to.Write($"    {Operand(evidence)}\n");
        }
    }

    /// <summary>The line of the source, and under it carets where the operand stands.</summary>
    private static void Pointed(TextWriter to, SourceExcerpt excerpt)
    {
        to.Write($"    {SafeText.ForTerminal(excerpt.Line)}\n");
        if (excerpt.Length > 0)
        {
            var before = DisplayWidth.Of(SafeText.ForTerminal(excerpt.Line[..excerpt.Start]));
            var under = DisplayWidth.Of(SafeText.ForTerminal(excerpt.Line.Substring(excerpt.Start, excerpt.Length)));
            to.Write($"    {new string(' ', before)}{new string('^', under)}\n");
        }
    }

    private static string Place(string path, Finding finding)
    {
        var place = finding.Evidence.Count == 0 ? "" : LocationText.Describe(finding.Evidence[0].At);
        return SafeText.ForTerminal(place.Length == 0 ? path : $"{path}:{place}");
    }

    private static string Operand(Evidence evidence)
    {
        var text = TextNormalizer.WithoutLineBreaks(evidence.Text);
        if (text.Length > LongestExcerpt)
            text = text[..LongestExcerpt] + "…";
        var place = LocationText.Describe(evidence.At);
        return SafeText.ForTerminal((string.IsNullOrEmpty(evidence.Role) ? "" : evidence.Role + "：")
            + $"「{text}」" + (place.Length == 0 ? "" : $"（{place}）"));
    }

    private static string Painted(Severity severity, bool colour)
    {
        var word = Spelling.Of(severity);
        if (!colour)
            return word;
        var code = severity switch { Severity.Error => "31", Severity.Warning => "33", _ => "36" };
        return $"\u001b[{code}m{word}\u001b[0m";
    }
}
