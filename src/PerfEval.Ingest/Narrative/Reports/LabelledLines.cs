using System.Text.RegularExpressions;
using PerfEval.Ingest.Documents;
using PerfEval.Ingest.Narrative.Vocabulary;

namespace PerfEval.Ingest.Narrative.Reports;

/// <summary>Lines on a cover or below a title that name what is evaluated: 项目名称：…, （单位：…）.</summary>
internal static partial class LabelledLines
{
    [GeneratedRegex(@"^\s*(?:(?<open>\()\s*)?(?<label>[^:\s(]{2,10})\s*(?:\([^()]{1,12}\)\s*)?:\s*(?<name>[^\s:。，;]{3,60})", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Line { get; }

    /// <summary>What the first line with one of these labels names; null where none does.</summary>
    /// <param name="admits">A condition on label and name.</param>
    public static Sourced<string>? Find(Report report, WordList labels, Func<string, string, bool>? admits = null)
    {
        foreach (var paragraph in report.Paragraphs)
        {
            var match = Line.Match(paragraph.Text.Length > 200 ? paragraph.Text[..200] : paragraph.Text);
            if (!match.Success || !labels.Contains(match.Groups["label"].ValueSpan))
                continue;
            var (start, end) = (match.Groups["name"].Index, match.Groups["name"].Index + match.Groups["name"].Length);
            if (match.Groups["open"].Success && paragraph.Text[end - 1] == ')')
                end--;
            if (admits is null || admits(match.Groups["label"].Value, paragraph.Text[start..end]))
                return paragraph.Take(paragraph.Written(start, end), start, end);
        }

        return null;
    }
}
