using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using PerfEval.Ingest.Review.Access.Sessions;
using PerfEval.Ingest.Review.Words;

namespace PerfEval.Ingest.Review.Pages;

/// <summary><c>/language?to=en&amp;next=…</c>: keeps the reader's choice in a cookie and goes back.</summary>
internal static class LanguageRoutes
{
    private const string Path = "/language";

    /// <summary>Address of the switch to the other language.</summary>
    public static string Switch(PageWords words, string next) =>
        Path + QueryString.Create("to", words.English ? "zh" : "en").Add("next", next);

    public static void MapLanguage(this IEndpointRouteBuilder routes) => routes.MapGet(Path, (string? to, string? next, HttpContext context) =>
    {
        context.Response.Cookies.Append(PageWords.Cookie, to == "en" ? "en" : "zh", new()
        {
            HttpOnly = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps, MaxAge = TimeSpan.FromDays(365), IsEssential = true,
        });
        return Results.LocalRedirect(SessionCookie.LocalOr(next, "/"));
    }).AllowAnonymous();
}
