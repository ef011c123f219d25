using Microsoft.AspNetCore.Http;

namespace PerfEval.Ingest.Review.Access.Requests;

/// <summary>
/// Other sites may link to pages, and fetch nothing: as an image, a script or a frame an export is written for nobody, and what an
/// address takes to be answered tells about what is in it. Where nobody logs in, no cookie keeps them out. Browsers say in
/// Sec-Fetch-* (W3C Fetch Metadata) who asks and what for.
/// </summary>
internal sealed class ReadGuard(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (!IsFetchedFromElsewhere(context.Request))
            return next(context);
        Refusal.Set(context, StatusCodes.Status403Forbidden, "请求来自别的网站，未执行。", "The request came from another site and was not carried out.");
        return Task.CompletedTask;
    }

    private static bool IsFetchedFromElsewhere(HttpRequest request) =>
        request.IsSafe()
        && request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site"
        && !(request.Headers["Sec-Fetch-Mode"] == "navigate" && request.Headers["Sec-Fetch-Dest"] == "document")

        // The browser's PDF viewer is an extension, which fetches parts of the file for itself.
        && !request.Path.StartsWithSegments("/files", StringComparison.OrdinalIgnoreCase);
}
