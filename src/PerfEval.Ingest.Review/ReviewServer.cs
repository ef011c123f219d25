using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using PerfEval.Ingest.Review.Access;
using PerfEval.Ingest.Review.Access.Requests;
using PerfEval.Ingest.Review.Access.Serving;
using PerfEval.Ingest.Review.Access.Sessions;
using PerfEval.Ingest.Review.Api;
using PerfEval.Ingest.Review.Assets;
using PerfEval.Ingest.Review.Corrections;
using PerfEval.Ingest.Review.Decisions;
using PerfEval.Ingest.Review.Exporting;
using PerfEval.Ingest.Review.Overview;
using PerfEval.Ingest.Review.Pages;
using PerfEval.Ingest.Review.Queue;
using PerfEval.Ingest.Review.Sources;
using PerfEval.Ingest.Review.Sources.Files;
using PerfEval.Ingest.Review.Words;
using PerfEval.Ingest.Schemas;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review;

/// <summary>The review page over a warehouse. The caller starts and stops it, and disposes the warehouse after it.</summary>
public static class ReviewServer
{
    /// <summary>Builds and starts it.</summary>
    /// <exception cref="ReviewException">An address, the certificate or the accounts do not allow it.</exception>
    /// <exception cref="SchemaDataException">The data that the page reads has a mistake.</exception>
    public static async Task<WebApplication> StartAsync(WarehouseDatabase warehouse, ReviewSettings settings, CancellationToken cancellation)
    {
        var app = Build(warehouse, settings);
        try
        {
            // Data that cannot be used end the program here, not the first page that shows a source.
            _ = app.Services.GetRequiredService<DocumentCache>();
            await app.StartAsync(cancellation);
            app.Services.GetRequiredService<CurrentIndex>().Begin();
            return app;
        }
        catch (Exception fault)
        {
            await app.DisposeAsync();
            if (Listening.Fault(fault, settings) is { } said)
                throw said;
            throw;
        }
    }

    /// <summary>Looks at the data that only the page reads, without starting anything.</summary>
    /// <exception cref="SchemaDataException">A file has a mistake.</exception>
    public static void RequireUsable(SchemaFiles schemas) => RiskWeights.Load(schemas);

    /// <param name="warehouse">That is there and of this program's version.</param>
    /// <param name="settings">How to serve.</param>
    public static WebApplication Build(WarehouseDatabase warehouse, ReviewSettings settings)
    {
        // Nothing is taken from files or variables that lie about: what is configured stands in the settings.
        var addresses = ListenAddress.ParseAll(settings.Urls);
        var certificate = ServerCertificate.Load(settings);
        var builder = WebApplication.CreateEmptyBuilder(new() { ApplicationName = typeof(ReviewServer).Assembly.GetName().Name, EnvironmentName = "Production" });
        builder.WebHost.UseKestrelCore().UseKestrelHttpsConfiguration().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = 1 << 20;
            foreach (var address in addresses)
                Listening.On(kestrel, address, certificate);
        });
        builder.Logging.SetMinimumLevel(LogLevel.Warning);
        builder.Services.AddAccess(settings, addresses);
        Services(builder.Services, warehouse, settings);
        var app = builder.Build();
        app.UseAccess();
        app.MapAssets().AllowAnonymous();
        app.MapSources();
        app.MapExports();
        app.MapApi();
        app.MapLanguage();
        app.MapLogout();
        app.MapRazorPages();
        return app;
    }

    private static void Services(IServiceCollection services, WarehouseDatabase warehouse, ReviewSettings settings)
    {
        services.AddRoutingCore();
        services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));
        services.AddSingleton(warehouse);
        services.AddSingleton(settings);
        services.AddSingleton(settings.Clock);
        services.AddSingleton<CurrentIndex>();
        services.AddSingleton<DecisionLog>();
        services.AddSources();
        services.AddOverview();
        services.AddApi();
        services.AddSingleton<CorrectionLog>();
        services.AddHttpContextAccessor();
        services.AddScoped(s => PageWords.Of(s.GetRequiredService<IHttpContextAccessor>().HttpContext!));

        // Chinese text as it is, not as a reference a character.
        services.AddSingleton(HtmlEncoder.Create(UnicodeRanges.All));
        services.AddRazorPages().AddMvcOptions(options => options.Filters.Add<NoHandlerFilter>()).AddApplicationPart(typeof(ReviewServer).Assembly);
    }
}
