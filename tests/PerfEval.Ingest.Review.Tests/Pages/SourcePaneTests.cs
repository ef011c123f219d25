using System.Globalization;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using PerfEval.Ingest.Review.Sources;
using PerfEval.Ingest.Review.Tests.Serving;
using PerfEval.Ingest.Review.Tests.Sources;
using PerfEval.Ingest.Warehouse.Model;

namespace PerfEval.Ingest.Review.Tests.Pages;

/// <summary>The source beside a finding, in a browser: what is marked lies over what it says, and is to be seen without scrolling.</summary>
public class SourcePaneTests(LoadedCorpus corpus, Chromium chromium)
{
    /// <summary>The text that lies under a mark: the characters of a facsimile by their places, of a text by its element.</summary>
    private const string UnderMark = """
        number => {
          const place = document.getElementById(`operand-${number}`);
          if (!place) return null;
          if (!place.matches("g")) return place.closest(".op").textContent.replace(/\s/g, "");
          let text = "";
          for (const rect of place.querySelectorAll("rect.op")) {
            const box = rect.getBoundingClientRect();
            for (const run of place.closest(".src-page").querySelectorAll(".src-face text")) {
              for (let i = 0; i < run.getNumberOfChars(); i++) {
                const at = run.getExtentOfChar(i), to = run.getScreenCTM();
                const x = (at.x + at.width / 2) * to.a + (at.y + at.height / 2) * to.c + to.e, y = (at.x + at.width / 2) * to.b + (at.y + at.height / 2) * to.d + to.f;
                if (x > box.left && x < box.right && y > box.top && y < box.bottom) text += run.textContent[i];
              }
            }
          }
          return text.replace(/\s/g, "");
        }
        """;

    [Theory]
    [InlineData("docx", 1366, 768)]
    [InlineData("pdf", 1366, 768)]
    [InlineData("txt", 1366, 768)]
    [InlineData("docx", 1920, 1080)]
    [InlineData("pdf", 1920, 1080)]
    [InlineData("txt", 1920, 1080)]
    public async Task Every_finding_opens_with_its_first_operand_in_view_and_over_the_right_characters(string format, int width, int height)
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var browser = await chromium.OpenAsync(width, height);
        await using var context = site.Warehouse.Context();
        var findings = context.Findings.Where(f => context.Submissions.Any(s => s.SubmissionId == f.SubmissionId && s.Format == format)).OrderBy(f => f.FindingId).Take(12).ToList();
        Assert.NotEmpty(findings);
        foreach (var finding in findings)
        {
            var operand = Operand.Read(finding.Evidence)[0];
            await OpenAsync(browser, $"{site.Url}/findings/{finding.FindingId}");
            Assert.True(await browser.IsInViewAsync(".op-now rect.op, .op-now:not(g)"), $"{finding.Rule} {finding.FindingId}");
            var under = await browser.Page.EvaluateAsync<string?>(UnderMark, 1);
            Assert.Contains(Solid(operand.Text), under, StringComparison.Ordinal);
        }

        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task Each_operand_of_a_finding_is_gone_to_from_the_list_beside_it()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var browser = await chromium.OpenAsync();
        foreach (var format in new[] { "docx", "pdf", "txt" })
        {
            var finding = await WithMostOperandsAsync(site, format);
            await OpenAsync(browser, $"{site.Url}/findings/{finding.FindingId}");
            foreach (var operand in Operand.Read(finding.Evidence))
            {
                await browser.Page.ClickAsync($".operands a[href='#operand-{operand.Number}']");
                Assert.True(await browser.IsInViewAsync($".op-now rect.op, .op-now:not(g)"), $"{format} {operand.Number}");
                Assert.Contains(Solid(operand.Text), await browser.Page.EvaluateAsync<string?>(UnderMark, operand.Number), StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public async Task Marks_are_hidden_and_shown_by_a_key_and_the_key_is_text_where_one_writes()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var browser = await chromium.OpenAsync();
        var finding = await WithMostOperandsAsync(site, "pdf");
        await OpenAsync(browser, $"{site.Url}/findings/{finding.FindingId}");
        var mark = browser.Page.Locator("#operand-1");
        Assert.True(await mark.IsVisibleAsync());
        await browser.Page.Keyboard.PressAsync("o");
        Assert.False(await mark.IsVisibleAsync());
        Assert.Equal("true", await browser.Page.GetAttributeAsync(".src-hide", "aria-pressed"));
        await browser.Page.FocusAsync("#reason");
        await browser.Page.Keyboard.PressAsync("o");
        Assert.False(await mark.IsVisibleAsync());
        await browser.Page.ClickAsync(".src-hide");
        Assert.True(await mark.IsVisibleAsync());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(117)]
    [InlineData(200)]
    public async Task On_any_page_of_two_hundred_the_operand_is_in_view_and_the_original_opens_there(int page)
    {
        await using var bench = await SourceBench.LoadAsync(corpus, [("long.pdf", SmallFiles.Pdf(Enumerable.Range(1, 200).Select(i => Enumerable.Range(1, 30).Select(j => $"Page {i} line {j}").ToArray())))]);
        var at = string.Create(CultureInfo.InvariantCulture, $$$"""[{"text":"Page {{{page}}} line 20","at":{"page":{{{page}}},"box":[72,440,200,456]}}]""");
        var id = await bench.AddFindingAsync("long.pdf", at);
        await using var site = await ReviewSite.StartAsync(LoadedCorpus.Open(bench.Url));
        await using var browser = await chromium.OpenAsync();
        await OpenAsync(browser, $"{site.Url}/findings/{id}");
        Assert.True(await browser.IsInViewAsync(".op-now rect.op"));
        Assert.Equal($"Page{page}line20", await browser.Page.EvaluateAsync<string?>(UnderMark, 1));
        Assert.Equal($"第 {page} / 200 页", await browser.Page.InnerTextAsync(".src-at"));
        Assert.EndsWith($"#page={page}", await browser.Page.GetAttributeAsync(".src-original", "href"), StringComparison.Ordinal);

        // Pages are there when they are scrolled to.
        await browser.Page.EvaluateAsync("() => { const pane = document.querySelector('.src-pane'); pane.scrollTop = pane.scrollHeight * 0.3; }");
        await browser.Page.WaitForFunctionAsync("() => /第 (59|6\\d) \\/ 200 页/.test(document.querySelector('.src-at').textContent) && document.elementFromPoint(300, 400).closest('.src-page[data-drawn]')");
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task In_a_table_of_three_thousand_rows_the_operand_is_in_view_and_one_may_read_on_from_it_either_way()
    {
        var rows = Enumerable.Range(1, 3_000).Select(i => new[] { $"指标{i}", "10", "10", $"{i}分" });
        await using var bench = await SourceBench.LoadAsync(corpus, [("long.docx", SmallFiles.Docx(SmallFiles.Table(rows)))]);
        var id = await bench.AddFindingAsync("long.docx", """[{"role":"得分","text":"1345分","at":{"block":0,"row":1344,"column":3}},{"role":"得分","text":"2999分","at":{"block":0,"row":2998,"column":3}}]""");
        await using var site = await ReviewSite.StartAsync(LoadedCorpus.Open(bench.Url));
        await using var browser = await chromium.OpenAsync();
        await OpenAsync(browser, $"{site.Url}/findings/{id}#operand-2");
        Assert.Equal("22999分", await browser.Page.EvaluateAsync<string?>(UnderMark, 2));
        Assert.True(await browser.IsInViewAsync(".op-now"));
        Assert.True(await browser.IsInViewAsync(".top .brand"));
        Assert.Equal(0, await browser.Page.EvaluateAsync<int>("() => document.scrollingElement.scrollTop"));
        await browser.Page.ClickAsync(".operands a[href='#operand-1']");
        Assert.True(await browser.IsInViewAsync(".op-now"));
        await browser.Page.EvaluateAsync("() => { document.querySelector('.src-pane').scrollTop = 0; }");
        await browser.Page.WaitForSelectorAsync(".src-sheet[data-sheet='1']");
        Assert.Equal("true", await browser.Page.EvaluateAsync<string>("() => String(![...document.querySelectorAll('.src-sheet')].some((s, i, all) => i && +s.dataset.sheet <= +all[i - 1].dataset.sheet))"));
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task Operands_of_another_file_are_shown_in_it()
    {
        var (own, other) = (Encoding.UTF8.GetBytes("本件\n全年执行数86.5万元。\n"), Encoding.UTF8.GetBytes("上年\n全年执行数90万元。\n"));
        await using var bench = await SourceBench.LoadAsync(corpus, [("own.txt", own), ("other.txt", other)]);
        var hash = (await bench.FileAsync("other.txt")).Sha256;
        var id = await bench.AddFindingAsync("own.txt", $$$"""[{"text":"86.5万元","at":{"block":1,"start":5,"end":11}},{"text":"90万元","at":{"block":1,"start":5,"end":9},"sha256":"{{{hash}}}","file":"in/other.txt"},{"text":"1","at":{"block":0},"sha256":"{{{new string('0', 64)}}}","file":"gone.txt"}]""");
        await using var site = await ReviewSite.StartAsync(LoadedCorpus.Open(bench.Url));
        await using var browser = await chromium.OpenAsync();
        await OpenAsync(browser, $"{site.Url}/findings/{id}#operand-2");
        Assert.True(await browser.IsInViewAsync("#source-file-1 .op-now"));
        Assert.True(await browser.IsInViewAsync(".top .brand"));
        await browser.Page.ClickAsync(".operands a[href='#operand-1']");
        Assert.True(await browser.IsInViewAsync("#source-file-0 .op-now"));
        await browser.Page.ClickAsync(".operands a[href='#operand-2']");
        Assert.True(await browser.IsInViewAsync("#source-file-1 .op-now"));
        Assert.Equal("290万元", await browser.Page.EvaluateAsync<string?>(UnderMark, 2));
        Assert.False(await browser.Page.IsVisibleAsync("#source-file-0"));
        await browser.Page.FocusAsync("#source-tab-1");
        await browser.Page.Keyboard.PressAsync("ArrowLeft");
        Assert.True(await browser.Page.IsVisibleAsync("#source-file-0"));
        await browser.Page.ClickAsync("#source-tab-2");
        Assert.Contains("库里没有这个文件", await browser.Page.InnerTextAsync("#source-file-2"), StringComparison.Ordinal);
    }

    private static async Task OpenAsync(BrowserPage browser, string url)
    {
        await browser.Page.GotoAsync(url);
        await browser.Page.WaitForSelectorAsync(".src-pane[data-at]", new() { State = WaitForSelectorState.Attached });
    }

    private static async Task<FindingRow> WithMostOperandsAsync(ReviewSite site, string format)
    {
        await using var context = site.Warehouse.Context();
        return await context.Findings.Where(f => context.Submissions.Any(s => s.SubmissionId == f.SubmissionId && s.Format == format)).OrderByDescending(f => f.Evidence.Length).ThenBy(f => f.FindingId).FirstAsync(TestContext.Current.CancellationToken);
    }

    private static string Solid(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
