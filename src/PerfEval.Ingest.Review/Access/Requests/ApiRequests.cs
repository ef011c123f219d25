using Microsoft.AspNetCore.Http;

namespace PerfEval.Ingest.Review.Access.Requests;

internal static class ApiRequests
{
    /// <summary>Programs ask, and are answered in JSON.</summary>
    public static bool IsOfApi(this HttpRequest request) => request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);

    /// <summary>It asks for nothing to be changed.</summary>
    public static bool IsSafe(this HttpRequest request) => HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method);
}
