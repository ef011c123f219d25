using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>Lines that stand beside a table and are none of its rows: 表1, 注：, 单位：万元, and names with their values, 填报人：….</summary>
internal static partial class Captions
{
    public static bool Begins(string text) => Caption().IsMatch(text);

    /// <summary>A name and its value, or room for one.</summary>
    public static bool HasColon(string text) => text.AsSpan().ContainsAny('：', ':');

    [GeneratedRegex(@"^(?:[表图附]\s*[\d一二三四五六七八九十]|注\s*[：:]|数据来源|单位\s*[：:]|[（(]单位)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Caption();
}
