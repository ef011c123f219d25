using Microsoft.AspNetCore.Http;

namespace PerfEval.Ingest.Review.Words;

/// <summary>
/// What the page says of itself, in Chinese or English, by the reader's choice (a cookie). What is said of a report (findings,
/// reasons, notices) is Chinese in either.
/// </summary>
internal sealed class PageWords(bool english)
{
    public const string Cookie = "lang";

    public bool English { get; } = english;

    /// <summary>For the lang attribute.</summary>
    public string Language => English ? "en" : "zh-CN";

    public string Of(string chinese, string inEnglish) => English ? inEnglish : chinese;

    public static PageWords Of(HttpContext context) => new(string.Equals(context.Request.Cookies[Cookie], "en", StringComparison.Ordinal));
}
