using Microsoft.Playwright;
using PerfEval.Ingest.Review.Tests.Serving;

[assembly: AssemblyFixture(typeof(Chromium))]

namespace PerfEval.Ingest.Review.Tests.Serving;

/// <summary>
/// The browser that is installed on the machine (Debian's chromium, or PERFEVAL_CHROMIUM), started at the first test that needs it. A
/// test without one is skipped; in CI it fails.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    private static readonly string[] Places = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

    private readonly SemaphoreSlim starting = new(1, 1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A page in a browser that knows nothing of earlier ones; what the page complains of is collected.</summary>
    /// <param name="width">1366 by 768 is what many auditors have.</param>
    /// <param name="height">Of the window.</param>
    public async Task<BrowserPage> OpenAsync(int width = 1366, int height = 768)
    {
        var started = await StartAsync();
        var context = await started.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, Locale = "zh-CN", IgnoreHTTPSErrors = true, AcceptDownloads = true });
        context.SetDefaultTimeout(60_000);
        return new(context, await context.NewPageAsync());
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
            await browser.DisposeAsync();
        playwright?.Dispose();
        starting.Dispose();
    }

    private async Task<IBrowser> StartAsync()
    {
        var path = Environment.GetEnvironmentVariable("PERFEVAL_CHROMIUM") ?? Array.Find(Places, File.Exists);
        if (path is null)
        {
            const string Missing = "There is no chromium on this machine (apt-get install chromium, or PERFEVAL_CHROMIUM).";
            if (Environment.GetEnvironmentVariable("CI") == "true")
                Assert.Fail(Missing);
            Assert.Skip(Missing);
        }

        await starting.WaitAsync();
        try
        {
            playwright ??= await Playwright.CreateAsync();
            return browser ??= await playwright.Chromium.LaunchAsync(new()
            {
                ExecutablePath = path,
                Args = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage"],
                Timeout = 120_000,
            });
        }
        finally
        {
            starting.Release();
        }
    }
}

/// <summary>A page, and what its console said: a page that breaks its own security policy says so there.</summary>
public sealed class BrowserPage : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    internal BrowserPage(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                complaints.Add(message.Text);
        };
        page.PageError += (_, error) => complaints.Add(error);
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console, and scripts that failed.</summary>
    public IReadOnlyList<string> Complaints => complaints;

    /// <summary>Whether an element lies wholly within the window, and within the part of it that its scrolling ancestor shows.</summary>
    public async Task<bool> IsInViewAsync(string selector) => await Page.EvaluateAsync<bool>(
        """
        selector => {
          const element = document.querySelector(selector);
          if (!element) return false;
          const box = element.getBoundingClientRect();
          if (!box.width || !box.height) return false;
          let top = 0, left = 0, bottom = innerHeight, right = innerWidth;
          for (let parent = element.parentElement; parent; parent = parent.parentElement) {
            if (!/auto|scroll|hidden/.test(getComputedStyle(parent).overflowY)) continue;
            const frame = parent.getBoundingClientRect();
            top = Math.max(top, frame.top); left = Math.max(left, frame.left); bottom = Math.min(bottom, frame.bottom); right = Math.min(right, frame.right);
          }
          return box.top >= top - 1 && box.left >= left - 1 && box.bottom <= bottom + 1 && box.right <= right + 1;
        }
        """,
        selector);

    public async ValueTask DisposeAsync() => await context.DisposeAsync();
}
