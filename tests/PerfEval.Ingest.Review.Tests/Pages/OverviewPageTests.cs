using PerfEval.Ingest.Review.Tests.Serving;
using PerfEval.Ingest.Warehouse.Tests.Exports;

namespace PerfEval.Ingest.Review.Tests.Pages;

public class OverviewPageTests(LoadedCorpus corpus, Chromium chromium)
{
    [Fact]
    public async Task An_auditor_goes_from_the_overview_to_a_unit_and_to_its_evaluation()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var browser = await chromium.OpenAsync();
        var page = browser.Page;
        await page.GotoAsync(site.Url + "/overview");
        await page.ClickAsync(".units tbody th a");
        await page.WaitForURLAsync("**/overview/units/*");
        await page.ClickAsync("#evaluations ~ .scroll tbody th a");
        await page.WaitForURLAsync("**/evaluations/*/*");
        Assert.Empty(browser.Complaints);
    }

    [Fact]
    public async Task Every_chart_has_a_name_and_a_table_with_its_figures()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var browser = await chromium.OpenAsync();
        var page = browser.Page;
        await page.GotoAsync(site.Url + "/overview");

        var charts = await page.Locator("svg[role=img]").AllAsync();
        Assert.Equal(3, charts.Count);
        foreach (var chart in charts)
        {
            var names = (await chart.GetAttributeAsync("aria-labelledby"))!.Split(' ');
            Assert.NotEqual("", await page.Locator("#" + names[0]).TextContentAsync());
            var figure = chart.Locator("xpath=ancestor::figure");
            Assert.Equal(await figure.Locator("rect.bar").CountAsync(), await figure.Locator("tbody tr").CountAsync());
        }
    }

    [Theory]
    [InlineData(1366)]
    [InlineData(1920)]
    public async Task The_overview_fits_its_window_without_scrolling_sideways(int width)
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var browser = await chromium.OpenAsync(width, 768);
        foreach (var address in new[] { "/overview", "/samples", "/indicators", "/indicators/satisfaction", "/overview/units/1" })
        {
            await browser.Page.GotoAsync(site.Url + address);
            Assert.True(await browser.Page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"), address);
        }
    }

    [Fact]
    public async Task A_filter_in_the_address_restricts_the_figures_and_bad_ones_do_no_harm()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        await using var context = site.Warehouse.Context();
        var year = context.Evaluations.Where(e => e.IsCurrent && e.Stage == "evaluation").Select(e => e.FiscalYear).First(y => y != null);
        var count = context.Evaluations.Count(e => e.IsCurrent && e.Stage == "evaluation" && e.FiscalYear == year);

        Assert.Contains($"<dt>自评</dt><dd>{count}</dd>", await site.GetAsync($"/overview?year={year}"), StringComparison.Ordinal);
        await site.GetAsync("/overview?year='%20OR%201=1&region=<script>&sort=99&page=-5&q=%25_%5C");
        await site.GetAsync("/overview?page=999999&sort=rate&dir=asc");
    }

    [Fact]
    public async Task In_English_the_overview_speaks_English()
    {
        await using var site = await ReviewSite.StartAsync(corpus.Copy());
        site.Client.DefaultRequestHeaders.Add("Cookie", "lang=en");
        var page = await site.GetAsync("/overview");
        Assert.Contains("Execution rates", page, StringComparison.Ordinal);
        Assert.Contains("<html lang=\"en\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_warehouse_without_anything_in_it_has_its_pages_too()
    {
        await using var warehouse = await InventedWarehouse.CreateAsync();
        await using var site = await ReviewSite.StartAsync(warehouse.Database);
        foreach (var address in new[] { "/overview", "/overview?year=-&region=-", "/overview/units/1", "/overview/units/-", "/indicators", "/samples", "/export", "/export/issues.csv", "/export/issues.xlsx", "/export/history.csv", "/export/examples.jsonl", "/api/overview", "/api/findings", "/api/evaluations", "/api/samples" })
            await site.GetAsync(address);
        Assert.Contains("没有数据", await site.GetAsync("/overview"), StringComparison.Ordinal);
    }
}
