using System.Net;

namespace PerfEval.Ingest.Review.Tests.Access.Requests;

/// <summary>What other sites' pages may ask for.</summary>
public sealed class ReadGuardTests
{
    [Theory]
    [InlineData("cross-site", "no-cors", "image", "/export/issues.xlsx", false)]
    [InlineData("cross-site", "no-cors", "script", "/api/findings", false)]
    [InlineData("cross-site", "cors", "empty", "/?q=x", false)]
    [InlineData("same-site", "no-cors", "script", "/overview", false)]
    [InlineData("cross-site", "navigate", "iframe", "/", false)]
    [InlineData("cross-site", "navigate", "document", "/", true)]
    [InlineData("same-origin", "cors", "empty", "/api/samples", true)]
    [InlineData("none", "navigate", "document", "/", true)]
    public async Task Other_sites_may_link_to_pages_and_fetch_nothing(string site, string mode, string destination, string path, bool isAnswered)
    {
        await using var page = await ServedPage.StartAsync();
        using var answer = await page.SendAsync(HttpMethod.Get, path, ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination));
        Assert.Equal(isAnswered ? HttpStatusCode.OK : HttpStatusCode.Forbidden, answer.StatusCode);
    }
}
