using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Ingest.Review.Tests.Serving;
using PerfEval.Ingest.Warehouse.Sampling;

namespace PerfEval.Ingest.Review.Tests.Access.Hostile;

/// <summary>Nothing of a document is ever markup, on no page.</summary>
public sealed partial class HostileReportTests(HostileReports reports, Chromium chromium)
{
    /// <summary>Filters make any number of addresses of a page.</summary>
    private const int MostOfAKind = 5;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_every_page_that_links_lead_to_a_hostile_report_is_text_and_the_page_keeps_its_own_rules()
    {
        await using var site = await ReviewSite.StartAsync(await reports.CopyAsync(chromium));
        await using var browser = await chromium.OpenAsync();
        await browser.Page.AddInitScriptAsync("document.addEventListener('securitypolicyviolation', e => console.error('policy: ' + e.violatedDirective + ' ' + e.blockedURI));");
        var waiting = new Queue<string>(["/"]);
        foreach (var start in await StartsAsync(site))
            waiting.Enqueue(start);
        var kinds = new Dictionary<string, int>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.TryDequeue(out var address))
        {
            var kind = KindOf(address);
            if (!seen.Add(address) || kinds.GetValueOrDefault(kind) >= MostOfAKind)
                continue;
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            if (!await IsPageAsync(site, address))
                continue;
            await browser.Page.GotoAsync(site.Url + address);
            Assert.True(await browser.Page.EvaluateAsync<bool>("window.harmed === undefined"), $"{address}: a script of the report ran.");
            Assert.True(browser.Complaints.Count == 0, $"{address}: {string.Join('；', browser.Complaints)}");
            var foreign = await browser.Page.EvaluateAsync<string[]>(Foreign);
            Assert.True(foreign.Length == 0, $"{address}: {string.Join('；', foreign)}");
            foreach (var link in await browser.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)"))
                waiting.Enqueue(link);
        }

        var patterns = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<Microsoft.AspNetCore.Mvc.RazorPages.PageActionDescriptor>() is not null)
            .Select(e => "/" + Parameter().Replace(e.RoutePattern.RawText!, "N").TrimStart('/')).Where(p => p is not ("/login" or "/Index")).Distinct(StringComparer.Ordinal);
        Assert.Empty(patterns.Except(kinds.Keys, StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("docx")]
    [InlineData("pdf")]
    [InlineData("txt")]
    public async Task What_the_report_says_is_readable_beside_the_finding(string format)
    {
        await using var site = await ReviewSite.StartAsync(await reports.CopyAsync(chromium));
        await using var browser = await chromium.OpenAsync();
        await using var context = site.Warehouse.Context();
        var finding = await context.Findings.Where(f => context.Submissions.Any(s => s.SubmissionId == f.SubmissionId && s.Format == format)).OrderBy(f => f.FindingId).FirstAsync(Cancellation);

        await browser.Page.GotoAsync($"{site.Url}/findings/{finding.FindingId}");

        var text = Spaces().Replace(await browser.Page.Locator("body").EvaluateAsync<string>("b => b.textContent"), "");
        Assert.All(HostileReports.Strings, s => Assert.Contains(Spaces().Replace(s, ""), text, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_download_has_a_safe_name_and_no_header_of_the_reports_own()
    {
        await using var site = await ReviewSite.StartAsync(await reports.CopyAsync(chromium));
        await using var context = site.Warehouse.Context();
        foreach (var submission in await context.Submissions.ToListAsync(Cancellation))
        {
            using var answer = await site.Client.GetAsync(new Uri($"/files/{submission.SubmissionId}", UriKind.Relative), Cancellation);
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            Assert.False(answer.Headers.Contains("Set-Cookie"));
            Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
            var disposition = answer.Content.Headers.ContentDisposition!;
            Assert.Equal(submission.Format == "pdf" ? "inline" : "attachment", disposition.DispositionType);
            Assert.EndsWith("." + submission.Format, disposition.FileNameStar, StringComparison.Ordinal);
            Assert.DoesNotContain(disposition.FileNameStar!, c => char.IsControl(c) || "/\\<>\":*?|".Contains(c, StringComparison.Ordinal));
        }
    }

    /// <summary>The viewer is a frame of the browser's own, with the file in a frame within it: strict headers of the answer must not keep it out.</summary>
    [Fact]
    public async Task The_browser_shows_a_pdf_in_its_own_viewer()
    {
        await using var site = await ReviewSite.StartAsync(await reports.CopyAsync(chromium));
        await using var browser = await chromium.OpenAsync();
        await using var context = site.Warehouse.Context();
        var pdf = await context.Submissions.Where(s => s.Format == "pdf").Select(s => s.SubmissionId).SingleAsync(Cancellation);

        await browser.Page.GotoAsync($"{site.Url}/files/{pdf}#page=1");

        for (var waited = 0; waited < 300 && browser.Page.Frames is not [_, _, { Url.Length: > 0 }]; waited++)
            await Task.Delay(100, Cancellation);
        Assert.StartsWith("chrome-extension://", browser.Page.Frames[1].Url, StringComparison.Ordinal);
        Assert.StartsWith($"{site.Url}/files/{pdf}", browser.Page.Frames[2].Url, StringComparison.Ordinal);

        // An icon, which browsers ask for beside a file that names none, is not there.
        Assert.DoesNotContain(browser.Complaints, c => !c.StartsWith("Failed to load resource", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/files/..%2F..%2Fetc%2Fpasswd")]
    [InlineData("/files/1/../../../etc/passwd")]
    [InlineData("/files/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/files/999999")]
    [InlineData("/files/-1")]
    [InlineData("/source/999999/pages/1")]
    [InlineData("/source/..%2F1/pages/1")]
    [InlineData("/source/1/pages/999999")]
    [InlineData("/assets/..%2F..%2FReviewServer.cs")]
    [InlineData("/assets/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/export/..%2F..%2Fetc%2Fpasswd")]
    public async Task Nothing_but_what_was_loaded_can_be_had_by_a_path(string path)
    {
        await using var site = await ReviewSite.StartAsync(await reports.CopyAsync(chromium));
        using var answer = await site.Client.GetAsync(new Uri(site.Url + path, new UriCreationOptions { DangerousDisablePathAndQueryCanonicalization = true }), Cancellation);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("root:", await answer.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    /// <summary>Elements and attributes that no page of ours has. Inline styles the page's own policy complains of; scripts may set some.</summary>
    private const string Foreign =
        """
        [...document.querySelectorAll('*')].flatMap(e => [
          ...[...e.attributes].filter(a => /^on/i.test(a.name) || (/^(href|src|action|formaction)$/i.test(a.name) && /^\s*(javascript|vbscript|data:text)/i.test(a.value))).map(a => e.tagName + ' ' + a.name),
          ...(e.tagName === 'SCRIPT' && (!e.src || new URL(e.src).origin !== location.origin) ? ['inline script'] : []),
          ...(/^(IFRAME|OBJECT|EMBED|BASE|FOREIGNOBJECT|STYLE)$/i.test(e.tagName) ? [e.tagName] : []),
          ...(e.tagName === 'IMG' && e.getAttribute('src') === 'x' ? ['image of the report'] : [])
        ])
        """;

    /// <summary>Pages that no link may lead to in so small a warehouse.</summary>
    private static async Task<IEnumerable<string>> StartsAsync(ReviewSite site)
    {
        await using var context = site.Warehouse.Context();
        await SpotCheck.DrawAsync(context, new(), SampleMethod.Simple, 3, 1, null, TimeProvider.System.GetUtcNow(), Cancellation);
        var findings = await context.Findings.Select(f => new { f.FindingId, f.SubmissionId, f.EvaluationNo, f.Rule }).ToListAsync(Cancellation);
        return
        [
            .. findings.Select(f => $"/findings/{f.FindingId}"), .. findings.Select(f => $"/evaluations/{f.SubmissionId}/{f.EvaluationNo}").Distinct(StringComparer.Ordinal),
            "/samples/1", "/samples/1/items/1", "/indicators/" + await context.Indicators.Where(i => i.CanonicalId != null).Select(i => i.CanonicalId).FirstAsync(Cancellation),
            "/?unit=1", "/?q=" + Uri.EscapeDataString(HostileReports.Handler), "/?rule=" + Uri.EscapeDataString(HostileReports.Image), "/group?q=" + Uri.EscapeDataString(HostileReports.Breakout), "/language?to=en&next=%2F",
            .. findings.Select(f => $"/group?rule={f.Rule}").Distinct(StringComparer.Ordinal), .. findings.Select(f => $"/rules/{f.Rule}").Distinct(StringComparer.Ordinal),
        ];
    }

    private static async Task<bool> IsPageAsync(ReviewSite site, string address)
    {
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead, Cancellation);
        return answer.StatusCode == HttpStatusCode.OK && answer.Content.Headers.ContentType?.MediaType == "text/html" && answer.Content.Headers.ContentDisposition is null;
    }

    private static string KindOf(string address) => Identifier().Replace(Number().Replace(address.Split('?')[0], "N"), "N");

    [GeneratedRegex("(?<=/)[0-9]+(?=/|$)", RegexOptions.None, 10_000)]
    private static partial Regex Number();

    [GeneratedRegex("(?<=/rules/|/indicators/|/overview/units/)[^/]+", RegexOptions.None, 10_000)]
    private static partial Regex Identifier();

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 10_000)]
    private static partial Regex Parameter();

    [GeneratedRegex(@"\s+", RegexOptions.None, 10_000)]
    private static partial Regex Spaces();
}
