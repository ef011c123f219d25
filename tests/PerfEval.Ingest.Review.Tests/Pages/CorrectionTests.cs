using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Tests.Serving;

namespace PerfEval.Ingest.Review.Tests.Pages;

public class CorrectionTests(LoadedCorpus corpus, Chromium chromium)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_value_shows_every_step_from_the_printed_text_to_what_is_stored()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var context = site.Warehouse.Context();
        var fund = await context.Funds.Where(f => f.AnnualBudgetText != null && f.AnnualBudget >= 10_000 && context.Findings.Any(x => x.SubmissionId == f.SubmissionId && x.EvaluationNo == f.EvaluationNo)).FirstAsync(Cancellation);
        var finding = await context.Findings.FirstAsync(f => f.SubmissionId == fund.SubmissionId && f.EvaluationNo == fund.EvaluationNo, Cancellation);
        await using var browser = await chromium.OpenAsync();
        var page = browser.Page;
        await page.GotoAsync($"{site.Url}/findings/{finding.FindingId}");
        await page.ClickAsync(".values summary");
        var value = page.Locator($"[data-field='funds/{fund.FundNo - 1}/annualBudget']");
        await value.Locator(".text").FocusAsync();
        var steps = value.Locator(".steps");
        Assert.True(await steps.IsVisibleAsync());
        var told = await steps.InnerTextAsync();
        Assert.Contains($"「{fund.AnnualBudgetText}」", told, StringComparison.Ordinal);
        Assert.Contains(Words(fund.AnnualBudget!.Value) + " 元", told, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_correction_is_kept_beside_what_was_read_shown_as_such_and_can_be_withdrawn()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var context = site.Warehouse.Context();
        var indicator = await context.Indicators.Where(i => i.ActualText != null && context.Findings.Any(x => x.SubmissionId == i.SubmissionId && x.EvaluationNo == i.EvaluationNo)).FirstAsync(Cancellation);
        var finding = await context.Findings.FirstAsync(f => f.SubmissionId == indicator.SubmissionId && f.EvaluationNo == indicator.EvaluationNo, Cancellation);
        await using var browser = await chromium.OpenAsync();
        var page = browser.Page;
        await page.GotoAsync($"{site.Url}/findings/{finding.FindingId}");
        await page.ClickAsync(".values summary");
        var value = page.Locator($"[data-field='indicators/{indicator.IndicatorNo - 1}/actual']");
        await value.HoverAsync();
        await value.Locator("[data-correct]").ClickAsync();
        await page.FillAsync("#correct [name=Text]", "1.2万人");
        await page.FillAsync("#correct [name=Value]", "12000");
        await page.FillAsync("#correct [name=Unit]", "人");
        await page.ClickAsync("#correct button:not([type])");
        await page.WaitForSelectorAsync(".notice.done");
        Assert.Equal(0, await page.Locator(".notice.done button").CountAsync());
        await page.ClickAsync(".values summary");
        Assert.Contains("12000 人", await value.InnerTextAsync(), StringComparison.Ordinal);
        Assert.Contains(indicator.ActualText!, await value.InnerTextAsync(), StringComparison.Ordinal);
        var stored = await context.Corrections.SingleAsync(Cancellation);
        Assert.Equal((indicator.ActualText, "12000", "人", "审计员"), (stored.ReadText, stored.RightValue, stored.RightUnit, stored.CorrectedBy));
        Assert.Equal(indicator.ActualText, (await context.Indicators.SingleAsync(i => i.SubmissionId == indicator.SubmissionId && i.EvaluationNo == indicator.EvaluationNo && i.IndicatorNo == indicator.IndicatorNo, Cancellation)).ActualText);
        await value.Locator("[data-withdraw]").ClickAsync();
        await page.WaitForSelectorAsync(".notice.done");
        Assert.Equal(0, await page.Locator(".value.corrected").CountAsync());
        Assert.Equal(2, await context.Corrections.CountAsync(Cancellation));
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task What_is_no_number_is_refused_as_a_number()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var browser = await chromium.OpenAsync();
        var page = browser.Page;
        await using var context = site.Warehouse.Context();
        var finding = await context.Findings.FirstAsync(f => f.EvaluationNo != null && context.Indicators.Any(i => i.SubmissionId == f.SubmissionId && i.EvaluationNo == f.EvaluationNo), Cancellation);
        await page.GotoAsync($"{site.Url}/findings/{finding.FindingId}");
        await page.ClickAsync(".values summary");
        await page.Locator("[data-field='indicators/0/actual']").HoverAsync();
        await page.Locator("[data-field='indicators/0/actual'] [data-correct]").ClickAsync();
        await page.FillAsync("#correct [name=Value]", "约三成");
        await page.ClickAsync("#correct button:not([type])");
        Assert.Contains("不是数字", await page.InnerTextAsync(".notice.problem"), StringComparison.Ordinal);
        Assert.Equal(0, await context.Corrections.CountAsync(Cancellation));
    }

    private static string Words(decimal number) => number.ToString("#,0.####", System.Globalization.CultureInfo.InvariantCulture);
}
