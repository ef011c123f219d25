using System.Net;

namespace PerfEval.Ingest.Review.Tests.Access.Requests;

/// <summary>From where a change may come.</summary>
public sealed class ChangeGuardTests
{
    [Theory]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Origin", "http://127.0.0.1.evil.example")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    public async Task Not_from_elsewhere_not_even_with_the_right_token(string header, string value)
    {
        await using var page = await ServedPage.WithAccountsAsync();
        using var client = await page.LoggedInAsync("王审计");
        var token = ServedPage.TokenIn(await client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken));

        using var foreign = await ServedPage.SendAsync(client, HttpMethod.Post, "/logout", ("RequestVerificationToken", token), (header, value));
        Assert.Equal(HttpStatusCode.Forbidden, foreign.StatusCode);
        Assert.Contains("请求来自别的网站，未执行。", await foreign.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);

        using var own = await ServedPage.SendAsync(client, HttpMethod.Post, "/logout", ("RequestVerificationToken", token), ("Origin", page.Address.GetLeftPart(UriPartial.Authority)), ("Sec-Fetch-Site", "same-origin"));
        Assert.Equal(HttpStatusCode.Found, own.StatusCode);
    }

    [Fact]
    public async Task The_token_of_another_session_is_none()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        using var mine = await page.LoggedInAsync("王审计");
        using var others = await page.LoggedInAsync("李主审");
        var token = ServedPage.TokenIn(await others.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken));
        await mine.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken);

        using var answer = await ServedPage.SendAsync(mine, HttpMethod.Post, "/logout", ("RequestVerificationToken", token));

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("页面已过期，请返回并刷新后再试。", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
