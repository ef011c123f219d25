using Microsoft.AspNetCore.Http;

namespace PerfEval.Ingest.Review.Access.Requests;

/// <summary>Why a request is refused, for the error page.</summary>
internal sealed record Refusal(string Chinese, string English)
{
    /// <summary>Sets the status and the reason; the body is written by <see cref="ErrorAnswers"/>.</summary>
    public static void Set(HttpContext context, int status, string chinese, string english)
    {
        context.Response.StatusCode = status;
        context.Features.Set(new Refusal(chinese, english));
    }
}
