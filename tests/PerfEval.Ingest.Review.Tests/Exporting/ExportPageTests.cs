using System.Globalization;
using System.Net;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Decisions;
using PerfEval.Ingest.Review.Tests.Serving;
using PerfEval.Ingest.Warehouse.Model;
using Microsoft.Extensions.DependencyInjection;

namespace PerfEval.Ingest.Review.Tests.Exporting;

public class ExportPageTests(LoadedCorpus corpus, Chromium chromium)
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task The_filter_of_the_list_goes_out_as_a_workbook_with_the_history()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var finding = await site.FindingAsync("PE401");
        await site.Services.GetRequiredService<DecisionLog>().DecideAsync([finding.FindingId], Decision.Confirmed, "合计确有误", "审计员", None);
        await using var browser = await chromium.OpenAsync();
        var page = browser.Page;
        await page.GotoAsync(site.Url + "/?rule=PE401&state=all");
        await page.ClickAsync("a[href^='/export']:not(nav[aria-label='主导航'] a)");
        await page.WaitForURLAsync("**/export?*rule=PE401*");
        Assert.Contains("PE401", await page.InnerTextAsync(".chosen"), StringComparison.Ordinal);

        var download = await page.RunAndWaitForDownloadAsync(() => page.ClickAsync("a[href^='/export/issues.xlsx']"));

        Assert.Matches("^问题清单-[0-9]{8}-[0-9]{4}\\.xlsx$", download.SuggestedFilename);
        var path = Path.Combine(corpus.Folder(), "issues.xlsx");
        await download.SaveAsAsync(path);
        using var book = SpreadsheetDocument.Open(path, isEditable: false);
        var names = book.WorkbookPart!.Workbook.Sheets!.Elements<Sheet>().ToDictionary(s => s.Name!.Value!, s => ((WorksheetPart)book.WorkbookPart.GetPartById(s.Id!)).Worksheet.InnerText, StringComparer.Ordinal);
        Assert.Contains("合计确有误", names["处置记录"], StringComparison.Ordinal);
        Assert.Contains("PE401", names["问题清单"], StringComparison.Ordinal);
        await using var context = site.Warehouse.Context();
        foreach (var other in await context.Findings.Select(f => f.Rule).Where(r => r != "PE401").Distinct().ToListAsync(None))
            Assert.DoesNotContain(other, names["问题清单"], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/export/issues.csv?state=all", "text/csv", "序号,等级")]
    [InlineData("/export/history.csv", "text/csv", "编号,时间（UTC）")]
    [InlineData("/export/examples.jsonl", "application/x-ndjson", "{\"sha256\":\"abc\",\"file\":null,\"evaluation\":1,\"field\":\"projectName\"")]
    public async Task Lists_go_out_as_attachments_with_safe_names(string address, string type, string begins)
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using (var context = site.Warehouse.Context())
        {
            context.Corrections.Add(new CorrectionRow { Sha256 = "abc", EvaluationNo = 1, Field = "projectName", Label = "项目名称", Kind = "wrong-value", RightText = "护林", CorrectedBy = "甲", CorrectedAt = DateTime.UnixEpoch });
            await context.SaveChangesAsync(None);
        }

        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), None);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", answer.Content.Headers.ContentDisposition!.DispositionType);
        Assert.DoesNotContain('/', answer.Content.Headers.ContentDisposition.FileNameStar!);
        Assert.StartsWith(begins, (await answer.Content.ReadAsStringAsync(None)).TrimStart('\uFEFF'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_issue_list_has_the_findings_of_the_filter_in_the_order_of_the_queue()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var context = site.Warehouse.Context();
        var fingerprints = (await site.GetAsync("/export/issues.csv?severity=error")).Split('\n').Skip(1).Select(l => l.Trim().Split(',')[^1]).Where(f => f.Length == 24 && f.All(char.IsAsciiHexDigitLower)).ToList();
        var stored = await context.Findings.Where(f => f.Severity == "error" && context.Evaluations.Any(e => e.SubmissionId == f.SubmissionId && e.EvaluationNo == f.EvaluationNo && e.IsCurrent)).ToDictionaryAsync(f => f.FindingId, f => f.Fingerprint, None);
        Assert.Equal(stored.Values.Order(StringComparer.Ordinal), fingerprints.Order(StringComparer.Ordinal));

        var queue = (await site.GetAsync("/?severity=error")).Split("<a class=\"open\" href=\"/findings/").Skip(1).Select(l => stored[long.Parse(string.Concat(l.TakeWhile(char.IsAsciiDigit)), CultureInfo.InvariantCulture)]).ToList();
        Assert.True(queue.Count > 10, "The first page of the queue shows too few findings.");
        Assert.Equal(queue, fingerprints.Take(queue.Count));
    }

    [Fact]
    public async Task What_was_written_for_a_download_is_gone_after_it()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        var before = Directory.GetDirectories(Path.GetTempPath(), "perfeval-export-*").ToHashSet(StringComparer.Ordinal);
        await site.GetAsync("/export/history.csv");
        for (var i = 0; i < 100 && Left().Any(); i++)
            await Task.Delay(50, None);
        Assert.Empty(Left());

        IEnumerable<string> Left() => Directory.GetDirectories(Path.GetTempPath(), "perfeval-export-*").Except(before, StringComparer.Ordinal);
    }
}
