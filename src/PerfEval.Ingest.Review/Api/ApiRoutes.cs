using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace PerfEval.Ingest.Review.Api;

/// <summary>
/// For whoever feeds another system: JSON under <c>/api</c>, told by <c>/api/openapi.json</c>. It is open to whom the pages are, by the same
/// rules; a program that changes something logs in with every request, or, where nobody logs in, takes a token first.
/// </summary>
internal static class ApiRoutes
{
    public static void MapApi(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api");
        api.MapGet("/openapi.json", () => Results.Stream(typeof(ApiRoutes).Assembly.GetManifestResourceStream("api/openapi.json")!, "application/json; charset=utf-8"));
        api.MapGet("/token", (HttpContext context, IAntiforgery antiforgery) =>
        {
            var tokens = antiforgery.GetAndStoreTokens(context);
            return Results.Json(new ApiToken(tokens.HeaderName!, tokens.RequestToken!));
        });
        api.MapFindings();
        api.MapEvaluations();
        api.MapOverview();
        api.MapSamples();
    }
}
