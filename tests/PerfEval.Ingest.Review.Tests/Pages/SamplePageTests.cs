using System.Net;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Tests.Serving;

namespace PerfEval.Ingest.Review.Tests.Pages;

public class SamplePageTests(LoadedCorpus corpus, Chromium chromium)
{
    [Fact]
    public async Task A_spot_check_is_drawn_and_worked_through_by_keys_to_its_error_rate()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var browser = await chromium.OpenAsync();
        var page = browser.Page;
        await page.GotoAsync(site.Url + "/samples");
        await page.FillAsync("[name=Size]", "3");
        await page.FillAsync("[name=Seed]", "7");
        await page.ClickAsync(".draw button");
        await page.WaitForURLAsync("**/samples/1");
        Assert.Contains("种子 7", await page.InnerTextAsync("h1"), StringComparison.Ordinal);

        await page.ClickAsync("a[data-next]");
        await page.WaitForURLAsync("**/samples/1/items/1");
        await page.Keyboard.PressAsync("r");
        await page.WaitForURLAsync("**/samples/1/items/2");
        Assert.Contains("结论已保存", await page.InnerTextAsync(".notice"), StringComparison.Ordinal);

        // Without a reason it asks for one, and stays.
        await page.Keyboard.PressAsync("w");
        await page.Keyboard.TypeAsync("执行数与附表不符");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**/samples/1/items/3");
        await page.GotoAsync(site.Url + "/samples/1");
        Assert.Contains("按已查的", await page.InnerTextAsync("#rate-name"), StringComparison.Ordinal);
        await page.GotoAsync(site.Url + "/samples/1/items/3");
        await page.Keyboard.PressAsync("r");
        await page.WaitForURLAsync("**/samples/1");

        var text = await page.InnerTextAsync(".rate");
        Assert.Contains("33.3%", text, StringComparison.Ordinal);
        Assert.Contains("95% 置信区间", text, StringComparison.Ordinal);
        Assert.DoesNotContain("按已查的", text, StringComparison.Ordinal);
        Assert.Contains("执行数与附表不符", await page.InnerTextAsync("table"), StringComparison.Ordinal);
        await using var context = site.Warehouse.Context();
        Assert.Equal(["right", "wrong", "right"], await context.SampleJudgements.OrderBy(j => j.JudgementId).Select(j => j.Verdict).ToListAsync(TestContext.Current.CancellationToken));
        Assert.All(context.SampleJudgements, j => Assert.Equal("审计员", j.JudgedBy));
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task An_evaluation_shows_its_source_its_totals_and_its_findings()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var finding = await site.FindingAsync("PE401");

        var page = await site.GetAsync($"/evaluations/{finding.SubmissionId}/{finding.EvaluationNo}");

        Assert.Contains($"/findings/{finding.FindingId}?state=all", page, StringComparison.Ordinal);
        Assert.Contains("各项相加", page, StringComparison.Ordinal);
        Assert.Contains("id=\"source\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/evaluations/99999/1")]
    [InlineData("/samples/7")]
    [InlineData("/samples/7/items/1")]
    [InlineData("/overview/units/99999")]
    [InlineData("/overview/units/x")]
    [InlineData("/indicators/none_such")]
    public async Task What_is_not_there_is_not_found(string address)
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }
}
