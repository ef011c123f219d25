using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Reading.Pdf.Lines;

/// <summary>Numbers that begin a paragraph: 一、 （一） 1. 1、 （1） ① 第一条.</summary>
internal static partial class ListMarkers
{
    public static bool Begins(string text) => Marker().IsMatch(text);

    [GeneratedRegex(
        @"^(?:[一二三四五六七八九十]{1,3}[、．.]|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}(?:、|[．.](?!\d)|[）)])|[（(]\d{1,2}[）)]|[①-⑳]|第[一二三四五六七八九十百\d]{1,4}[章节条款部])",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Marker();
}
