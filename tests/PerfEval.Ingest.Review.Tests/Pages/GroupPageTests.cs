using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using PerfEval.Ingest.Review.Decisions;
using PerfEval.Ingest.Review.Tests.Access;
using PerfEval.Ingest.Review.Tests.Serving;

namespace PerfEval.Ingest.Review.Tests.Pages;

public partial class GroupPageTests(LoadedCorpus corpus, Chromium chromium)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Findings_of_one_rule_are_decided_together_and_taken_back_together()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var context = site.Warehouse.Context();
        var rule = await context.Findings.GroupBy(f => f.Rule).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstAsync(Cancellation);
        await using var browser = await chromium.OpenAsync();
        var page = browser.Page;
        await page.GotoAsync($"{site.Url}/group");
        await page.ClickAsync($"a[href*='rule={rule}']");
        var rows = await page.Locator("[data-row]").CountAsync();
        Assert.True(rows > 1);
        await page.ClickAsync("[data-every]");
        Assert.Equal($"{rows}", await page.InnerTextAsync("[data-chosen]"));
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("x");
        Assert.Equal($"{rows - 1}", await page.InnerTextAsync("[data-chosen]"));
        await page.FillAsync("#reason", "口径一致，统一确认");
        await page.ClickAsync("button[value=confirmed]");
        await page.WaitForSelectorAsync(".notice.done");
        Assert.Equal(1, await page.Locator("[data-row]").CountAsync());
        var stored = await context.Dispositions.ToListAsync(Cancellation);
        Assert.All(stored, d => Assert.Equal(("confirmed", "口径一致，统一确认", rule), (d.Decision, d.Reason, d.Rule)));
        Assert.Single(stored.Select(d => d.DecidedAt).Distinct());
        await page.Keyboard.PressAsync("u");
        await page.WaitForFunctionAsync("rows => document.querySelectorAll('[data-row]').length === rows", rows);
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task What_somebody_else_has_decided_since_the_page_was_opened_is_not_decided_over_unseen()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var finding = await site.FindingAsync("PE401");
        var page = await site.GetAsync("/group?rule=PE401");
        await site.Services.GetRequiredService<DecisionLog>().DecideAsync([finding.FindingId], Decision.Dismissed, "已核实", "乙", Cancellation);

        await PostAsync(page);
        Assert.Contains("别人对选中的问题作了决定", await site.GetAsync("/group?rule=PE401"), StringComparison.Ordinal);
        await using var context = site.Warehouse.Context();
        Assert.Equal(["乙"], await context.Dispositions.Select(d => d.DecidedBy).ToListAsync(Cancellation));

        await PostAsync(await site.GetAsync("/group?rule=PE401&state=all"));
        Assert.Equal(["乙", "审计员"], await context.Dispositions.OrderBy(d => d.DispositionId).Select(d => d.DecidedBy).ToListAsync(Cancellation));

        async Task PostAsync(string from)
        {
            using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
            {
                ["chosen"] = $"{finding.FindingId}", ["decision"] = "confirmed", ["seen"] = Seen().Match(from).Groups["seen"].Value, ["__RequestVerificationToken"] = ServedPage.TokenIn(from),
            });
            using var answer = await site.Client.PostAsync(new Uri("/group?rule=PE401", UriKind.Relative), form, Cancellation);
            Assert.Equal(System.Net.HttpStatusCode.Found, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Nothing_is_dismissed_without_a_reason()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var browser = await chromium.OpenAsync();
        var page = browser.Page;
        await using var context = site.Warehouse.Context();
        await page.GotoAsync($"{site.Url}/group?rule={context.Findings.First().Rule}");
        await page.ClickAsync("[data-every]");
        await page.ClickAsync("button[value=dismissed]");
        Assert.Contains("判为不成立要写明理由", await page.InnerTextAsync(".notice.problem"), StringComparison.Ordinal);
        Assert.Equal(0, await context.Dispositions.CountAsync(Cancellation));
    }

    [GeneratedRegex("""name="seen" value="(?<seen>[0-9]+)""", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Seen();
}
