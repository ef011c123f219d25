using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Tests.Serving;
using PerfEval.Ingest.Warehouse.Databases;

namespace PerfEval.Ingest.Review.Tests.Pages;

public class FindingPageTests(LoadedCorpus corpus, Chromium chromium)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_finding_of_a_submission_that_is_not_current_says_so_and_leads_to_the_one_in_the_list()
    {
        await using var site = await ReviewSite.StartAsync(await TwiceAsync());
        var (current, old) = await PairAsync(site);
        var page = await site.GetAsync($"/findings/{old}");
        Assert.Contains("这份报送不是现行的", page, StringComparison.Ordinal);
        Assert.Contains($"<a href=\"/findings/{current}\">看现行的一条</a>", page, StringComparison.Ordinal);
        Assert.DoesNotContain("这份报送不是现行的", await site.GetAsync($"/findings/{current}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Taking_back_leads_to_the_finding_in_the_list_and_what_is_decided_of_it_stands_beside_its_like_too()
    {
        await using var site = await ReviewSite.StartAsync(await TwiceAsync());
        var (current, old) = await PairAsync(site);
        await using var browser = await chromium.OpenAsync();
        var page = browser.Page;
        await page.GotoAsync($"{site.Url}/findings/{current}");
        await page.Keyboard.PressAsync("c");
        await page.WaitForURLAsync(url => !url.EndsWith($"/{current}", StringComparison.Ordinal));
        var next = page.Url;
        await page.GotoAsync($"{site.Url}/findings/{old}");
        Assert.Contains("属实", await page.InnerTextAsync("h1 .state"), StringComparison.Ordinal);
        await page.GotoAsync(next.Contains("/findings/", StringComparison.Ordinal) ? next : $"{site.Url}/findings/{old}");
        await page.Keyboard.PressAsync("u");
        await page.WaitForURLAsync($"{site.Url}/findings/{current}");
        Assert.Contains("待定", await page.InnerTextAsync("h1 .state"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reason_asked_for_by_a_key_and_left_is_not_taken_for_it_by_a_later_enter()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var browser = await chromium.OpenAsync();
        var page = browser.Page;
        await page.GotoAsync($"{site.Url}/findings/{(await site.FindingAsync("PE401")).FindingId}");
        await page.Keyboard.PressAsync("d");
        Assert.Contains("不成立的理由", await page.GetAttributeAsync("#reason", "placeholder"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Escape");
        Assert.DoesNotContain("不成立的理由", await page.GetAttributeAsync("#reason", "placeholder"), StringComparison.Ordinal);
        await page.ClickAsync("#reason");
        await page.Keyboard.TypeAsync("再问一次");
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForSelectorAsync(".notice.done");
        await using var context = site.Warehouse.Context();
        Assert.Equal(["noted"], await context.Dispositions.Select(d => d.Decision).ToListAsync(Cancellation));
    }

    [Fact]
    public async Task A_finding_whose_file_goes_while_its_page_is_made_is_not_found()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var finding = await site.FindingAsync("PE401");
        await using (var connection = await site.Warehouse.ConnectAsync(Cancellation))
        {
            var command = connection.CreateCommand();
            command.CommandText = $"PRAGMA foreign_keys = OFF; DELETE FROM submissions WHERE submission_id = {finding.SubmissionId};";
            await command.ExecuteNonQueryAsync(Cancellation);
        }

        foreach (var address in new[] { $"/findings/{finding.FindingId}", $"/evaluations/{finding.SubmissionId}/{finding.EvaluationNo}" })
        {
            using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), Cancellation);
            Assert.Equal(System.Net.HttpStatusCode.NotFound, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Links_within_text_are_told_by_more_than_their_colour()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var browser = await chromium.OpenAsync();
        var finding = await site.FindingAsync("PE401");
        await browser.Page.GotoAsync($"{site.Url}/evaluations/{finding.SubmissionId}/{finding.EvaluationNo}");
        Assert.Equal("underline", await browser.Page.EvaluateAsync<string>("() => getComputedStyle(document.querySelector('.others li a')).textDecorationLine"));
    }

    [Fact]
    public async Task However_long_its_message_a_finding_can_be_decided_without_scrolling()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using (var context = site.Warehouse.Context())
        {
            await context.Findings.Where(f => f.Rule == "PE401").ExecuteUpdateAsync(f => f.SetProperty(x => x.Message, string.Concat(Enumerable.Repeat("总分与各项得分之和不一致，", 200))), Cancellation);
        }

        await using var browser = await chromium.OpenAsync();
        await browser.Page.GotoAsync($"{site.Url}/findings/{(await site.FindingAsync("PE401")).FindingId}");
        var button = await browser.Page.Locator("button[data-key=c]").BoundingBoxAsync();
        Assert.InRange(button!.Y + button.Height, 0, 768);
    }

    /// <summary>A case in two formats: two submissions of the same evaluation, of which one counts.</summary>
    private async Task<WarehouseDatabase> TwiceAsync()
    {
        var url = "sqlite:" + Path.Combine(corpus.Folder(), "twice.db");
        await LoadedCorpus.LoadAsync(url, [LoadedCorpus.CorpusFile("department/total-mismatch/source.docx"), LoadedCorpus.CorpusFile("department/total-mismatch/source.txt"), LoadedCorpus.CorpusFile("national-standard/weights-90/source.docx")]);
        return LoadedCorpus.Open(url);
    }

    private static async Task<(long Current, long Old)> PairAsync(ReviewSite site)
    {
        await using var context = site.Warehouse.Context();
        var same = await context.Findings.Where(f => f.Rule == "PE401").Select(f => new
        {
            f.FindingId, f.Fingerprint, IsCurrent = context.Evaluations.Any(e => e.SubmissionId == f.SubmissionId && e.EvaluationNo == f.EvaluationNo && e.IsCurrent),
        }).ToListAsync(Cancellation);
        var current = same.Single(f => f.IsCurrent);
        return (current.FindingId, same.First(f => !f.IsCurrent && f.Fingerprint == current.Fingerprint).FindingId);
    }
}
