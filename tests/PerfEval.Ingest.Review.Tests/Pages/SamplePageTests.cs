using System.Net;
using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Tests.Access;
using PerfEval.Ingest.Review.Tests.Serving;
using PerfEval.Ingest.Warehouse.Model;

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
    public async Task Of_more_spot_checks_than_the_page_lists_it_says_how_many_are_left_out_and_the_interface_gives_all()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using (var context = site.Warehouse.Context())
        {
            context.Samples.AddRange(Enumerable.Range(0, 502).Select(i => new SampleRow { Method = "simple", Seed = i, Size = 1, Population = 1, Parameters = "{}", DrawnAt = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) }));
            await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        }

        var page = await site.GetAsync("/samples");

        Assert.Contains("另有 2 个较早的样本未列出", page, StringComparison.Ordinal);
        Assert.Contains(">样本 502<", page, StringComparison.Ordinal);
        Assert.DoesNotContain(">样本 2<", page, StringComparison.Ordinal);
        using var listed = JsonDocument.Parse(await site.GetAsync("/api/samples"));
        Assert.Equal(502, listed.RootElement.GetArrayLength());
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

    [Fact]
    public async Task A_seed_that_cannot_be_read_draws_nothing()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["Size"] = "3", ["Method"] = "simple", ["Seed"] = "99999999999999999999", ["__RequestVerificationToken"] = ServedPage.TokenIn(await site.GetAsync("/samples")),
        });

        using var answer = await site.Client.PostAsync(new Uri("/samples?handler=Draw", UriKind.Relative), form, TestContext.Current.CancellationToken);

        Assert.Contains("年度、种子应为整数", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        await using var context = site.Warehouse.Context();
        Assert.Equal(0, await context.Samples.CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Where_not_all_rows_of_an_evaluation_are_shown_the_page_says_so()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var context = site.Warehouse.Context();
        var finding = await site.FindingAsync("PE401");
        context.Indicators.AddRange(Enumerable.Range(10_001, 501).Select(i => new IndicatorRow { SubmissionId = finding.SubmissionId, EvaluationNo = finding.EvaluationNo!.Value, IndicatorNo = i, Name = $"指标{i}" }));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);
        context.Findings.AddRange(Enumerable.Range(1, 201).Select(i => new FindingRow
        {
            FindingId = 1_000_000 + i, SubmissionId = finding.SubmissionId, EvaluationNo = finding.EvaluationNo, FindingNo = 10_000 + i, Rule = "PE301", Severity = "error", Message = "得分超过分值", Evidence = "[]", Fingerprint = $"{i:x24}", ReaderId = finding.ReaderId,
        }));
        await context.SaveChangesAsync(TestContext.Current.CancellationToken);

        var evaluation = await site.GetAsync($"/evaluations/{finding.SubmissionId}/{finding.EvaluationNo}");
        Assert.Contains("只列出前 500 行", evaluation, StringComparison.Ordinal);
        Assert.Contains("条未列出", evaluation, StringComparison.Ordinal);
        Assert.Contains("条未列出", await site.GetAsync($"/findings/{finding.FindingId}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_total_so_far_from_its_parts_that_no_number_says_it_breaks_no_page()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var finding = await site.FindingAsync("PE401");
        await using (var context = site.Warehouse.Context())
            await context.Evaluations.ExecuteUpdateAsync(s => s.SetProperty(e => e.TotalScore, -70_000_000_000_000_000_000_000_000_000m).SetProperty(e => e.RecomputedScore, 70_000_000_000_000_000_000_000_000_000m), TestContext.Current.CancellationToken);

        Assert.Contains("自评总分", await site.GetAsync($"/evaluations/{finding.SubmissionId}/{finding.EvaluationNo}"), StringComparison.Ordinal);
        await using var read = site.Warehouse.Context();
        var unit = await read.Evaluations.Where(e => e.UnitId != null).Select(e => e.UnitId).FirstAsync(TestContext.Current.CancellationToken);
        Assert.Contains("自评总分", await site.GetAsync($"/overview/units/{unit}"), StringComparison.Ordinal);
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
