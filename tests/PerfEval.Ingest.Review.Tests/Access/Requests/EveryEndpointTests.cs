using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace PerfEval.Ingest.Review.Tests.Access.Requests;

/// <summary>What holds for every address of the server, those that will be added included.</summary>
public sealed partial class EveryEndpointTests
{
    [Fact]
    public async Task Only_login_language_and_assets_are_open_to_everybody()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        Assert.Equal(
            ["/assets/{**name}", "/language", "/login"],
            Endpoints(page).Where(e => e.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(Pattern).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Without_a_login_every_other_address_leads_to_the_login_page_and_those_of_the_api_are_refused()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        using var client = page.Client();
        var asked = 0;
        foreach (var (method, path) in Requests(page).Append((HttpMethod.Get, "/nowhere")).Append((HttpMethod.Post, "/nowhere")))
        {
            using var answer = await ServedPage.SendAsync(client, method, path);
            if (path.StartsWith("/api", StringComparison.Ordinal))
                Assert.True(answer.StatusCode == HttpStatusCode.Unauthorized, $"{method} {path}: {answer.StatusCode}");
            else
                Assert.True(answer.StatusCode == HttpStatusCode.Found && answer.Headers.Location!.OriginalString.StartsWith("/login", StringComparison.Ordinal), $"{method} {path}: {answer.StatusCode}");
            asked++;
        }

        Assert.True(asked > 4, "The guard found too few addresses.");
    }

    [Fact]
    public async Task Nothing_is_changed_without_the_token_or_from_another_origin()
    {
        await using var page = await ServedPage.StartAsync();
        using var client = page.Client();
        foreach (var (method, path) in Requests(page).Where(r => r.Method != HttpMethod.Get).Append((HttpMethod.Post, "/login")))
        {
            using var tokenless = await ServedPage.SendAsync(client, method, path);
            Assert.True(tokenless.StatusCode == HttpStatusCode.BadRequest, $"{method} {path} without token: {tokenless.StatusCode}");
            using var foreign = await ServedPage.SendAsync(client, method, path, ("Origin", "https://evil.example"));
            Assert.True(foreign.StatusCode == HttpStatusCode.Forbidden, $"{method} {path} from another origin: {foreign.StatusCode}");
        }
    }

    [Fact]
    public async Task A_reader_changes_nothing_but_his_own_session()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        using var client = await page.LoggedInAsync("张三");
        var token = ServedPage.TokenIn(await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken));
        foreach (var (method, path) in Requests(page).Where(r => r.Method != HttpMethod.Get && r.Path != "/logout"))
        {
            using var answer = await ServedPage.SendAsync(client, method, path, ("RequestVerificationToken", token));
            Assert.True(answer.StatusCode == HttpStatusCode.Forbidden, $"{method} {path}: {answer.StatusCode}");
        }
    }

    [Fact]
    public async Task Every_answer_has_the_headers_that_keep_others_out()
    {
        await using var page = await ServedPage.StartAsync();
        using var client = page.Client();
        foreach (var (method, path) in Requests(page).Append((HttpMethod.Get, "/nowhere")).Append((HttpMethod.Get, "/login")).Append((HttpMethod.Get, "/assets/review.css")))
        {
            using var answer = await ServedPage.SendAsync(client, method, path);
            foreach (var (name, value) in new[]
            {
                ("X-Content-Type-Options", "nosniff"), ("X-Frame-Options", "DENY"), ("Referrer-Policy", "same-origin"), ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
                ("Permissions-Policy", "camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()"),
            })
                Assert.True(answer.Headers.TryGetValues(name, out var values) && values.Single() == value, $"{method} {path}: {name}");
            var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
            Assert.StartsWith("default-src 'none'; ", policy, StringComparison.Ordinal);
            Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
            Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
            Assert.True(answer.Headers.CacheControl is { } kept && (kept.NoStore || (kept.Private && kept.NoCache) || path.StartsWith("/assets", StringComparison.Ordinal)), $"{method} {path}: Cache-Control");
        }
    }

    /// <summary>Every address with each method that it takes; a page without handlers of its own takes GET and POST.</summary>
    internal static IEnumerable<(HttpMethod Method, string Path)> Requests(ServedPage page) =>
        from endpoint in Endpoints(page)
        where endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null
        from method in endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()?.HttpMethods is { Count: > 0 } methods ? methods : ["GET", "POST"]
        select (new HttpMethod(method), Parameter().Replace(Pattern(endpoint), "1"));

    private static IEnumerable<RouteEndpoint> Endpoints(ServedPage page) => page.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>();

    private static string Pattern(RouteEndpoint endpoint) => "/" + endpoint.RoutePattern.RawText!.TrimStart('/');

    [GeneratedRegex(@"\{[^}]+\}", RegexOptions.None, 10_000)]
    private static partial Regex Parameter();
}
