using Microsoft.AspNetCore.Builder;
using PerfEval.Ingest.Warehouse.Databases;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Tests.Serving;

/// <summary>The page served over a warehouse on a free port of this machine.</summary>
internal sealed class ReviewSite : IAsyncDisposable
{
    private readonly WebApplication app;

    private ReviewSite(WebApplication app, WarehouseDatabase warehouse)
    {
        this.app = app;
        Warehouse = warehouse;
        Url = app.Urls.First();
        Client = new(new HttpClientHandler { AllowAutoRedirect = false, UseCookies = true }) { BaseAddress = new(Url) };
    }

    public WarehouseDatabase Warehouse { get; }

    /// <summary>Without a slash at its end.</summary>
    public string Url { get; }

    /// <summary>Keeps cookies and follows no redirect.</summary>
    public HttpClient Client { get; }

    /// <summary>The services of the page.</summary>
    public IServiceProvider Services => app.Services;

    /// <param name="warehouse">Disposed with the site.</param>
    /// <param name="change">Of the settings: one user called 审计员 on a free port of the loopback address.</param>
    public static async Task<ReviewSite> StartAsync(WarehouseDatabase warehouse, Func<ReviewSettings, ReviewSettings>? change = null)
    {
        var settings = new ReviewSettings { Urls = ["http://127.0.0.1:0"], SingleUser = "审计员" };
        var app = await ReviewServer.StartAsync(warehouse, change?.Invoke(settings) ?? settings, TestContext.Current.CancellationToken);
        return new(app, warehouse);
    }

    public async Task<string> GetAsync(string address) => await Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>The first finding of a rule, in the order stored.</summary>
    public async Task<FindingRow> FindingAsync(string rule, string? format = null)
    {
        await using var context = Warehouse.Context();
        return context.Findings.Where(f => f.Rule == rule && (format == null || context.Submissions.Any(s => s.SubmissionId == f.SubmissionId && s.Format == format))).OrderBy(f => f.FindingId).First();
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.DisposeAsync();
        await Warehouse.DisposeAsync();
    }
}
