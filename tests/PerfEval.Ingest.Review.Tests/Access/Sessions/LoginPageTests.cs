using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PerfEval.Ingest.Review.Access.Accounts;
using PerfEval.Ingest.Review.Tests.Serving;

namespace PerfEval.Ingest.Review.Tests.Access.Sessions;

/// <summary>Logging in as people do: in a browser, by keys.</summary>
public sealed class LoginPageTests(LoadedCorpus corpus, Chromium chromium)
{
    private const string Password = "correct horse 1";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_auditor_logs_in_decides_under_his_name_and_logs_out()
    {
        await using var site = await SiteAsync();
        await using var browser = await chromium.OpenAsync();
        var page = browser.Page;
        await using var context = site.Warehouse.Context();
        var finding = await context.Findings.OrderBy(f => f.FindingId).FirstAsync(Cancellation);

        await page.GotoAsync($"{site.Url}/findings/{finding.FindingId}");
        Assert.Equal("登录 · PerfEval", await page.TitleAsync());
        await page.Keyboard.TypeAsync("王审计");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("wrong password");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.GetByRole(AriaRole.Alert)).ToContainTextAsync("用户名或密码不对");
        await page.Keyboard.TypeAsync(Password);
        await page.Keyboard.PressAsync("Enter");

        await page.WaitForURLAsync($"**/findings/{finding.FindingId}");
        await Assertions.Expect(page.GetByText("王审计（审计人员）")).ToBeVisibleAsync();
        await page.Keyboard.PressAsync("c");
        await page.WaitForURLAsync(u => !u.EndsWith($"/findings/{finding.FindingId}", StringComparison.Ordinal));
        Assert.Equal("王审计", (await context.Dispositions.SingleAsync(Cancellation)).DecidedBy);
        foreach (var cookie in await page.Context.CookiesAsync())
            Assert.Equal((cookie.Name, true, SameSiteAttribute.Strict), (cookie.Name, cookie.HttpOnly, cookie.SameSite));

        await page.GetByRole(AriaRole.Button, new() { Name = "退出" }).ClickAsync();
        await page.WaitForURLAsync("**/login");
        await page.GotoAsync(site.Url + "/");
        Assert.Equal("登录 · PerfEval", await page.TitleAsync());
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task A_reader_sees_a_finding_and_no_way_to_decide_about_it()
    {
        await using var site = await SiteAsync();
        await using var browser = await chromium.OpenAsync();
        var page = browser.Page;
        await using var context = site.Warehouse.Context();
        var finding = await context.Findings.OrderBy(f => f.FindingId).FirstAsync(Cancellation);

        await page.GotoAsync($"{site.Url}/findings/{finding.FindingId}");
        await page.GetByLabel("用户名").FillAsync("张三");
        await page.GetByLabel("密码").FillAsync(Password);
        await page.GetByRole(AriaRole.Button, new() { Name = "登录" }).ClickAsync();

        await page.WaitForURLAsync($"**/findings/{finding.FindingId}");
        await Assertions.Expect(page.GetByText("张三（只读）")).ToBeVisibleAsync();
        Assert.Equal(0, await page.Locator("form.decide, [data-correct], button[data-key]").CountAsync());
    }

    private async Task<ReviewSite> SiteAsync()
    {
        var warehouse = corpus.Copy();
        var users = new UserStore(warehouse, TimeProvider.System);
        await users.AddAsync("王审计", UserRole.Auditor, Password, Cancellation);
        await users.AddAsync("张三", UserRole.Reader, Password, Cancellation);
        return await ReviewSite.StartAsync(warehouse, s => s with { RequireLogin = true });
    }
}
