using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Narrative.Figures;

/// <summary>The digits of a text that state no figure: dates, document numbers, titles in 《》, ordinals, telephone numbers.</summary>
internal static partial class NoFigures
{
    [GeneratedRegex(@"《[^《》]{0,120}》|[〔\[]\s*(?:19|20)\d\d\s*[〕\]]\s*(?:第?\s*\d{1,5}\s*号)?|(?:19|20)\d\d\s*[-—–~至、]\s*(?:19|20)\d\d\s*年(?:度)?|(?<!\d)(?:19|20)\d\d\s*年(?:度)?(?:\s*\d{1,2}\s*月)?(?:\s*\d{1,2}\s*日)?|(?<![\d.])\d{1,2}\s*月\s*\d{1,2}\s*日|(?<![\d.])\d{1,2}\s*[-—–~至]\s*\d{1,2}\s*月(?!龄)|(?<![\d.])\d{1,2}\s*月(?:份|底|末|初)|第\s*\d+|(?<!\d)\d+(?=型|热线)|(?<!\d)\d+\s*号(?!码)|0\d{2,3}-\d{7,8}|(?<!\d)1[3-9]\d{9}(?!\d)|(?<!\d)\d{1,2}:\d\d(?!\d)|\(\d{1,2}\)|(?<=[。;:]\s{0,4})\d{1,2}[.、](?!\d)|(?<!\d)\d+\(含\)(?:\s*-\s*\d+分?)?|https?://\S+|www\.\S+", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Pattern { get; }

    /// <summary>Stretches without overlap, in order.</summary>
    public static IReadOnlyList<(int Start, int End)> In(string text) =>
        [.. Pattern.Matches(text).Select(m => (m.Index, m.Index + m.Length))];
}
