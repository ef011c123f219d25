using System.Net;
using System.Net.Http.Json;
using PerfEval.Ingest.Review.Access.Accounts;

namespace PerfEval.Ingest.Review.Tests.Access.Sessions;

/// <summary>Logging in, what keeps a session and what ends it.</summary>
public sealed class SessionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task After_logging_in_the_page_that_was_asked_for_is_shown()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        using var client = page.Client();
        using var asked = await ServedPage.SendAsync(client, HttpMethod.Get, "/?rule=PE401&unit=3");
        Assert.Equal((HttpStatusCode.Found, "/login?next=%2F%3Frule%3DPE401%26unit%3D3"), (asked.StatusCode, asked.Headers.Location!.OriginalString));

        using var login = await ServedPage.LogInAsync(client, "王审计", ServedPage.Password, "/?rule=PE401&unit=3");
        Assert.Equal((HttpStatusCode.Found, "/?rule=PE401&unit=3"), (login.StatusCode, login.Headers.Location!.OriginalString));
        using var shown = await ServedPage.SendAsync(client, HttpMethod.Get, "/");
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example/")]
    [InlineData("/\\evil.example/")]
    [InlineData("\\\\evil.example/")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example/")]
    [InlineData("evil")]
    public async Task Logging_in_and_switching_the_language_lead_nowhere_else(string next)
    {
        await using var page = await ServedPage.WithAccountsAsync();
        using var client = page.Client();

        using var login = await ServedPage.LogInAsync(client, "王审计", ServedPage.Password, next);
        using var language = await ServedPage.SendAsync(client, HttpMethod.Get, "/language?to=en&next=" + Uri.EscapeDataString(next));
        using var again = await ServedPage.SendAsync(client, HttpMethod.Get, "/login?next=" + Uri.EscapeDataString(next));

        Assert.Equal("/", login.Headers.Location!.OriginalString);
        Assert.Equal("/", language.Headers.Location!.OriginalString);
        Assert.Equal("/", again.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task An_address_in_chinese_is_led_to_as_one_in_ascii()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        using var client = page.Client();

        using var login = await ServedPage.LogInAsync(client, "王审计", ServedPage.Password, "/?q=养护\U00020000");
        using var language = await ServedPage.SendAsync(client, HttpMethod.Get, "/language?to=en&next=" + Uri.EscapeDataString("/?q=养护"));

        Assert.Equal((HttpStatusCode.Found, "/?q=%E5%85%BB%E6%8A%A4%F0%A0%80%80"), (login.StatusCode, login.Headers.Location!.OriginalString));
        Assert.Equal((HttpStatusCode.Found, "/?q=%E5%85%BB%E6%8A%A4"), (language.StatusCode, language.Headers.Location!.OriginalString));
    }

    [Fact]
    public async Task A_cookie_that_was_copied_is_worth_nothing_once_its_session_was_logged_out()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        using var client = page.Client();
        using var login = await ServedPage.LogInAsync(client, "王审计", ServedPage.Password);
        var copied = login.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("perfeval-session", StringComparison.Ordinal)).Split(';')[0];
        using var others = await page.LoggedInAsync("王审计");
        var token = ServedPage.TokenIn(await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation));
        using var before = await page.SendAsync(HttpMethod.Get, "/samples", ("Cookie", copied));
        Assert.Equal(HttpStatusCode.OK, before.StatusCode);

        using var logout = await ServedPage.SendAsync(client, HttpMethod.Post, "/logout", ("RequestVerificationToken", token));

        using var after = await page.SendAsync(HttpMethod.Get, "/samples", ("Cookie", copied));
        Assert.Equal(HttpStatusCode.Found, after.StatusCode);
        using var elsewhere = await ServedPage.SendAsync(others, HttpMethod.Get, "/samples");
        Assert.Equal(HttpStatusCode.OK, elsewhere.StatusCode);
    }

    [Theory]
    [InlineData("王审计", "wrong password")]
    [InlineData("无此人", ServedPage.Password)]
    [InlineData("停用者", ServedPage.Password)]
    public async Task A_login_that_fails_is_told_the_same_whatever_is_wrong(string name, string password)
    {
        await using var page = await ServedPage.WithAccountsAsync();
        await page.Users.AddAsync("停用者", UserRole.Auditor, ServedPage.Password, Cancellation);
        await page.Users.SetDisabledAsync("停用者", isDisabled: true, Cancellation);
        using var client = page.Client();

        using var login = await ServedPage.LogInAsync(client, name, password);

        Assert.Equal(HttpStatusCode.OK, login.StatusCode);
        Assert.Contains("用户名或密码不对，或账户已停用、已锁定（连续输错 5 次锁定 15 分钟）。", await login.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        Assert.DoesNotContain(login.Headers, h => h.Key == "Set-Cookie" && h.Value.Any(v => v.Contains("session", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_locked_account_is_told_the_same_and_does_not_get_in()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        using var client = page.Client();
        for (var i = 0; i < 5; i++)
            (await ServedPage.LogInAsync(client, "王审计", "wrong password")).Dispose();

        using var login = await ServedPage.LogInAsync(client, "王审计", ServedPage.Password);

        Assert.Equal(HttpStatusCode.OK, login.StatusCode);
        Assert.Contains("连续输错 5 次锁定 15 分钟", await login.Content.ReadAsStringAsync(Cancellation), StringComparison.Ordinal);
        using var basic = page.Client("王审计:" + ServedPage.Password);
        using var api = await ServedPage.SendAsync(basic, HttpMethod.Get, "/api/findings");
        Assert.Equal(HttpStatusCode.Unauthorized, api.StatusCode);
    }

    [Fact]
    public async Task The_cookie_is_kept_from_scripts_and_other_sites_and_lasts_eight_hours_from_the_last_request()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        using var client = page.Client();
        using var login = await ServedPage.LogInAsync(client, "王审计", ServedPage.Password);
        var cookie = Assert.Single(login.Headers.GetValues("Set-Cookie"), c => c.StartsWith("perfeval-session=", StringComparison.Ordinal));
        Assert.EndsWith("; path=/; samesite=strict; httponly", cookie, StringComparison.Ordinal);

        page.Clock.Move(TimeSpan.FromHours(7));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client));
        page.Clock.Move(TimeSpan.FromHours(7));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client));
        page.Clock.Move(TimeSpan.FromHours(8.1));
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(client));
    }

    [Fact]
    public async Task Disabling_an_account_or_changing_its_role_or_password_ends_its_sessions_within_seconds()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        await EndsAsync("王审计", () => page.Users.SetDisabledAsync("王审计", isDisabled: true, Cancellation));
        await EndsAsync("李主审", () => page.Users.SetRoleAsync("李主审", UserRole.Reader, Cancellation));
        await EndsAsync("张三", () => page.Users.SetPasswordAsync("张三", "another horse 2", Cancellation));

        async Task EndsAsync(string name, Func<Task> change)
        {
            using var client = await page.LoggedInAsync(name);
            Assert.Equal(HttpStatusCode.OK, await StatusAsync(client));
            await change();
            page.Clock.Move(OpenSessions.LooksEvery);
            Assert.Equal(HttpStatusCode.Found, await StatusAsync(client));
        }
    }

    [Fact]
    public async Task Logging_out_ends_the_session_of_this_browser()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        using var client = await page.LoggedInAsync("张三");
        var token = ServedPage.TokenIn(await client.GetStringAsync(new Uri("/", UriKind.Relative), Cancellation));

        using var form = new FormUrlEncodedContent([new("__RequestVerificationToken", token)]);
        using var answer = await client.PostAsync(new Uri("/logout", UriKind.Relative), form, Cancellation);

        Assert.Equal((HttpStatusCode.Found, "/login"), (answer.StatusCode, answer.Headers.Location!.OriginalString));
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(client));
    }

    [Fact]
    public async Task A_session_outlives_a_restart_of_the_server()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        using var client = page.Client();
        using var login = await ServedPage.LogInAsync(client, "王审计", ServedPage.Password);
        var session = login.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("perfeval-session=", StringComparison.Ordinal)).Split(';')[0];

        await page.RestartAsync(s => s with { Urls = [ServedPage.Everywhere] });

        using var shown = await page.SendAsync(HttpMethod.Get, "/", ("Cookie", session));
        Assert.Equal(HttpStatusCode.OK, shown.StatusCode);
    }

    [Fact]
    public async Task Programs_may_send_name_and_password_to_the_api_and_to_nothing_else()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        using var right = page.Client("王审计:" + ServedPage.Password);
        using var wrong = page.Client("王审计:wrong password");
        using var none = page.Client("no colon");

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(right, "/api/nowhere"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync(right, "/api/nowhere"));
        Assert.Equal(HttpStatusCode.Found, await StatusAsync(right));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(wrong, "/api/nowhere"));
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(none, "/api/nowhere"));
        using var refused = await ServedPage.SendAsync(wrong, HttpMethod.Get, "/api/nowhere");
        Assert.Empty(refused.Headers.WwwAuthenticate);
        Assert.Equal("要先登录。", (await refused.Content.ReadFromJsonAsync<Dictionary<string, string?>>(Cancellation))!["error"]);

        await page.Users.SetDisabledAsync("王审计", isDisabled: true, Cancellation);
        page.Clock.Move(OpenSessions.LooksEvery);
        Assert.Equal(HttpStatusCode.Unauthorized, await StatusAsync(right, "/api/nowhere"));
    }

    [Fact]
    public async Task A_program_decides_with_an_auditors_password_and_not_with_a_readers()
    {
        await using var page = await ServedPage.WithAccountsAsync();
        using var auditor = page.Client("王审计:" + ServedPage.Password);
        using var reader = page.Client("张三:" + ServedPage.Password);

        Assert.Equal(HttpStatusCode.Forbidden, await DecideAsync(reader));

        // The decision comes as far as the log of decisions, which knows no such finding.
        Assert.Equal(HttpStatusCode.Conflict, await DecideAsync(auditor));

        static async Task<HttpStatusCode> DecideAsync(HttpClient client)
        {
            using var answer = await client.PostAsJsonAsync(new Uri("/api/decisions", UriKind.Relative), new { findings = new[] { 1 }, decision = "confirmed" }, Cancellation);
            return answer.StatusCode;
        }
    }

    [Fact]
    public async Task Without_accounts_this_machines_user_needs_no_login()
    {
        await using var page = await ServedPage.StartAsync();
        using var client = page.Client();
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(client));
        using var login = await ServedPage.SendAsync(client, HttpMethod.Get, "/login");
        Assert.Equal("/", login.Headers.Location!.OriginalString);
    }

    private static async Task<HttpStatusCode> StatusAsync(HttpClient client, string path = "/")
    {
        using var answer = await ServedPage.SendAsync(client, HttpMethod.Get, path);
        return answer.StatusCode;
    }
}
