using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace PerfEval.Ingest.Review.Pages;

/// <summary>Long lists page by page: <c>?page=3</c>.</summary>
internal static class PageNumbers
{
    /// <summary>Beyond it nothing is asked for, so that what is to be skipped can be counted.</summary>
    private const int Last = 999_999;

    /// <summary>From 1; what is no such number is the first.</summary>
    public static int Asked(HttpRequest request) => int.TryParse(request.Query["page"], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page is >= 1 and <= Last ? page : 1;

    /// <summary>How many pages there are; one for an empty list.</summary>
    public static int Of(int items, int size) => Math.Max(1, (items + size - 1) / size);
}
