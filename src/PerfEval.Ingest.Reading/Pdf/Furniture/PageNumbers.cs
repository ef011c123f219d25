using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Reading.Pdf.Furniture;

/// <summary>The ways in which a page says its number: —23—, - 3 -, 第3页 共12页, 3/12, Page 3 of 12, iv.</summary>
internal static partial class PageNumbers
{
    public static bool Is(string text) => text.Length <= 24 && Number().IsMatch(text);

    [GeneratedRegex(
        @"^\s*(?:[-—–－―~·\s]*\d{1,4}[-—–－―~·\s]*|第\s*[\d一二三四五六七八九十]{1,4}\s*页(?:\s*[,，/／、]?\s*[（(]?共\s*\d{1,4}\s*页[）)]?)?|共\s*\d{1,4}\s*页\s*[,，/／、]?\s*第\s*\d{1,4}\s*页|\d{1,4}\s*[/／]\s*\d{1,4}|[Pp]age\s*\d{1,4}(?:\s*of\s*\d{1,4})?|[-—–－\s]*[ivxIVX]{1,6}[-—–－\s]*)\s*$",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Number();
}
