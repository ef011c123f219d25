using System.Net;
using System.Text.RegularExpressions;

namespace PerfEval.Ingest.Review.Tests.Access.Requests;

/// <summary>What is said when something is wrong.</summary>
public sealed partial class ErrorAnswersTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/nowhere", HttpStatusCode.NotFound, "没有这个地址，或所指的内容已被移除或重新读取。")]
    [InlineData("/assets/../secret", HttpStatusCode.NotFound, "没有这个地址，或所指的内容已被移除或重新读取。")]
    [InlineData("/logout", HttpStatusCode.MethodNotAllowed, "这个地址不接受这样的请求。")]
    public async Task A_page_says_what_is_wrong_in_the_readers_language(string path, HttpStatusCode status, string said)
    {
        await using var page = await ServedPage.StartAsync();
        using var answer = await page.SendAsync(HttpMethod.Get, path);
        Assert.Equal((status, "text/html"), (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType));
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        Assert.Contains(said, text, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"zh-CN\">", text, StringComparison.Ordinal);

        using var english = await page.SendAsync(HttpMethod.Get, path, ("Cookie", "lang=en"));
        Assert.Contains("<html lang=\"en\">", await english.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_api_says_it_in_json()
    {
        await using var page = await ServedPage.StartAsync();
        using var answer = await page.SendAsync(HttpMethod.Get, "/api/nowhere");
        Assert.Equal(
            (HttpStatusCode.NotFound, "application/json", """{"error":"没有这个地址，或所指的内容已被移除或重新读取。","number":null}"""),
            (answer.StatusCode, answer.Content.Headers.ContentType!.MediaType, Regex.Unescape(await answer.Content.ReadAsStringAsync(Cancellation))));
    }

    [Fact]
    public async Task A_fault_of_ours_shows_a_number_and_nothing_of_the_inside_and_goes_to_the_log_under_it()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        await using (var connection = await page.Warehouse.ConnectAsync(Cancellation))
        await using (var command = connection.CreateCommand())
        {
            command.CommandText = "DROP TABLE users";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        using var client = page.Client();
        using var answer = await ServedPage.LogInAsync(client, "王审计", ServedPage.Password);

        Assert.Equal(HttpStatusCode.ServiceUnavailable, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(Cancellation);
        var number = Number().Match(text).Groups["number"].Value;
        Assert.Equal(8, number.Length);
        Assert.DoesNotContain("users", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        var logged = Assert.Single(page.Told, t => t.Contains(number, StringComparison.Ordinal));
        Assert.StartsWith($"2024-05-06 08:00:00Z 错误 {number}：POST /login：", logged, StringComparison.Ordinal);
        Assert.Contains("no such table: users", logged, StringComparison.Ordinal);
        Assert.DoesNotContain(ServedPage.Password, logged, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/findings/1")]
    [InlineData("/findings/1?handler=Nothing")]
    [InlineData("/evaluations/1/1")]
    [InlineData("/overview")]
    [InlineData("/rules/PE401")]
    public async Task What_a_page_does_not_take_is_refused_and_is_no_fault_of_ours(string path)
    {
        await using var page = await ServedPage.StartAsync();
        using var client = page.Client();
        var token = ServedPage.TokenIn(await client.GetStringAsync(new Uri("/samples", UriKind.Relative), Cancellation));
        foreach (var method in (HttpMethod[])[HttpMethod.Post, HttpMethod.Put, HttpMethod.Options])
        {
            using var answer = await ServedPage.SendAsync(client, method, path, ("RequestVerificationToken", token));
            Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        }

        Assert.Empty(page.Told);
    }

    [Fact]
    public async Task More_than_is_taken_is_refused()
    {
        await using var page = await ServedPage.StartAsync();
        using var client = page.Client();
        using var content = new ByteArrayContent(new byte[(1 << 20) + 1]);
        content.Headers.ContentType = new("application/x-www-form-urlencoded");
        using var answer = await client.PostAsync(new Uri("/logout", UriKind.Relative), content, Cancellation);
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
    }

    [GeneratedRegex("<code>(?<number>[0-9A-F]+)</code>", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Number();
}
