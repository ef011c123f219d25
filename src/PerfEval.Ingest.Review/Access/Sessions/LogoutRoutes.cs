using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Ingest.Review.Access.Requests;

namespace PerfEval.Ingest.Review.Access.Sessions;

internal static class LogoutRoutes
{
    public static void MapLogout(this IEndpointRouteBuilder routes) => routes.MapPost("/logout", async (HttpContext context) =>
    {
        context.RequestServices.GetRequiredService<EndedSessions>().End(Principals.SessionOf(context.User));
        await context.SignOutAsync(SessionCookie.Scheme);
        return Results.LocalRedirect(SessionCookie.LoginPath);
    }).WithMetadata(new OpenToReadersAttribute());
}
