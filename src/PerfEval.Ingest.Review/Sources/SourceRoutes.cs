using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Ingest.Review.Sources.Files;
using PerfEval.Ingest.Review.Sources.Pages;

namespace PerfEval.Ingest.Review.Sources;

/// <summary>What the source pane fetches while it is scrolled, and the services that draw it.</summary>
internal static class SourceRoutes
{
    public static void AddSources(this IServiceCollection services)
    {
        services.AddSingleton<SourceStore>();
        services.AddSingleton<DocumentCache>();
        services.AddSingleton<TextDrawing>();
        services.AddSingleton<PdfSource>();
        services.AddSingleton<PageMarks>();
        services.AddSingleton<PdfDrawing>();
        services.AddSingleton<SourceDrawing>();
    }

    public static void MapSources(this IEndpointRouteBuilder routes) => routes.MapGet(
        "/source/{submission:long}/pages/{number:int}",
        async (long submission, int number, string? m, SourceDrawing drawing, HtmlEncoder encoder, HttpContext context) =>
        {
            var sheet = await drawing.SheetAsync(submission, number, SheetAddresses.Read(m), context.RequestAborted);
            if (sheet is null)
                return Results.NotFound();
            using var text = new StringWriter();
            sheet.Content.WriteTo(text, encoder);
            context.Response.Headers.CacheControl = "private, no-cache";
            return Results.Text(text.ToString(), "text/html; charset=utf-8");
        });
}
