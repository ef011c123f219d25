using System.Net;
using System.Text;
using Microsoft.EntityFrameworkCore;
using PerfEval.Ingest.Review.Tests.Serving;
using PerfEval.Ingest.Review.Tests.Sources;

namespace PerfEval.Ingest.Review.Tests.Pages;

public class FilesPageTests(LoadedCorpus corpus)
{
    private static readonly byte[] Text = Encoding.UTF8.GetBytes("<html><script>alert(1)</script></html>\n");

    [Fact]
    public async Task A_pdf_is_shown_by_the_browser_and_any_other_file_is_for_keeping_under_a_safe_name()
    {
        await using var bench = await SourceBench.LoadAsync(corpus, [("自评报告.pdf", SmallFiles.Pdf([["One"]])), ("自评 \"表\".txt", Text)]);
        await using var site = await ReviewSite.StartAsync(LoadedCorpus.Open(bench.Url));
        using var pdf = await GetAsync(site, (await bench.FileAsync(".pdf")).Id);
        Assert.Equal("application/pdf", pdf.Content.Headers.ContentType!.MediaType);
        Assert.Equal("inline; filename=source.pdf; filename*=UTF-8''%E8%87%AA%E8%AF%84%E6%8A%A5%E5%91%8A.pdf", Disposition(pdf));
        Assert.Equal(["nosniff"], pdf.Headers.GetValues("X-Content-Type-Options"));
        using var text = await GetAsync(site, (await bench.FileAsync(".txt")).Id);
        Assert.Equal("application/octet-stream", text.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment; filename=source.txt; filename*=UTF-8''%E8%87%AA%E8%AF%84%20_%E8%A1%A8_.txt", Disposition(text));
        Assert.Equal(Text, await text.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_part_of_a_pdf_may_be_asked_for()
    {
        await using var bench = await SourceBench.LoadAsync(corpus, [("a.pdf", SmallFiles.Pdf([["One"]]))]);
        await using var site = await ReviewSite.StartAsync(LoadedCorpus.Open(bench.Url));
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/files/{(await bench.FileAsync(".pdf")).Id}");
        request.Headers.Range = new(0, 3);
        using var answer = await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.PartialContent, answer.StatusCode);
        Assert.Equal("%PDF", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_not_to_be_had_is_a_page_that_says_why()
    {
        await using var bench = await SourceBench.LoadAsync(corpus, [("a.txt", Text)]);
        await using var site = await ReviewSite.StartAsync(LoadedCorpus.Open(bench.Url));
        File.Delete(bench.PathOf("a.txt"));
        using var gone = await GetAsync(site, (await bench.FileAsync("a.txt")).Id);
        Assert.Equal(HttpStatusCode.NotFound, gone.StatusCode);
        Assert.Contains("文件不在了", await gone.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
        using var unknown = await GetAsync(site, 987_654);
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Contains("库里没有这个文件", await unknown.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/files/..%2f..%2fetc%2fpasswd")]
    [InlineData("/files/1/../../etc/passwd")]
    [InlineData("/files/%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/source/1/pages/..%2f..%2fetc%2fpasswd")]
    [InlineData("/source/1/pages/999999")]
    [InlineData("/source/999999/pages/1")]
    public async Task A_path_leads_nowhere(string address)
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_path_in_the_warehouse_gives_no_file_but_the_one_that_was_submitted()
    {
        await using var bench = await SourceBench.LoadAsync(corpus, [("a.txt", Text)]);
        await using (var context = bench.Warehouse.Context())
        {
            await context.SubmissionPaths.ExecuteUpdateAsync(p => p.SetProperty(r => r.Path, "/etc/passwd"), TestContext.Current.CancellationToken);
            await context.Submissions.ExecuteUpdateAsync(p => p.SetProperty(r => r.Path, "/etc/passwd"), TestContext.Current.CancellationToken);
        }

        await using var site = await ReviewSite.StartAsync(LoadedCorpus.Open(bench.Url));
        using var answer = await GetAsync(site, 1);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("root:", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> GetAsync(ReviewSite site, long id) =>
        await site.Client.GetAsync(new Uri($"/files/{id}", UriKind.Relative), TestContext.Current.CancellationToken);

    private static string Disposition(HttpResponseMessage answer) => answer.Content.Headers.GetValues("Content-Disposition").Single();
}
