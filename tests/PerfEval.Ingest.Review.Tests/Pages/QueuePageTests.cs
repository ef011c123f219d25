using System.Net;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Tests.Serving;

namespace PerfEval.Ingest.Review.Tests.Pages;

public class QueuePageTests(LoadedCorpus corpus, Chromium chromium)
{
    [Fact]
    public async Task The_queue_shows_every_open_finding_and_counts_them_by_each_filter()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var context = site.Warehouse.Context();
        var current = context.Findings.Count(f => f.EvaluationNo == null || context.Evaluations.Any(e => e.SubmissionId == f.SubmissionId && e.EvaluationNo == f.EvaluationNo && e.IsCurrent));
        var page = await site.GetAsync("/");
        Assert.Contains($"<small>{current} 条</small>", page, StringComparison.Ordinal);
        var rule = await context.Findings.GroupBy(f => f.Rule).OrderByDescending(g => g.Count()).Select(g => g.Key).FirstAsync(TestContext.Current.CancellationToken);
        Assert.Contains($"?rule={rule}", page, StringComparison.Ordinal);
        var filtered = await site.GetAsync($"/?rule={rule}");
        Assert.All(filtered.Split("<span class=\"rule\">").Skip(1), row => Assert.StartsWith(rule, row, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_finding_that_is_there_no_more_is_not_found()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        using var answer = await site.Client.GetAsync(new Uri("/findings/999999", UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task An_auditor_finds_decides_takes_back_and_finds_it_so_after_a_reload_by_keys_alone()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var browser = await chromium.OpenAsync();
        var page = browser.Page;
        await page.GotoAsync(site.Url + "/?severity=error");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/findings/*");
        var second = page.Url;
        Assert.Contains("severity=error", second, StringComparison.Ordinal);
        await page.Keyboard.PressAsync("c");
        await page.WaitForURLAsync(url => url != second);
        Assert.Contains("已记为属实", await page.InnerTextAsync(".notice"), StringComparison.Ordinal);
        await page.GotoAsync(second);
        Assert.Contains("属实", await page.InnerTextAsync("h1 .state"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("u");
        await page.WaitForSelectorAsync("h1 .state.open");
        Assert.Contains("已撤销", await page.InnerTextAsync(".history"), StringComparison.Ordinal);
        await page.ReloadAsync();
        Assert.Contains("待定", await page.InnerTextAsync("h1 .state"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("d");
        await page.Keyboard.TypeAsync("合计栏另有说明");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync(url => url != second);
        await page.GotoAsync(second);
        Assert.Contains("合计栏另有说明", await page.InnerTextAsync(".history"), StringComparison.Ordinal);
        await using var context = site.Warehouse.Context();
        Assert.Equal(["confirmed", "reopened", "dismissed"], await context.Dispositions.OrderBy(d => d.DispositionId).Select(d => d.Decision).ToListAsync(TestContext.Current.CancellationToken));
        Assert.All(context.Dispositions, d => Assert.Equal("审计员", d.DecidedBy));
        Assert.Empty(browser.Complaints);
    }
}
