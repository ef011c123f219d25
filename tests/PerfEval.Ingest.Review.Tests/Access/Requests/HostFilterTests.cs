using System.Net;

namespace PerfEval.Ingest.Review.Tests.Access.Requests;

/// <summary>By which names the server answers.</summary>
public sealed class HostFilterTests
{
    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("localhost", true)]
    [InlineData("LocalHost:5080", true)]
    [InlineData("[::1]:5080", true)]
    [InlineData("evil.example", false)]
    [InlineData("localhost.evil.example", false)]
    [InlineData("127.0.0.1.evil.example", false)]
    [InlineData("192.168.1.5", false)]
    public async Task On_this_machine_it_answers_to_this_machines_names(string host, bool answers)
    {
        await using var page = await ServedPage.StartAsync();
        using var answer = await page.SendAsync(HttpMethod.Get, "/login", ("Host", host));
        Assert.Equal(answers ? HttpStatusCode.Found : HttpStatusCode.BadRequest, answer.StatusCode);
        if (!answers)
            Assert.Contains("这个主机名不是本服务的名称。如果应当是，启动时用 --host 给出。", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("192.168.1.5:5443", true)]
    [InlineData("review.example", true)]
    [InlineData("Review.Example:5443", true)]
    [InlineData("evil.example", false)]
    [InlineData("sub.review.example", false)]
    public async Task On_all_addresses_it_answers_to_any_address_and_to_the_names_that_were_given(string host, bool answers)
    {
        await using var page = await ServedPage.WithAccountsAsync(s => s with { Hosts = ["review.example"] });
        using var answer = await page.SendAsync(HttpMethod.Get, "/login", ("Host", host));
        Assert.Equal(answers ? HttpStatusCode.OK : HttpStatusCode.BadRequest, answer.StatusCode);
    }
}
